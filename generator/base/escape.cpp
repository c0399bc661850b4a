#include "base/escape.hpp"

#include "base/byte_set.hpp"
#include "base/utf8.hpp"

namespace veilleur::escape {

namespace {

constexpr char digits[] = "0123456789ABCDEF";

constexpr bool is_control(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && byte != '\n' && byte != '\t') || value == 0x7F;
}

bool ends_line_or_controls(char32_t letter) {
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0x2028 || letter == 0x2029;
}

void percent(std::string& out, char byte) {
    const auto value = static_cast<unsigned char>(byte);
    out += '%';
    out += digits[value >> 4];
    out += digits[value & 15];
}

constexpr bool is_unreserved(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

constexpr bool is_url_text(char byte) {
    constexpr std::string_view reserved = ":/?#[]@!$&()*+,;=%";
    return is_unreserved(byte) || reserved.find(byte) != std::string_view::npos;
}

void unicode_escape(std::string& out, unsigned value) {
    out += "\\u00";
    out += digits[value >> 4];
    out += digits[value & 15];
}

void json_byte(std::string& out, char byte) {
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        if (static_cast<unsigned char>(byte) < 0x20)
            unicode_escape(out, static_cast<unsigned char>(byte));
        else
            out += byte;
    }
}

template <void append(std::string&, std::string_view)> std::string made(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    append(out, text);
    return out;
}

constexpr const char* html_entity(char byte) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    default:
        return is_control(byte) ? "" : nullptr;
    }
}

constexpr const char* attribute_entity(char byte) {
    switch (byte) {
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return html_entity(byte);
    }
}

// Appends `text`, its runs of plain bytes, which most text is, at once and every `special` byte by `write`.
template <typename Write>
void in_runs(std::string& out, std::string_view text, const ByteSet& special, const Write& write) {
    std::size_t begin = 0;
    for (std::size_t at = special.find(text, 0); at < text.size(); at = special.find(text, begin)) {
        out.append(text, begin, at - begin);
        write(text[at]);
        begin = at + 1;
    }
    out.append(text, begin);
}

template <const char* (*entity_of)(char)> void with_entities(std::string& out, std::string_view text) {
    static constexpr ByteSet special([](char byte) { return entity_of(byte) != nullptr; });
    in_runs(out, text, special, [&out](char byte) { out += entity_of(byte); });
}

} // namespace

void html(std::string& out, std::string_view text) {
    with_entities<html_entity>(out, text);
}

void attribute(std::string& out, std::string_view text) {
    with_entities<attribute_entity>(out, text);
}

void url(std::string& out, std::string_view text) {
    static constexpr ByteSet special([](char byte) { return byte == '&' || !is_url_text(byte); });
    in_runs(out, text, special, [&out](char byte) { byte == '&' ? void(out += "&amp;") : percent(out, byte); });
}

void url_component(std::string& out, std::string_view text) {
    for (const char byte : text) {
        if (is_unreserved(byte))
            out += byte;
        else
            percent(out, byte);
    }
}

void json(std::string& out, std::string_view text) {
    for (const char byte : text)
        json_byte(out, byte);
}

void script_json(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        // U+2028 and U+2029 end a line in JavaScript before ES2019.
        const bool separator = text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size() &&
                               (text[at + 2] == '\xA8' || text[at + 2] == '\xA9');
        if (separator) {
            out += text[at + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            at += 2;
        } else if (byte == '<' || byte == '>' || byte == '&') {
            unicode_escape(out, static_cast<unsigned char>(byte));
        } else {
            json_byte(out, byte);
        }
    }
}

void xml(std::string& out, std::string_view text) {
    // U+FFFE and U+FFFF are no characters of XML 1.0; they are the only such that are valid UTF-8 above the controls.
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF") {
            at += 2;
            continue;
        }
        const char* entity = attribute_entity(text[at]);
        if (entity)
            out += entity;
        else
            out += text[at];
    }
}

void markdown(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        if (is_bidi_control(letter)) continue;
        const bool is_sign = letter < 0x7F && letter > 0x20 && !is_unreserved(static_cast<char>(letter));
        // A backslash before a sign makes it plain; "-", ".", "_" and "~" mean something too.
        if (is_sign || letter == U'-' || letter == U'.' || letter == U'_' || letter == U'~') out += '\\';
        append_utf8(out, ends_line_or_controls(letter) ? U' ' : letter);
    }
}

std::string html(std::string_view text) {
    return made<html>(text);
}

std::string attribute(std::string_view text) {
    return made<attribute>(text);
}

std::string url(std::string_view text) {
    return made<url>(text);
}

std::string json(std::string_view text) {
    return made<json>(text);
}

std::string xml(std::string_view text) {
    return made<xml>(text);
}

std::string markdown(std::string_view text) {
    return made<markdown>(text);
}

} // namespace veilleur::escape
