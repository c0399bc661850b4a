#pragma once

#include "model/history.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace veilleur::history {

using Files = std::map<std::string, FileHistory, std::less<>>;

// The files as bytes, for `unpacked`. `key` says what they are the history of.
std::string packed(const Files& files, const std::string& key);

// The files again; nothing if the bytes were packed under another key or by another version, or are cut or damaged.
std::optional<Files> unpacked(const std::string& bytes, const std::string& key);

// A file that keeps a history for the next build. It only saves time: whatever is wrong with it, there is nothing in
// it.
class Cache {
public:
    explicit Cache(std::filesystem::path file) : file_(std::move(file)) {}

    std::optional<Files> load(const std::string& key) const;
    void save(const Files& files, const std::string& key) const; // a disk that refuses is no fault

private:
    std::filesystem::path file_;
};

} // namespace veilleur::history
