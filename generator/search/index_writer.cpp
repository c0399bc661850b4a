#include "search/index_file.hpp"

#include "search/addresses.hpp"
#include "search/bytes.hpp"
#include "search/coded.hpp"
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
    out.begin(RunKind::text);
    out.varint(index.folding.entries().size());
    char32_t before = 0;
    for (const auto& [code_point, letters] : index.folding.entries()) {
        out.varint(code_point - before);
        out.text(letters);
        before = code_point;
    }
}

void write_stop_words(ByteWriter& out, const Index& index) {
    out.words(index.stop_words);
}

void write_types(ByteWriter& out, const Index& index) {
    out.begin(RunKind::text);
    out.varint(index.types.size());
    for (const IndexedType& type : index.types)
        for (const std::string* text : {&type.name, &type.singular, &type.plural, &type.accent})
            out.text(*text);
}

void write_facets(ByteWriter& out, const Index& index) {
    out.begin(RunKind::text);
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

void write_addresses(ByteWriter& out, const Index& index) {
    Addresses own(index.folding), other(index.folding);
    for (const IndexedSheet& sheet : index.sheets)
        out.text(own.shortened(sheet.url, sheet.title));
    for (const IndexedSheet& sheet : index.sheets)
        out.text(sheet.other_title.empty() ? std::string() : other.shortened(sheet.other_url, sheet.other_title));
}

template <class Thing> std::vector<std::string> all_of(const std::vector<Thing>& things, std::string Thing::*text) {
    std::vector<std::string> texts;
    for (const Thing& thing : things)
        texts.push_back(thing.*text);
    return texts;
}

void write_headings(ByteWriter& out, const Index& index) {
    out.begin(RunKind::numbers);
    for (const IndexedSheet& sheet : index.sheets)
        out.varint(sheet.headings.size());
    out.begin(RunKind::text);
    for (const IndexedSheet& sheet : index.sheets)
        for (const IndexedHeading& heading : sheet.headings)
            out.text(heading.text);
    for (const IndexedSheet& sheet : index.sheets)
        for (const IndexedHeading& heading : sheet.headings)
            out.text(heading.anchor == anchor_of(heading.text, index.folding) ? std::string_view() : heading.anchor);
}

void write_sheets(ByteWriter& out, const Index& index) {
    out.varint(index.sheets.size());
    for (const IndexedSheet& sheet : index.sheets)
        out.varint(sheet.type);
    out.begin(RunKind::text);
    for (const auto column : {&IndexedSheet::title, &IndexedSheet::other_title, &IndexedSheet::summary})
        for (const IndexedSheet& sheet : index.sheets)
            out.text(sheet.*column);
    write_addresses(out, index);
    out.words(all_of(index.sheets, &IndexedSheet::id));
    out.begin(RunKind::numbers);
    for (const IndexedSheet& sheet : index.sheets)
        write_facet_bits(out, sheet, facet_value_count(index.facets));
    write_headings(out, index);
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
    out.begin(RunKind::numbers);
    for (std::size_t list = 0; list < lists.size(); ++list)
        out.varint(lists.length(list));
    out.begin(RunKind::numbers);
    for (const std::uint32_t list : lists.by_length()) {
        std::uint32_t next = 0;
        for (std::uint32_t at = lists.starts[list]; at < lists.starts[list + 1]; ++at) {
            out.varint(lists.postings[at].sheet - next);
            next = lists.postings[at].sheet + 1;
        }
    }
    const std::vector<std::uint32_t> order = lists.by_sheet(sheet_count);
    out.begin(RunKind::numbers);
    for (const std::uint32_t at : order)
        out.byte(lists.postings[at].impact);
    out.begin(RunKind::numbers);
    for (const std::uint32_t at : order)
        out.varint(lists.postings[at].place);
}

void write_parts(ByteWriter& out, const std::vector<Part>& parts) {
    out.begin(RunKind::numbers);
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
    out.words(lexicon.forms);
    out.begin(RunKind::numbers);
    for (const std::uint32_t back : lexicon.group_back)
        out.varint(back);
    write_lists(out, lexicon.lists, sheet_count);
    write_parts(out, lexicon.parts);
    out.begin(RunKind::text);
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
    out.words(all_of(index.keys, &ConceptKey::tokens));
    out.begin(RunKind::numbers);
    for (const ConceptKey& key : index.keys)
        out.byte(static_cast<std::size_t>(key.kind));
    out.begin(RunKind::numbers);
    for (const ConceptKey& key : index.keys)
        out.varint(key.number);
}

void write_own(ByteWriter& out, const Index& index) {
    write_lexicon(out, index.own, index.sheets.size());
}

void write_other(ByteWriter& out, const Index& index) {
    write_lexicon(out, index.other, index.sheets.size());
}

void append(Payload& all, Payload part) {
    all.bytes += part.bytes;
    all.runs.insert(all.runs.end(), part.runs.begin(), part.runs.end());
}

} // namespace

Payload payload(const Index& index) {
    std::vector<Payload> sections;
    std::size_t length = 12 + 4 * section_count;
    for (const auto write : {write_parameters, write_folding, write_stop_words, write_types, write_facets, write_sheets,
                             write_rarity, write_own, write_other, write_concepts}) {
        ByteWriter section;
        section.begin(RunKind::numbers);
        write(section, index);
        sections.push_back(section.take_runs());
        length += sections.back().bytes.size();
    }
    ByteWriter head;
    head.begin(RunKind::numbers);
    for (const char each : magic)
        head.byte(static_cast<unsigned char>(each));
    head.number16(format_version);
    for (const char each : code(index.language))
        head.byte(static_cast<unsigned char>(each));
    head.number32(length);
    for (const Payload& section : sections)
        head.number32(section.bytes.size());
    Payload all = head.take_runs();
    for (Payload& section : sections)
        append(all, std::move(section));
    return all;
}

std::string packed(const Index& index) {
    const Payload whole = payload(index);
    return whole.bytes.size() > most_coded ? gzipped(whole.bytes) : coded(whole);
}

} // namespace veilleur::search
