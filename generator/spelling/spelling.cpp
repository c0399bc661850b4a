#include "spelling/spelling.hpp"

#include "base/text.hpp"
#include "spelling/front_matter.hpp"
#include "spelling/prose.hpp"
#include "spelling/speller.hpp"
#include "spelling/words.hpp"

#include <algorithm>
#include <cstdlib>

namespace veilleur::spelling {

namespace {

// Words of the same language in both: names of people and places, titles.
void add_names(const Site& site, Language language, Speller& speller) {
    const Project& project = site.project;
    for (const PerLanguage<std::string>* text :
         {&project.site.title, &project.site.organisation, &project.site.tagline, &project.site.responsible_publisher})
        speller.add((*text)[language]);
    for (const Topic& topic : project.topics)
        speller.add(topic.label[language]);
    for (const Territory& territory : project.territories)
        speller.add(territory.label[language]);
    for (const Work& work : project.works)
        speller.add(joined(work.authors, " ") + " " + work.publisher);
}

// The forms of a term, which are written on purpose, in whatever letters.
void add_forms(const Site& site, Language language, Speller& speller) {
    const auto add_texts = [&](const auto& self, const Value& value) -> void {
        speller.add(value.text());
        for (const Value& item : value.items())
            self(self, item);
        for (const Member& member : value.members())
            self(self, member.value);
    };
    for (const Sheet& sheet : site.sheets) {
        const Value* forms = sheet.field("forms");
        const Value* own = forms ? forms->find(code(language)) : nullptr;
        if (own) add_texts(add_texts, *own);
    }
}

class Checker {
public:
    Checker(const Site& site, const SourceTree& tree, Diagnostics& diagnostics)
        : site_(site), tree_(tree), diagnostics_(diagnostics) {}

    void open(Language language, const std::vector<std::filesystem::path>& folders) {
        auto dictionary = Dictionary::open(language, folders);
        if (!dictionary) {
            const std::string name(code(language));
            diagnostics_.add("spelling-no-dictionary", {"content/site.yml", {}}, {name, "hunspell-" + name});
            return;
        }
        Speller& speller = *(spellers_[language] = std::make_unique<Speller>(language, std::move(dictionary)));
        add_names(site_, language, speller);
        add_forms(site_, language, speller);
        const std::string words = "words/" + std::string(code(language)) + ".txt";
        if (tree_.contains(words)) speller.add(tree_.read(words));
    }

    void check(const Sheet& sheet) {
        const std::string source = tree_.read(sheet.path);
        for (const Passage& passage : passages_of(sheet, site_.project.types[sheet.type.at()], source))
            check_text(sheet, passage.language, prose_of(passage.text), passage.position);
        const std::size_t body = begin_of_line(source, sheet.body_line);
        check_text(sheet, sheet.language, prose_of(std::string_view(source).substr(body)), {sheet.body_line, 1});
    }

private:
    static std::size_t begin_of_line(std::string_view text, std::uint32_t line) {
        std::size_t at = 0;
        for (std::uint32_t number = 1; number < line && at < text.size(); ++number)
            at = std::min(text.find('\n', at), text.size() - 1) + 1;
        return at;
    }

    void check_text(const Sheet& sheet, Language language, std::string_view prose, Position position) {
        if (!spellers_[language]) return;
        for (const std::string_view line : split(prose, '\n')) {
            for (const Word& word : words_of_line(line, position))
                if (!spellers_[language]->knows(word.text)) report(sheet, *spellers_[language], word);
            position = {position.line + 1, 1};
        }
    }

    void report(const Sheet& sheet, Speller& speller, const Word& word) {
        const std::vector<std::string> suggestions = speller.suggestions(word.text);
        const std::string language(code(sheet.language));
        diagnostics_.add("spelling-unknown-word", sheet.at(word.position), {std::string(word.text), language},
                         joined(suggestions, ", "));
    }

    const Site& site_;
    const SourceTree& tree_;
    Diagnostics& diagnostics_;
    PerLanguage<std::unique_ptr<Speller>> spellers_;
};

} // namespace

std::vector<std::filesystem::path> usual_folders() {
    std::vector<std::filesystem::path> folders;
    if (const char* given = std::getenv("DICPATH"))
        for (const std::string_view folder : split(given, ':'))
            folders.emplace_back(folder);
    for (const char* folder : {"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"})
        folders.emplace_back(folder);
    return folders;
}

void check(const Site& site, const SourceTree& tree, const std::vector<std::filesystem::path>& folders,
           Diagnostics& diagnostics) {
    Checker checker(site, tree, diagnostics);
    for (const Language language : all_languages)
        checker.open(language, folders.empty() ? usual_folders() : folders);
    for (const Sheet& sheet : site.sheets)
        checker.check(sheet);
}

} // namespace veilleur::spelling
