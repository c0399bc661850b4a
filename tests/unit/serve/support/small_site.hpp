#pragma once

#include "base/text.hpp"
#include "serve/workshop.hpp"

#include <map>
#include <mutex>
#include <string>

namespace veilleur::test {

// A site whose files the test writes itself.
class SmallSite final : public serve::Workshop {
public:
    void refresh(const std::vector<std::string>&, Diagnostics&) override {}
    std::optional<std::string> file(const std::string& path) const override {
        const std::lock_guard lock(mutex_);
        const auto found = files_.find(path);
        return found == files_.end() ? std::nullopt : std::optional(found->second);
    }

    void write(const std::string& path, const std::string& bytes) {
        const std::lock_guard lock(mutex_);
        files_[path] = bytes;
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, std::string> files_;
};

} // namespace veilleur::test
