#include "corpus/corpora.hpp"
#include "corpus/files.hpp"
#include "corpus/sheets.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace veilleur::bench {

namespace {

namespace fs = std::filesystem;

std::string path_of(unsigned number) {
    return fmt::format("/{}/{}", folder_of(kind_of(number)), name_of(number));
}

std::string link_to(unsigned number, Tongue tongue, const std::string& text) {
    return fmt::format("[{}](/{}{}/)", text, code_of(tongue), path_of(number));
}

std::string steps(const Sheet& sheet) {
    std::string text = sheet.steps.empty() ? "" : "steps:\n";
    for (const Step& step : sheet.steps)
        text += fmt::format("  - title: \"{}\"\n    minutes: {}\n    do: \"{}\"\n    say: \"{}\"\n", step.title,
                            step.minutes, step.act, step.say);
    return text;
}

std::string text_of(const Sheet& sheet) {
    std::vector<std::string> related;
    for (const unsigned number : sheet.related)
        related.push_back("\"" + path_of(number) + "\"");
    return fmt::format(
        "---\ntitle: \"{}\"\ndescription: \"{}\"\ntopics: [{}]\nrelated: [{}]\nduration: {}\nparticipants: {{min: {}, "
        "max: {}}}\nsetting: {}\n{}---\n\n{}",
        sheet.title, sheet.summary, fmt::join(sheet.topics, ", "), fmt::join(related, ", "), sheet.minutes,
        sheet.participants, sheet.participants + 6, sheet.choice, steps(sheet), sheet.body);
}

void write_titles(const fs::path& content) {
    for (const Tongue tongue : {Tongue::fr, Tongue::nl}) {
        const std::string name = fmt::format("_index.{}.md", code_of(tongue));
        for (const std::string_view id : topic_ids)
            write_file(content / "topics" / id / name,
                       fmt::format("---\ntitle: \"{} {}\"\n---\n", tongue == Tongue::fr ? "Thème" : "Thema", id));
        for (const Kind kind : {Kind::method, Kind::tool, Kind::role, Kind::term})
            write_file(content / folder_of(kind) / name, fmt::format("---\ntitle: \"{}\"\n---\n", folder_of(kind)));
        write_file(content / fmt::format("a-z.{}.md", code_of(tongue)), "---\ntitle: \"A–Z\"\nlayout: a-z\n---\n");
    }
}

} // namespace

void write_for_hugo(const fs::path& repository, unsigned count, const fs::path& project) {
    copy_folder(repository / "tests/bench/hugo", project);
    const fs::path content = project / "content";
    write_titles(content);
    for (unsigned number = 0; number < count; ++number)
        for (const Tongue tongue : {Tongue::fr, Tongue::nl})
            write_file(content / fmt::format("{}.{}.md", path_of(number).substr(1), code_of(tongue)),
                       text_of(make_sheet(number, count, tongue, link_to)));
}

} // namespace veilleur::bench
