#include "numbers.hpp"

#include "base/text.hpp"

#include <map>
#include <utility>

namespace veilleur::content {

namespace {

using Words = std::map<std::string_view, std::string_view>;

const Words& words_of(Language language) {
    static const Words french{{"deux", "2"},      {"trois", "3"},      {"quatre", "4"},    {"cinq", "5"},
                              {"six", "6"},       {"sept", "7"},       {"huit", "8"},      {"neuf", "9"},
                              {"dix", "10"},      {"onze", "11"},      {"douze", "12"},    {"treize", "13"},
                              {"quatorze", "14"}, {"quinze", "15"},    {"seize", "16"},    {"dix-sept", "17"},
                              {"dix-huit", "18"}, {"dix-neuf", "19"},  {"vingt", "20"},    {"trente", "30"},
                              {"quarante", "40"}, {"cinquante", "50"}, {"soixante", "60"}, {"cent", "100"},
                              {"mille", "1000"},  {"quinzaine", "15"}, {"moitié", "1/2"},  {"demi-heure", "1/2"}};
    static const Words dutch{{"twee", "2"},       {"drie", "3"},       {"vier", "4"},     {"vijf", "5"},
                             {"zes", "6"},        {"zeven", "7"},      {"acht", "8"},     {"negen", "9"},
                             {"tien", "10"},      {"elf", "11"},       {"twaalf", "12"},  {"dertien", "13"},
                             {"veertien", "14"},  {"vijftien", "15"},  {"zestien", "16"}, {"zeventien", "17"},
                             {"achttien", "18"},  {"negentien", "19"}, {"twintig", "20"}, {"dertig", "30"},
                             {"veertig", "40"},   {"vijftig", "50"},   {"zestig", "60"},  {"honderd", "100"},
                             {"duizend", "1000"}, {"helft", "1/2"},    {"halfuur", "1/2"}};
    return language == Language::french ? french : dutch;
}

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

// The first of the two bytes of an accented letter.
bool is_accented(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0xC3 && byte <= 0xC5;
}

bool is_letter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || is_accented(character);
}

class Scanner {
public:
    Scanner(std::string_view text, Language language) : text_(text), words_(words_of(language)) {}

    std::vector<std::string> scan() {
        while (at_ < text_.size())
            if (is_digit(text_[at_]))
                read_digits();
            else if (is_letter(text_[at_]))
                read_word();
            else
                ++at_;
        return std::move(numbers_);
    }

private:
    char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    bool follows_letters() const {
        const std::size_t before = at_ > 1 && text_[at_ - 1] == '-' ? at_ - 2 : at_ - 1;
        return at_ > 0 && is_letter(text_[before]);
    }

    void read_digits() {
        const bool is_name = follows_letters();
        std::string value = read_plain_digits();
        if (value.size() == 4) read_rest_of_years(value);
        if (!is_name && !is_letter(peek(0))) numbers_.push_back(value);
        previous_.clear();
    }

    std::string read_plain_digits() {
        const std::size_t begin = at_;
        while (is_digit(peek(0)) || ((peek(0) == '.' || peek(0) == ',') && is_digit(peek(1))))
            ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    // 2022-2023, 2022–2023, 2022-03-31
    void read_rest_of_years(std::string& value) {
        constexpr std::string_view dash = "–";
        for (;;) {
            const std::size_t length = text_.substr(at_).starts_with(dash) ? dash.size() : peek(0) == '-' ? 1 : 0;
            if (length == 0 || !is_digit(peek(length))) return;
            at_ += length;
            value += "-" + read_plain_digits();
        }
    }

    void read_word() {
        const std::string word = ascii_lower(read_letters());
        if (!add_word(word))
            for (const std::string_view part : split(word, '-'))
                add_word(part);
        before_previous_ = std::exchange(previous_, word);
    }

    std::string_view read_letters() {
        const std::size_t begin = at_;
        while (is_letter(peek(0)) || (peek(0) == '-' && is_letter(peek(1))))
            at_ += is_accented(peek(0)) ? 2 : 1;
        return text_.substr(begin, at_ - begin);
    }

    bool add_word(std::string_view word) {
        const bool is_third = word == "tiers" || word.starts_with("derde");
        if (is_third && (previous_ == "deux" || previous_ == "twee") && !numbers_.empty()) numbers_.back() = "2/3";
        const auto found = words_.find(word);
        if (found == words_.end()) return false;
        const bool means_both = word == "deux" && previous_ == "les" && before_previous_ != "tous";
        if (means_both) return true;
        numbers_.emplace_back(found->second);
        return true;
    }

    std::string_view text_;
    const Words& words_;
    std::size_t at_ = 0;
    std::string previous_; // word, without its capitals
    std::string before_previous_;
    std::vector<std::string> numbers_;
};

} // namespace

std::vector<std::string> numbers_in(std::string_view text, Language language) {
    return Scanner(text, language).scan();
}

std::vector<Number> numbers_of(std::string_view file, Language language) {
    std::vector<Number> numbers;
    for (const ProseLine& line : prose_lines(file))
        for (const std::string& value : numbers_in(line.text, language))
            numbers.push_back({value, line.place, line.origin});
    return numbers;
}

} // namespace veilleur::content
