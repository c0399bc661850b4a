#include "words_of.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "import/entities.hpp"

#include <algorithm>

namespace veilleur::test {

namespace {

bool is_letter(char32_t sign) {
    const bool is_ascii = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    return is_ascii || (sign >= 0xC0 && sign < 0x2000 && sign != 0xD7 && sign != 0xF7);
}

// Signs that nobody sees are no gap in a word.
bool is_unseen(char32_t sign) {
    return sign == 0xAD || sign == 0xFEFF || (sign >= 0x200B && sign <= 0x200F) || (sign >= 0x202A && sign <= 0x202E);
}

std::string attribute(std::string_view tag, std::string_view name) {
    const std::size_t at = tag.find(std::string(name) + "=\"");
    if (at == std::string_view::npos) return {};
    const std::string_view value = tag.substr(at + name.size() + 2);
    return std::string(value.substr(0, value.find('"')));
}

bool is_tag(std::string_view tag) {
    const std::string_view name = tag.starts_with('/') ? tag.substr(1) : tag;
    static const std::vector<std::string> known{"a",   "b", "br",   "div",    "em",    "h2", "i",  "img", "li", "ol",
                                                "o:p", "p", "span", "strong", "table", "td", "tr", "u",   "ul"};
    const std::string word(name.substr(0, name.find_first_of(" />\n")));
    return std::ranges::find(known, ascii_lower(word)) != known.end();
}

std::string without_tags(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '<' ? text.find('>', at) : std::string_view::npos;
        const std::string_view tag = end == std::string_view::npos ? "" : text.substr(at + 1, end - at - 1);
        if (tag.empty() || !is_tag(tag)) {
            result += text[at];
            continue;
        }
        for (const char* name : {"href", "alt", "src"})
            result += " " + attribute(tag, name) + " ";
        at = end;
    }
    return result;
}

// "exem-\n  ple" -> "exemple", where the import says that it did so.
std::string with_rejoined(std::string text, const draft::Imported& imported) {
    for (const draft::Remark& remark : imported.remarks) {
        if (remark.kind != draft::RemarkKind::word_rejoined) continue;
        for (std::size_t at = text.find("-\n"); at != std::string::npos; at = text.find("-\n", at + 1)) {
            const std::size_t next = std::min(text.find_first_not_of(" \t", at + 2), text.size());
            const std::string begin =
                text.substr(text.find_last_of(" \n\t(’'", at - 1) + 1, at - 1 - text.find_last_of(" \n\t(’'", at - 1));
            const std::size_t end = std::min(text.find_first_of(" \n.,;:)", next), text.size());
            const std::string joined = begin + text.substr(next, end - next);
            if (words_of(joined) != words_of(remark.arguments[0])) continue;
            text.erase(at, next - at);
            break;
        }
    }
    return text;
}

std::string without_letter_bullets(std::string_view text) {
    std::string result;
    for (const std::string_view line : split(text, '\n')) {
        const std::string_view bare = trimmed(line);
        const bool is_bullet = bare.starts_with("o ") || bare.starts_with("o\t");
        result += std::string(is_bullet ? bare.substr(1) : line) + '\n';
    }
    return result;
}

void take(WordCounts& counts, const WordCounts& others) {
    for (const auto& [word, count] : others)
        counts[word] -= count;
    std::erase_if(counts, [](const auto& each) { return each.second <= 0; });
}

void add(WordCounts& counts, const WordCounts& others) {
    for (const auto& [word, count] : others)
        counts[word] += count;
}

// "Brouillon, ligne 3 : Durée : 30 min" has the value too, "Brouillon, ligne 3 : Matériel" has not.
bool repeats_value(const draft::FilledField& field) {
    const std::string& comment = field.from.at(0);
    return std::ranges::count(comment, ':') > 1 || comment.find('|') != std::string::npos;
}

} // namespace

WordCounts words_of(std::string_view text) {
    const std::string plain = lower(nfc(text));
    WordCounts counts;
    std::string word;
    for (std::size_t at = 0; at <= plain.size();) {
        const char32_t sign = at < plain.size() ? next_code_point(plain, at) : (++at, U' ');
        if (is_unseen(sign)) continue;
        if (is_letter(sign)) append_utf8(word, sign);
        if (is_letter(sign) || word.empty()) continue;
        ++counts[word];
        word.clear();
    }
    return counts;
}

WordCounts owed_words(std::string_view bytes, const draft::Imported& imported) {
    const std::string text = replaced(replaced(draft::decoded(bytes).text, "\r\n", "\n"), "\u00AD", "");
    const std::string plain = draft::without_entities(without_tags(text));
    WordCounts owed = words_of(without_letter_bullets(with_rejoined(plain, imported)));
    for (const draft::Remark& remark : imported.remarks)
        if (remark.kind == draft::RemarkKind::numbering_dropped)
            take(owed, words_of(remark.arguments[0].substr(0, remark.arguments[0].find(' '))));
    return owed;
}

WordCounts carried_words(const draft::Imported& imported) {
    const bool is_title_repeated = !imported.title_comment.empty();
    WordCounts carried = words_of(is_title_repeated ? imported.title_comment : imported.title);
    add(carried, words_of(imported.body));
    for (const draft::FilledField& field : imported.fields) {
        const WordCounts comments = words_of(joined(field.from, "\n"));
        add(carried, comments);
        if (!repeats_value(field)) add(carried, words_of(joined(field.lines, "\n")));
    }
    return carried;
}

std::string missing_words(const WordCounts& owed, const WordCounts& carried) {
    std::string missing;
    for (const auto& [word, count] : owed) {
        const auto found = carried.find(word);
        if (found == carried.end() || found->second < count) missing += word + " ";
    }
    return missing;
}

} // namespace veilleur::test
