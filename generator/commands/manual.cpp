#include "commands/manual.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace veilleur::commands {

namespace {

// A dash is a minus, and what would be a request at the beginning of a line is text.
std::string roff(std::string_view text) {
    std::string result;
    if (text.starts_with('.') || text.starts_with('\'')) result += "\\&";
    for (const char letter : text) {
        if (letter == '-')
            result += "\\-";
        else if (letter == '\\')
            result += "\\e";
        else
            result += letter;
    }
    return result;
}

std::string option_entry(const CallOption& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", roff(name));
    return fmt::format(".TP\n{}{}\n{}\n", names, option.takes_value ? " \\fIVALUE\\fR" : "", roff(option.description));
}

bool is_common(const CallTree& tree, const CallOption& option) {
    return std::any_of(tree.of_all_verbs.begin(), tree.of_all_verbs.end(),
                       [&](const CallOption& common) { return common.names == option.names; });
}

std::string verb_section(const CallTree& tree, const Call& verb) {
    std::string words;
    for (const std::string& word : verb.words)
        words += fmt::format(" \\fI{}\\fR", roff(word));
    std::string result = fmt::format(".SS veilleur {}{}\n{}.\n", roff(verb.name), words, roff(verb.description));
    for (const CallOption& option : verb.options)
        if (!is_common(tree, option)) result += option_entry(option);
    return result;
}

constexpr std::string_view exit_status = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
1
The content has errors, each of which was named with file, line, column and what to type instead.
.TP
2
The call or the configuration is wrong.
.TP
3
The machine failed: the disk, a permission, a lock.
.TP
4
A fault of the program.
.SH ENVIRONMENT
.TP
LC_ALL, LC_MESSAGES, LANG
Language of the messages, where \fB\-\-lang\fR does not say: French, Dutch, or else English.
.TP
SOURCE_DATE_EPOCH
The day that freshness is judged by, where \fB\-\-today\fR does not say.
)";

} // namespace

std::string manual(const CallTree& tree, std::string_view version) {
    std::string page = fmt::format(".TH VEILLEUR 1 \"\" \"{}\" \"User commands\"\n.SH NAME\n{}\n", roff(version),
                                   "veilleur \\- turns sheets in French and Dutch into a website");
    page += ".SH SYNOPSIS\n.B veilleur\n.I COMMAND\n[\\fIOPTION\\fR ...]\n";
    page += ".SH DESCRIPTION\nSheets are Markdown files below content/ of a repository, with a theme below themes/. "
            "What is "
            "wrong with them is told all at once, and a site that was published stays whole until the next is.\n";
    page += ".SH OPTIONS\n";
    for (const CallOption& option : tree.program.options)
        page += option_entry(option);
    page += ".SH COMMANDS\nThese options go with every command:\n";
    for (const CallOption& option : tree.of_all_verbs)
        page += option_entry(option);
    for (const Call& verb : tree.verbs)
        page += verb_section(tree, verb);
    return page.append(exit_status);
}

} // namespace veilleur::commands
