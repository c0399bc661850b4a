#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

// What the letters beyond ASCII are searched as: é is e, œ is oe, a mark that combines is nothing. The table is in the
// index, so that the page's script folds as the program does. Immutable: threads may share it.
class Folding {
public:
    Folding() = default;

    // Values of a-z and 0-9, or empty.
    explicit Folding(std::map<char32_t, std::string> entries);

    // The table for Latin letters, marks, ligatures and what is invisible.
    static Folding of_latin();

    // Nothing for a code point that ends a word. ASCII letters and digits are not asked for.
    std::optional<std::string_view> find(char32_t code_point) const {
        if (code_point < near_.size()) return near_[code_point];
        return find_far(code_point);
    }

    const std::map<char32_t, std::string>& entries() const { return entries_; }

    Folding(const Folding& from) : Folding(from.entries_) {}
    Folding(Folding&& from) noexcept = default;
    Folding& operator=(Folding from) noexcept;

    friend bool operator==(const Folding& left, const Folding& right) { return left.entries_ == right.entries_; }

private:
    std::optional<std::string_view> find_far(char32_t code_point) const;

    std::map<char32_t, std::string> entries_;
    std::vector<std::optional<std::string_view>> near_; // into entries_: most letters of a text, without a search
};

} // namespace veilleur::search
