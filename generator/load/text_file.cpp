#include "load/text_file.hpp"

#include "base/byte_set.hpp"
#include "base/utf8.hpp"

#include <array>
#include <cstdio>

namespace veilleur::load {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Lines may end in "\n", "\r\n" or a lone "\r"; afterwards they all end in "\n".
void unify_line_ends(std::string& text) {
    if (text.find('\r') == std::string::npos) return;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (pair) continue;
        text[kept++] = text[at] == '\r' ? '\n' : text[at];
    }
    text.resize(kept);
}

std::string name_of(char32_t letter) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(letter));
    return name.data();
}

constexpr ByteSet beginnings_of_unseen([](char byte) {
    const auto value = static_cast<unsigned char>(byte);
    const bool control = value < 0x20 && byte != '\n' && byte != '\t';
    return control || value == 0x7F || value == 0xC2 || value == 0xD8 || value == 0xE2;
});

void report_unseen(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    constexpr int enough = 5;
    int found = 0;
    const auto next = [&](std::size_t from) { return beginnings_of_unseen.find(text, from); };
    for (std::size_t at = next(0); at < text.size() && found < enough; at = next(at + 1)) {
        std::size_t end = at;
        const char32_t letter = next_code_point(text, end);
        if (!is_unseen(letter)) continue;
        const std::string_view code = is_bidi_control(letter) ? "text-bidi-control" : "text-control-character";
        diagnostics.add(code, {std::string(file), position_at(text, at)}, {name_of(letter)});
        ++found;
    }
}

} // namespace

bool is_unseen(char32_t letter) {
    const bool control = letter < 0x20 && letter != '\n' && letter != '\t';
    const bool upper_control = letter >= 0x7F && letter < 0xA0;
    return control || upper_control || letter == 0x2028 || letter == 0x2029 || is_bidi_control(letter);
}

bool is_lfs_pointer(std::string_view bytes) {
    return bytes.starts_with("version https://git-lfs");
}

std::optional<std::string> clean_text(std::string bytes, std::string_view file, Diagnostics& diagnostics) {
    const std::string path(file);
    if (is_lfs_pointer(bytes)) {
        diagnostics.add("file-lfs-pointer", {path, {1, 1}});
        return std::nullopt;
    }
    if (bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
    if (const auto wrong = first_invalid_utf8(bytes)) {
        diagnostics.add("text-not-utf8", {path, position_at(std::string_view(bytes).substr(0, *wrong), *wrong)},
                        {std::to_string(*wrong)});
        return std::nullopt;
    }
    unify_line_ends(bytes);
    if (const std::size_t nul = bytes.find('\0'); nul != std::string::npos) {
        diagnostics.add("text-nul", {path, position_at(bytes, nul)}, {std::to_string(nul)});
        return std::nullopt;
    }
    report_unseen(bytes, file, diagnostics);
    return bytes;
}

std::optional<std::string> read_bytes(const SourceTree& tree, const SourceEntry& entry, std::size_t limit,
                                      Diagnostics& diagnostics) {
    if (entry.size > limit) {
        diagnostics.add("file-too-large", {entry.path, {}},
                        {std::to_string((entry.size + 1023) / 1024), std::to_string(limit / 1024)});
        return std::nullopt;
    }
    return tree.read(entry.path);
}

std::optional<std::string> read_text(const SourceTree& tree, const SourceEntry& entry, std::size_t limit,
                                     Diagnostics& diagnostics) {
    std::optional<std::string> bytes = read_bytes(tree, entry, limit, diagnostics);
    return bytes ? clean_text(std::move(*bytes), entry.path, diagnostics) : std::nullopt;
}

} // namespace veilleur::load
