#include "import/leftovers.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_greeting = 60;  // bytes
constexpr std::size_t longest_signature = 12; // lines
constexpr std::size_t longest_mail_head = 16; // bytes
constexpr std::size_t last_lines = 15;        // of a draft, where a greeting may stand

constexpr std::array<std::string_view, 13> greetings{
    "cordialement",  "bien a vous", "bien cordialement",      "salutations",        "bien a toi",
    "belle journee", "amicalement", "met vriendelijke groet", "vriendelijke groet", "hartelijke groet",
    "mvg",           "groetjes",    "met hartelijke groet"};

// In the mail programs of this country.
constexpr std::array<std::string_view, 12> mail_heads{
    "de :", "envoye :",   "objet :", "cc :",  "van:",     "verzonden:",
    "aan:", "onderwerp:", "from:",   "sent:", "subject:", "a :"};

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_page_number(std::string_view line) {
    std::string text = folded(line);
    for (const std::string_view word : {"page", "pagina", "blz.", "p.", "-", "/", "sur", "van", "of"})
        text = replaced(std::move(text), word, " ");
    const auto parts = split(text, ' ');
    std::size_t numbers = 0;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!is_digits(part) || part.size() > 3) return false;
        ++numbers;
    }
    return numbers == 1 || (numbers == 2 && folded(line) != text);
}

// "Introduction ........ 3"
bool is_contents(std::string_view line) {
    const std::size_t dots = line.find(".....");
    if (dots == std::string_view::npos && line.find("……") == std::string_view::npos) return false;
    const std::size_t last = line.find_last_not_of("0123456789 \t");
    return last != std::string_view::npos && last + 1 < line.size();
}

bool is_mail_head(std::string_view line) {
    const std::size_t colon = line.substr(0, longest_mail_head).find(':');
    if (colon == std::string_view::npos) return false;
    const std::string text = folded(line.substr(0, colon + 1));
    return std::ranges::any_of(mail_heads, [&](std::string_view head) { return text.starts_with(head); });
}

bool is_greeting(std::string_view line) {
    if (line == "--" || line == "-- ") return true;
    if (line.size() > longest_greeting) return false;
    const std::string text = folded(line);
    return std::ranges::any_of(greetings, [&](std::string_view word) { return text.starts_with(word); });
}

std::size_t text_lines(std::span<const Line> lines) {
    return static_cast<std::size_t>(std::ranges::count_if(lines, [](const Line& line) { return !is_blank(line); }));
}

// A greeting with few lines behind it, to the end of the draft.
std::size_t signature_at(std::span<const Line> lines, std::size_t at) {
    const std::size_t left = lines.size() - at;
    if (left > last_lines * 2 || !is_greeting(trimmed(lines[at].text))) return 0;
    return text_lines(lines.subspan(at)) <= longest_signature ? left : 0;
}

// One line alone may be a sentence; two or more are the head of a mail.
std::size_t mail_head_at(std::span<const Line> lines, std::size_t at) {
    std::size_t count = 0;
    while (at + count < lines.size() && is_mail_head(trimmed(lines[at + count].text)))
        ++count;
    return count >= 2 ? count : 0;
}

} // namespace

std::size_t leftover_at(std::span<const Line> lines, std::size_t at) {
    const std::string_view text = trimmed(lines[at].text);
    if (text.size() <= 30 && is_page_number(text)) return 1;
    if (is_contents(text)) return 1;
    if (const std::size_t head = mail_head_at(lines, at); head > 0) return head;
    return signature_at(lines, at);
}

} // namespace veilleur::draft
