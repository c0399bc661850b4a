#include "rules.hpp"

#include <map>
#include <sstream>

namespace veilleur::architecture {

namespace {

constexpr std::string_view list_name = "CMakeLists.txt";

bool names(const std::string& list, const std::string& source) {
    std::string words = list;
    for (char& character : words)
        if (character == '(' || character == ')') character = ' ';
    std::istringstream stream(words);
    for (std::string word; stream >> word;)
        if (word == source) return true;
    return false;
}

// Looks from the folder of the file upwards: a list names its files from where it stands.
bool is_listed(const std::string& path, const std::map<std::string, std::string>& lists) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        const auto list = lists.find(path.substr(0, slash + 1) + std::string(list_name));
        if (list != lists.end() && names(list->second, path.substr(slash + 1))) return true;
    }
    return false;
}

} // namespace

Faults check_listing(std::span<const SourceFile> files) {
    std::map<std::string, std::string> lists;
    for (const SourceFile& file : files)
        if (file.path.ends_with(list_name)) lists.emplace(file.path, file.text);
    Faults faults;
    for (const SourceFile& file : files)
        if (file.path.ends_with(".cpp") && !is_listed(file.path, lists))
            faults.push_back(file.path + ": no CMakeLists.txt lists it, so it is never compiled");
    return faults;
}

} // namespace veilleur::architecture
