#pragma once

#include "model/output_file.hpp"

#include <map>
#include <mutex>
#include <string>

namespace veilleur::test {

// Keeps every file that is made.
class MemorySink final : public OutputSink {
public:
    void add(OutputFile file) override {
        const std::lock_guard lock(mutex_);
        files[file.path] = std::move(file.bytes);
        made_from[file.path] = std::move(file.made_from);
    }

    std::map<std::string, std::string> files;
    std::map<std::string, std::vector<std::string>> made_from;

private:
    std::mutex mutex_;
};

} // namespace veilleur::test
