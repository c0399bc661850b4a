#include "search/index_file.hpp"

#include "search/bytes.hpp"
#include "search/gzip.hpp"
#include "search/tokens.hpp"

#include <algorithm>

namespace veilleur::search {

namespace {

void write_parameters(ByteWriter& out, const Index& index) {
    for (const std::uint32_t value : index.parameters)
        out.number16(value);
}

void write_folding(ByteWriter& out, const Index& index) {
    out.varint(index.folding.entries().size());
    char32_t before = 0;
    for (const auto& [code_point, letters] : index.folding.entries()) {
        out.varint(code_point - before);
        out.text(letters);
        before = code_point;
    }
}

void write_stop_words(ByteWriter& out, const Index& index) {
    out.varint(index.stop_words.size());
    for (const std::string& word : index.stop_words)
        out.line(word);
}

void write_types(ByteWriter& out, const Index& index) {
    out.varint(index.types.size());
    for (const IndexedType& type : index.types)
        for (const std::string* text : {&type.name, &type.singular, &type.plural, &type.accent})
            out.text(*text);
}

void write_facets(ByteWriter& out, const Index& index) {
    out.varint(index.facets.size());
    for (const FacetGroup& group : index.facets) {
        out.text(group.id);
        out.text(group.label);
        out.varint(group.values.size());
        for (const FacetValue& value : group.values) {
            out.text(value.id);
            out.text(value.label);
        }
    }
}

void write_facet_bits(ByteWriter& out, const IndexedSheet& sheet, std::size_t value_count) {
    std::string bits((value_count + 7) / 8, '\0');
    for (const std::uint32_t value : sheet.facets)
        bits[value / 8] = static_cast<char>(static_cast<unsigned char>(bits[value / 8]) | 1U << value % 8);
    for (const char byte : bits)
        out.byte(static_cast<unsigned char>(byte));
}

void write_sheets(ByteWriter& out, const Index& index) {
    out.varint(index.sheets.size());
    for (const IndexedSheet& sheet : index.sheets)
        out.varint(sheet.type);
    for (const auto column : {&IndexedSheet::id, &IndexedSheet::url, &IndexedSheet::title, &IndexedSheet::summary,
                              &IndexedSheet::other_url, &IndexedSheet::other_title})
        for (const IndexedSheet& sheet : index.sheets)
            out.text(sheet.*column);
    for (const IndexedSheet& sheet : index.sheets)
        write_facet_bits(out, sheet, facet_value_count(index.facets));
    for (const IndexedSheet& sheet : index.sheets)
        out.varint(sheet.headings.size());
    for (const IndexedSheet& sheet : index.sheets)
        for (const IndexedHeading& heading : sheet.headings)
            out.text(heading.text);
    for (const IndexedSheet& sheet : index.sheets)
        for (const IndexedHeading& heading : sheet.headings)
            out.text(heading.anchor == anchor_of(heading.text, index.folding) ? std::string_view() : heading.anchor);
}

void write_rarity(ByteWriter& out, const Index& index) {
    out.varint(index.rarity.size());
    std::size_t before = 0;
    for (const std::uint8_t value : index.rarity) {
        out.byte((before - value) & 0xFF); // they fall slowly: the differences are much alike
        before = value;
    }
}

void write_lists(ByteWriter& out, const Lists& lists, std::size_t sheet_count) {
    for (std::size_t list = 0; list < lists.size(); ++list)
        out.varint(lists.length(list));
    for (std::size_t list = 0; list < lists.size(); ++list) {
        std::uint32_t next = 0;
        for (std::uint32_t at = lists.starts[list]; at < lists.starts[list + 1]; ++at) {
            out.varint(lists.postings[at].sheet - next);
            next = lists.postings[at].sheet + 1;
        }
    }
    const std::vector<std::uint32_t> order = lists.by_sheet(sheet_count);
    for (const std::uint32_t at : order)
        out.byte(lists.postings[at].impact);
    for (const std::uint32_t at : order)
        out.varint(lists.postings[at].place);
}

void write_forms(ByteWriter& out, const std::vector<std::string>& forms) {
    std::vector<std::size_t> shared(forms.size(), 0);
    for (std::size_t at = 1; at < forms.size(); ++at) {
        const auto [before, own] = std::ranges::mismatch(forms[at - 1], forms[at]);
        shared[at] = static_cast<std::size_t>(own - forms[at].begin());
    }
    out.varint(forms.size());
    for (const std::size_t count : shared)
        out.varint(count);
    for (std::size_t at = 0; at < forms.size(); ++at)
        out.line(std::string_view(forms[at]).substr(shared[at]));
}

void write_parts(ByteWriter& out, const std::vector<Part>& parts) {
    out.varint(parts.size());
    std::uint32_t form = 0;
    for (const Part& part : parts) {
        out.varint(part.form - form);
        form = part.form;
        out.varint(part.compounds.size());
        std::uint32_t before = 0;
        for (const std::uint32_t compound : part.compounds) {
            out.varint(compound - before);
            before = compound;
        }
    }
}

void write_lexicon(ByteWriter& out, const Lexicon& lexicon, std::size_t sheet_count) {
    write_forms(out, lexicon.forms);
    for (const std::uint32_t back : lexicon.group_back)
        out.varint(back);
    write_lists(out, lexicon.lists, sheet_count);
    write_parts(out, lexicon.parts);
    out.varint(lexicon.paradigms.size());
    for (const Paradigm& paradigm : lexicon.paradigms) {
        out.varint(paradigm.size());
        for (const std::string& ending : paradigm)
            out.text(ending);
    }
}

void write_concepts(ByteWriter& out, const Index& index) {
    out.varint(index.concepts.size());
    write_lists(out, index.concepts, index.sheets.size());
    out.varint(index.keys.size());
    for (const ConceptKey& key : index.keys)
        out.line(key.tokens);
    for (const ConceptKey& key : index.keys)
        out.byte(static_cast<std::size_t>(key.kind));
    for (const ConceptKey& key : index.keys)
        out.varint(key.number);
}

void write_own(ByteWriter& out, const Index& index) {
    write_lexicon(out, index.own, index.sheets.size());
}

void write_other(ByteWriter& out, const Index& index) {
    write_lexicon(out, index.other, index.sheets.size());
}

} // namespace

std::string payload(const Index& index) {
    std::vector<std::string> sections;
    std::size_t length = 12 + 4 * section_count;
    for (const auto write : {write_parameters, write_folding, write_stop_words, write_types, write_facets, write_sheets,
                             write_rarity, write_own, write_other, write_concepts}) {
        ByteWriter section;
        write(section, index);
        sections.push_back(section.take());
        length += sections.back().size();
    }
    ByteWriter head;
    for (const char each : magic)
        head.byte(static_cast<unsigned char>(each));
    head.number16(format_version);
    for (const char each : code(index.language))
        head.byte(static_cast<unsigned char>(each));
    head.number32(length);
    for (const std::string& section : sections)
        head.number32(section.size());
    std::string all = head.take();
    for (const std::string& section : sections)
        all += section;
    return all;
}

std::string packed(const Index& index) {
    return gzipped(payload(index));
}

} // namespace veilleur::search
