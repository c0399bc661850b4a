#include "search/index_file.hpp"

#include "search/addresses.hpp"
#include "search/bytes.hpp"
#include "search/coded.hpp"
#include "search/gzip.hpp"
#include "search/tokens.hpp"

#include "base/utf8.hpp"

namespace veilleur::search {

namespace {

constexpr std::size_t most_payload = std::size_t{1} << 30;

void must(bool holds, const char* reason) {
    if (!holds) throw Damage(reason);
}

void read_parameters(ByteReader& in, Index& index) {
    for (std::uint32_t& value : index.parameters)
        value = in.number16();
}

void read_folding(ByteReader& in, Index& index) {
    std::map<char32_t, std::string> entries;
    char32_t before = 0;
    for (std::uint32_t left = in.count(); left > 0; --left) {
        const std::uint32_t step = in.varint();
        must(step > 0 && step <= 0x10FFFF - before, "the folding table does not rise");
        before += step;
        entries.emplace_hint(entries.end(), before, in.letters());
    }
    index.folding = Folding(std::move(entries));
}

std::vector<std::string> read_words(ByteReader& in, bool (*is_allowed)(std::string_view)) {
    std::vector<std::string> words;
    std::uint32_t left = in.count();
    words.reserve(left);
    for (; left > 0; --left) {
        const std::string_view before = words.empty() ? std::string_view() : words.back();
        std::string word = in.word(before);
        must(is_allowed(word), "a word holds more than letters");
        must(before < word, "words do not rise");
        words.push_back(std::move(word));
    }
    return words;
}

void read_stop_words(ByteReader& in, Index& index) {
    index.stop_words = read_words(in, is_letters);
}

void read_types(ByteReader& in, Index& index) {
    index.types.resize(in.count());
    for (IndexedType& type : index.types)
        for (std::string* text : {&type.name, &type.singular, &type.plural, &type.accent})
            *text = in.text();
}

void read_facets(ByteReader& in, Index& index) {
    index.facets.resize(in.count());
    for (FacetGroup& group : index.facets) {
        group.id = in.text();
        group.label = in.text();
        group.values.resize(in.count());
        for (FacetValue& value : group.values) {
            value.id = in.text();
            value.label = in.text();
        }
    }
}

void read_facet_bits(ByteReader& in, IndexedSheet& sheet, std::size_t value_count) {
    const std::string_view bits = in.take((value_count + 7) / 8);
    for (std::uint32_t value = 0; value < bits.size() * 8; ++value) {
        if ((static_cast<unsigned char>(bits[value / 8]) >> value % 8 & 1U) == 0) continue;
        must(value < value_count, "a facet is unknown");
        sheet.facets.push_back(value);
    }
}

void read_headings(ByteReader& in, Index& index) {
    for (IndexedSheet& sheet : index.sheets)
        sheet.headings.resize(in.count());
    for (IndexedSheet& sheet : index.sheets)
        for (IndexedHeading& heading : sheet.headings)
            heading.text = in.text();
    for (IndexedSheet& sheet : index.sheets)
        for (IndexedHeading& heading : sheet.headings) {
            heading.anchor = in.text();
            if (heading.anchor.empty()) heading.anchor = anchor_of(heading.text, index.folding);
        }
}

void read_addresses(ByteReader& in, Index& index) {
    Addresses own(index.folding), other(index.folding);
    for (IndexedSheet& sheet : index.sheets)
        sheet.url = own.whole(in.text(), sheet.title);
    for (IndexedSheet& sheet : index.sheets) {
        const std::string text = in.text();
        if (!sheet.other_title.empty()) sheet.other_url = other.whole(text, sheet.other_title);
    }
}

void read_ids(ByteReader& in, Index& index) {
    must(in.count() == index.sheets.size(), "ids and sheets differ in number");
    std::string before;
    for (IndexedSheet& sheet : index.sheets) {
        before = sheet.id = in.word(before);
        must(!first_invalid_utf8(sheet.id), "a text is not UTF-8");
    }
}

void read_sheets(ByteReader& in, Index& index) {
    index.sheets.resize(in.count());
    for (IndexedSheet& sheet : index.sheets) {
        sheet.type = in.varint();
        must(sheet.type < index.types.size(), "a type is unknown");
    }
    for (const auto column : {&IndexedSheet::title, &IndexedSheet::other_title, &IndexedSheet::summary})
        for (IndexedSheet& sheet : index.sheets)
            sheet.*column = in.text();
    read_addresses(in, index);
    read_ids(in, index);
    for (IndexedSheet& sheet : index.sheets)
        read_facet_bits(in, sheet, facet_value_count(index.facets));
    read_headings(in, index);
}

void read_rarity(ByteReader& in, Index& index) {
    index.rarity.resize(in.count());
    must(index.rarity.size() == index.sheets.size() + 1, "rarities and sheets differ in number");
    std::uint8_t before = 0;
    for (std::uint8_t& value : index.rarity)
        before = value = static_cast<std::uint8_t>(before - in.byte());
}

void read_sheet_numbers(ByteReader& in, Lists& lists, std::size_t sheet_count) {
    for (const std::uint32_t list : lists.by_length()) {
        std::uint64_t next = 0;
        for (std::uint32_t at = lists.starts[list]; at < lists.starts[list + 1]; ++at) {
            next += in.varint();
            must(next < sheet_count, "a sheet is unknown");
            lists.postings[at].sheet = static_cast<std::uint32_t>(next++);
        }
    }
}

Lists read_lists(ByteReader& in, std::uint32_t count, const std::vector<IndexedSheet>& sheets) {
    Lists lists;
    std::uint64_t total = 0;
    for (; count > 0; --count) {
        total += in.count();
        must(total <= 0xFFFFFFFF, "lists are too long");
        lists.starts.push_back(static_cast<std::uint32_t>(total));
    }
    in.expect(total);
    lists.postings.resize(total);
    read_sheet_numbers(in, lists, sheets.size());
    const std::vector<std::uint32_t> order = lists.by_sheet(sheets.size());
    for (const std::uint32_t at : order) {
        lists.postings[at].impact = in.byte();
        must(lists.postings[at].impact > 0 && lists.postings[at].impact <= most_impact, "an impact is unknown");
    }
    for (const std::uint32_t at : order) {
        Posting& posting = lists.postings[at];
        posting.place = in.varint();
        must(posting.place <= sheets[posting.sheet].headings.size(), "a place is unknown");
    }
    return lists;
}

bool is_form(std::string_view word) {
    return is_letters(word) && word.size() <= longest_token;
}

std::vector<std::uint32_t> read_rising(ByteReader& in, std::size_t below) {
    std::vector<std::uint32_t> numbers(in.count());
    must(!numbers.empty(), "a part has no compound");
    std::uint64_t value = 0;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const std::uint32_t step = in.varint();
        must(at == 0 || step > 0, "compounds do not rise");
        value += step;
        must(value < below, "a word is unknown");
        numbers[at] = static_cast<std::uint32_t>(value);
    }
    return numbers;
}

std::vector<Part> read_parts(ByteReader& in, std::size_t form_count) {
    std::vector<Part> parts(in.count());
    std::uint64_t form = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::uint32_t step = in.varint();
        must(at == 0 || step > 0, "parts do not rise");
        form += step;
        must(form < form_count, "a word is unknown");
        parts[at].form = static_cast<std::uint32_t>(form);
        parts[at].compounds = read_rising(in, form_count);
    }
    return parts;
}

