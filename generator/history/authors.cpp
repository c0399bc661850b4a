#include "history/authors.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace veilleur::history {

namespace {

// Commits made by old programs hold names in Latin-1.
std::string as_utf8(std::string name) {
    if (!first_invalid_utf8(name)) return name;
    std::string converted;
    for (const char each : name)
        append_utf8(converted, static_cast<unsigned char>(each));
    return converted;
}

} // namespace

AuthorNumber Authors::of(const git_signature& signature) {
    std::string key = std::string(signature.name) + '\n' + signature.email;
    const auto known = signed_as_.find(key);
    if (known != signed_as_.end()) return known->second;
    std::string name = as_utf8(mailmap_ ? mailmap_->name_of(signature.name, signature.email) : "");
    const auto [found, is_new] = numbers_.try_emplace(name, static_cast<AuthorNumber>(names_.size()));
    if (is_new) names_.push_back(std::move(name));
    signed_as_.emplace(std::move(key), found->second);
    return found->second;
}

std::vector<Author> Authors::each_once(std::span<const AuthorNumber> numbers) const {
    std::vector<AuthorNumber> seen;
    for (const AuthorNumber number : numbers)
        if (std::ranges::find(seen, number) == seen.end()) seen.push_back(number);
    std::vector<Author> authors;
    if (!mailmap_) return authors;
    for (const AuthorNumber number : seen)
        authors.push_back({names_[number]});
    return authors;
}

} // namespace veilleur::history
