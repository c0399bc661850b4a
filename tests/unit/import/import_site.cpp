#include "import_site.hpp"

#include "catch.hpp"
#include "model/common_fields.hpp"

#include <algorithm>

namespace veilleur::test {

namespace {

scaffold::Titles titles_of(const draft::Imported& imported) {
    const std::optional<std::string> title(imported.title);
    if (imported.language == Language::fr) return {{title, std::nullopt}};
    return {{std::nullopt, title}};
}

scaffold::Given given_by(const draft::Imported& imported) {
    scaffold::Given given{imported.title_comment, {}, imported.body};
    for (const draft::FilledField& field : imported.fields)
        given.fields.push_back({field.name, field.from, field.lines});
    return given;
}

bool is_asked_of_author(const std::string& found) {
    for (const char* code : {"field-to-fill-in ", "section-empty ", "section-to-place ", "translation-missing "})
        if (found.starts_with(code)) return true;
    return false;
}

bool is_given(const draft::Imported& imported, const std::string& name) {
    return std::ranges::find(imported.fields, name, &draft::FilledField::name) != imported.fields.end();
}

std::vector<std::string> must_be_said(const ImportedDraft& draft) {
    std::vector<std::string> said;
    for (const std::vector<Field>* fields : {&common_fields(), &draft.imported.type->fields})
        for (const Field& field : *fields)
            if (field.required && field.name != "title" && !is_given(draft.imported, field.name))
                said.push_back("field-to-fill-in " + draft.file.path + ": " + field.name);
    const bool is_put_aside =
        std::ranges::count(draft.imported.remarks, draft::RemarkKind::put_aside, &draft::Remark::kind) > 0;
    const std::string label = draft.imported.language == Language::fr ? "À placer" : "Nog te plaatsen";
    if (is_put_aside) said.push_back("section-to-place " + draft.file.path + ": " + label);
    return said;
}

} // namespace

ImportedDraft import_into(const SheetSite& site, std::string_view bytes, const std::string& type) {
    draft::Request request{site.project, nullptr, {}, {}, "brouillon"};
    if (!type.empty()) request.type = &site.type(type);
    ImportedDraft draft;
    draft.imported = draft::imported(bytes, request);
    REQUIRE(draft.imported.refusal == draft::Refusal::none);
    const scaffold::Titles titles = titles_of(draft.imported);
    const auto names = scaffold::free_names(titles, draft.imported.language, {});
    REQUIRE(names);
    const scaffold::Request wanted{site.project, *draft.imported.type, titles, draft.imported.language,
                                   given_by(draft.imported)};
    draft.file = scaffold::new_sheet(wanted, *names).front();
    draft.found = site.found_in({draft.file});
    return draft;
}

std::vector<std::string> unexpected(const ImportedDraft& draft) {
    std::vector<std::string> faults;
    for (const std::string& found : draft.found)
        if (!is_asked_of_author(found)) faults.push_back(found);
    for (const std::string& wanted : must_be_said(draft))
        if (std::ranges::count(draft.found, wanted) != 1) faults.push_back("not said: " + wanted);
    const auto asked = std::ranges::count_if(draft.found, [](const std::string& found) {
        return found.starts_with("field-to-fill-in ") || found.starts_with("section-to-place ");
    });
    if (static_cast<std::size_t>(asked) != must_be_said(draft).size())
        faults.push_back("more to fill in than is required");
    return faults;
}

} // namespace veilleur::test