std::vector<Paradigm> read_paradigms(ByteReader& in) {
    std::vector<Paradigm> paradigms(in.count());
    for (Paradigm& paradigm : paradigms) {
        paradigm.resize(in.count());
        for (std::string& ending : paradigm)
            ending = in.letters();
    }
    return paradigms;
}

Lexicon read_lexicon(ByteReader& in, const Index& index) {
    Lexicon lexicon;
    lexicon.forms = read_words(in, is_form);
    lexicon.group_back.resize(lexicon.forms.size());
    for (std::size_t at = 0; at < lexicon.forms.size(); ++at) {
        lexicon.group_back[at] = in.varint();
        must(lexicon.group_back[at] <= at, "a group begins before the first word");
    }
    lexicon.lists = read_lists(in, static_cast<std::uint32_t>(lexicon.forms.size()), index.sheets);
    lexicon.parts = read_parts(in, lexicon.forms.size());
    lexicon.paradigms = read_paradigms(in);
    return lexicon;
}

bool is_key(std::string_view text) {
    while (true) {
        const std::string_view token = text.substr(0, text.find(' '));
        if (token.empty() || !is_letters(token)) return false;
        if (token.size() == text.size()) return true;
        text.remove_prefix(token.size() + 1);
    }
}

void read_concepts(ByteReader& in, Index& index) {
    index.concepts = read_lists(in, in.count(), index.sheets);
    for (std::string& tokens : read_words(in, is_key))
        index.keys.push_back({std::move(tokens), KeyKind::form, 0});
    for (ConceptKey& key : index.keys) {
        const std::uint8_t kind = in.byte();
        must(kind <= static_cast<std::uint8_t>(KeyKind::other_form), "a kind of key is unknown");
        key.kind = static_cast<KeyKind>(kind);
    }
    for (ConceptKey& key : index.keys) {
        key.number = in.varint();
        must(key.number < index.concepts.size(), "a concept is unknown");
    }
}

void read_own(ByteReader& in, Index& index) {
    index.own = read_lexicon(in, index);
}

void read_other(ByteReader& in, Index& index) {
    index.other = read_lexicon(in, index);
}

// What stands before the sections; the lengths of the sections come out.
std::vector<std::uint32_t> read_head(ByteReader& in, std::size_t length, Language language) {
    must(in.take(magic.size()) == magic, "it is no search index");
    must(in.number16() == format_version, "it is of another version of the format");
    must(in.take(2) == code(language), "it is of another language");
    must(in.number32() == length, "its length is not the one it announces");
    std::vector<std::uint32_t> lengths;
    for (std::size_t section = 0; section < section_count; ++section)
        lengths.push_back(in.number32());
    return lengths;
}

} // namespace

Index from_payload(std::string_view payload, Language language) {
    ByteReader in(payload);
    const std::vector<std::uint32_t> lengths = read_head(in, payload.size(), language);
    Index index;
    index.language = language;
    std::size_t section = 0;
    for (const auto read : {read_parameters, read_folding, read_stop_words, read_types, read_facets, read_sheets,
                            read_rarity, read_own, read_other, read_concepts}) {
        ByteReader part(in.take(lengths[section++]));
        read(part, index);
        must(part.at_end(), "a section is longer than what it holds");
    }
    must(in.at_end(), "something follows its sections");
    return index;
}

Index unpacked(std::string_view file, Language language) {
    return from_payload(file.starts_with(coded_magic) ? decoded(file) : gunzipped(file, most_payload), language);
}

} // namespace veilleur::search
