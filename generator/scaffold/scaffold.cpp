#include "scaffold/scaffold.hpp"

#include "base/text.hpp"
#include "base/yaml_text.hpp"
#include "model/common_fields.hpp"
#include "model/field_choices.hpp"
#include "scaffold/examples.hpp"
#include "scaffold/field_lines.hpp"
#include "scaffold/wording.hpp"

#include <algorithm>
#include <array>

namespace veilleur::scaffold {

namespace {

std::string path_of(const ContentType& type, const std::string& stem, Language language) {
    return "content/" + type.folder + "/" + stem + "." + std::string(code(language)) + ".md";
}

std::string filled_in(std::string_view pattern, const std::string& argument) {
    return filled(pattern, {&argument, 1});
}

// What the program reads out of the names, or fills in by itself, is not asked for.
bool is_asked_for(const Field& field) {
    constexpr std::array<std::string_view, 5> given{"title", "slug", "aliases", "source_language", "review_every"};
    return std::find(given.begin(), given.end(), field.name) == given.end();
}

// One file of a new sheet.
class FileWriter {
public:
    FileWriter(const Request& request, const Names& names, Language language)
        : request_(request), names_(names),
          words_(wording(language)), scope_{request.project, language,
                                            language == request.source_language ? FileRole::source
                                                                                : FileRole::translation} {}

    std::string text() {
        write_beginning();
        for (const Field& field : common_fields())
            if (is_asked_for(field)) write(with_choices(field, request_.project));
        for (const Field& field : request_.type.fields)
            write(field);
        if (scope_.role == FileRole::source) {
            write_relations();
            write_sources();
        }
        write_end();
        const bool has_body = scope_.role == FileRole::source && !request_.given.body.empty();
        return "---\n" + lines_.text() + "---\n" + (has_body ? request_.given.body : sections());
    }

private:
    void write(const Field& field) {
        if (!belongs(field, scope_)) return;
        const std::vector<GivenField>& given = request_.given.fields;
        const auto found = std::ranges::find(given, field.name, &GivenField::name);
        if (scope_.role == FileRole::source && found != given.end())
            write_given(field, *found);
        else
            write_field(field, scope_, lines_);
    }

    void write_given(const Field& field, const GivenField& given) {
        lines_.gap();
        lines_.comment(help_of(field, scope_.language));
        for (const std::string& comment : given.comments)
            lines_.comment_line(comment);
        for (const std::string& line : given.lines)
            lines_.value(line, 0, LineState::counts);
    }

    void write_beginning() {
        lines_.comment(filled_in(words_.beginning, request_.type.singular[scope_.language]));
        if (scope_.role == FileRole::translation)
            lines_.comment(filled_in(words_.other_file, path_of(request_.type, names_.stem, request_.source_language)));
        lines_.gap();
        if (scope_.role == FileRole::source && !request_.given.title_comment.empty())
            lines_.comment_line(request_.given.title_comment);
        lines_.value("title: " + yaml_quoted(*request_.titles[scope_.language]), 0, LineState::counts);
        const std::string& address = names_.addresses[scope_.language];
        if (address != names_.stem) lines_.value("slug: " + address, 0, LineState::counts);
        if (scope_.role == FileRole::source && scope_.language != request_.project.site.source_language)
            lines_.value("source_language: " + std::string(code(scope_.language)), 0, LineState::counts);
    }

    void write_relations() {
        lines_.gap();
        lines_.comment(words_.relations);
        lines_.value("relations:", 0, LineState::waits);
        for (const RelationKind& relation : request_.type.relations)
            lines_.value(relation.name + ": [" + example_id(relation.target_types, request_.project, scope_.language) +
                             "]  # " + relation.label[scope_.language],
                         1, LineState::waits);
    }

    void write_sources() {
        lines_.gap();
        lines_.comment(words_.sources);
        lines_.value("sources:", 0, LineState::waits);
        lines_.value("- { work: " + std::string(words_.source_key) + ", section: \"4.1\" }", 1, LineState::waits);
    }

    void write_end() {
        std::string optional;
        for (const Section& section : request_.type.sections)
            if (!section.required) optional += (optional.empty() ? "" : ", ") + section.label[scope_.language];
        lines_.gap();
        lines_.comment(words_.body);
        if (!optional.empty()) lines_.comment(filled_in(words_.optional_sections, optional));
    }

    std::string sections() const {
        std::string text;
        for (const Section& section : request_.type.sections)
            text += "\n## " + section.label[scope_.language] + " {#" + section.id + "}\n";
        return text;
    }

    const Request& request_;
    const Names& names_;
    const Wording& words_;
    FileScope scope_;
    Lines lines_;
};

} // namespace

std::vector<NewFile> new_sheet(const Request& request, const Names& names) {
    std::vector<NewFile> files;
    for (const Language language : {request.source_language, other(request.source_language)})
        if (request.titles[language])
            files.push_back(
                {language, path_of(request.type, names.stem, language), FileWriter(request, names, language).text()});
    return files;
}

} // namespace veilleur::scaffold
