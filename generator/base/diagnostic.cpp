#include "base/diagnostic.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <tuple>

namespace veilleur {

namespace {

auto order_of(const Diagnostic& diagnostic) {
    return std::tuple(message_of(diagnostic.code).severity, std::tie(diagnostic.where.file), diagnostic.where.position,
                      std::tie(diagnostic.code, diagnostic.arguments, diagnostic.suggestion));
}

} // namespace

void Diagnostics::add(Diagnostic diagnostic) {
    const std::lock_guard lock(mutex_);
    collected_.push_back(std::move(diagnostic));
}

void Diagnostics::add(std::string_view code, Location where, std::vector<std::string> arguments,
                      std::string suggestion) {
    add(Diagnostic{std::string(code), std::move(where), std::move(arguments), std::move(suggestion)});
}

bool Diagnostics::has_errors() const {
    const std::lock_guard lock(mutex_);
    return std::ranges::any_of(
        collected_, [](const Diagnostic& each) { return message_of(each.code).severity == Severity::error; });
}

bool Diagnostics::empty() const {
    const std::lock_guard lock(mutex_);
    return collected_.empty();
}

std::set<std::string, std::less<>> Diagnostics::files_with_errors() const {
    const std::lock_guard lock(mutex_);
    std::set<std::string, std::less<>> files;
    for (const Diagnostic& each : collected_)
        if (message_of(each.code).severity == Severity::error) files.insert(each.where.file);
    return files;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    const std::lock_guard lock(mutex_);
    std::vector<Diagnostic> all = collected_;
    std::ranges::sort(all, [](const Diagnostic& a, const Diagnostic& b) { return order_of(a) < order_of(b); });
    // Not std::ranges::unique: clang 14 cannot compile what it returns.
    const auto repeated = std::unique(
        all.begin(), all.end(), [](const Diagnostic& a, const Diagnostic& b) { return order_of(a) == order_of(b); });
    all.erase(repeated, all.end());
    return all;
}

} // namespace veilleur
