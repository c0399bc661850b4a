#include "live/front_matters.hpp"

#include "base/digest.hpp"

namespace veilleur::live {

namespace {

// Up to the end of the line that closes it; everything where no such line is found, so that any edit counts.
std::string_view front_matter(std::string_view bytes) {
    constexpr std::string_view closing = "\n---\n";
    const std::size_t end = bytes.find(closing);
    return end == std::string_view::npos ? bytes : bytes.substr(0, end + closing.size());
}

} // namespace

std::string FrontMatters::read(std::string_view path) const {
    std::string bytes = tree_.read(path);
    if (!path.ends_with(".md")) return bytes;
    std::string digest = sha256_hex(front_matter(bytes));
    const std::lock_guard lock(mutex_);
    digests_.insert_or_assign(std::string(path), std::move(digest));
    return bytes;
}

bool FrontMatters::unchanged(std::string_view path, std::string_view bytes) const {
    const std::lock_guard lock(mutex_);
    const auto known = digests_.find(path);
    return known != digests_.end() && known->second == sha256_hex(front_matter(bytes));
}

} // namespace veilleur::live
