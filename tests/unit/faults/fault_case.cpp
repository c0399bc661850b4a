#include "fault_case.hpp"

#include "base/text.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace veilleur::test {

namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const MemoryTree::Files& base_site() {
    static const MemoryTree::Files files = [] {
        const fs::path root = "tests/faults/base";
        MemoryTree::Files all;
        for (const auto& entry : fs::recursive_directory_iterator(root))
            if (entry.is_regular_file())
                all.emplace(fs::relative(entry.path(), root).generic_string(), bytes_of(entry.path()));
        return all;
    }();
    return files;
}

std::string unescaped(const std::string& text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text.compare(at, 2, "\\x") == 0 && at + 3 < text.size();
        bytes += escape ? static_cast<char>(std::stoi(text.substr(at + 2, 2), nullptr, 16)) : text[at];
        if (escape) at += 3;
    }
    return bytes;
}

std::string repeated(const std::string& text, unsigned long count) {
    std::string all;
    for (unsigned long done = 0; done < count; ++done)
        all += text;
    return all;
}

std::string with_last_line_repeated(const std::string& text, unsigned long count) {
    const std::size_t begin = text.rfind('\n', text.size() - 2) + 1;
    return text.substr(0, begin) + repeated(text.substr(begin), count);
}

void lay_over(FaultCase& fault_case, const std::string& path, const std::string& manner, const std::string& text) {
    static const std::map<std::string, EntryKind> kinds{
        {"symbolic link", EntryKind::symbolic_link}, {"submodule", EntryKind::submodule}, {"pipe", EntryKind::other}};
    if (manner == "deleted" || kinds.contains(manner)) fault_case.files.erase(path);
    if (manner == "deleted") return;
    if (const auto kind = kinds.find(manner); kind != kinds.end())
        fault_case.others.emplace(path, kind->second);
    else if (manner == "escaped")
        fault_case.files[path] = unescaped(text);
    else if (manner.starts_with("last line "))
        fault_case.files[path] = with_last_line_repeated(text, std::stoul(manner.substr(10)));
    else if (manner.ends_with(" times"))
        fault_case.files[path] = repeated(text, std::stoul(manner));
    else
        fault_case.files[path] = text;
}

// "--- content/x.md (escaped)" gives the path and "escaped".
void lay_over(FaultCase& fault_case, const std::string& heading, const std::string& text) {
    const std::size_t bracket = heading.rfind(" (");
    const bool has_manner = bracket != std::string::npos && heading.ends_with(")");
    const std::string path = has_manner ? heading.substr(0, bracket) : heading;
    const std::string manner = has_manner ? heading.substr(bracket + 2, heading.size() - bracket - 3) : "";
    lay_over(fault_case, path, manner, text);
}

} // namespace

FaultCase read_fault_case(const fs::path& path) {
    FaultCase fault_case;
    fault_case.files = base_site();
    std::string heading, text;
    const auto finish = [&] {
        if (heading.empty())
            fault_case.sentence = text;
        else if (heading.starts_with("--- "))
            lay_over(fault_case, heading.substr(4), text);
        else
            fault_case.expected[heading.substr(4)] = text;
        if (heading.starts_with("--- ")) fault_case.overlay += heading + "\n" + text;
        text.clear();
    };
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("--- ") || line.starts_with("=== ")) {
            finish();
            heading = line;
        } else {
            text += line + "\n";
        }
    }
    finish();
    return fault_case;
}

void write_fault_case(const fs::path& path, const FaultCase& fault_case) {
    std::ofstream file(path, std::ios::binary);
    file << fault_case.sentence << fault_case.overlay;
    for (const auto& [language, output] : fault_case.expected)
        file << "=== " << language << "\n" << output;
}

MessageLanguage message_language(const std::string& name) {
    if (name == "fr") return MessageLanguage::fr;
    if (name == "nl") return MessageLanguage::nl;
    if (name == "en") return MessageLanguage::en;
    throw std::runtime_error("no language is called " + name);
}

} // namespace veilleur::test
