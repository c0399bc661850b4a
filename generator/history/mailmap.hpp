#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur::history {

// What people want to be called: the file `.mailmap` (gitmailmap(5)). Addresses and names match whatever their case,
// which libgit2 does not do.
class Mailmap {
public:
    Mailmap() = default;
    explicit Mailmap(std::string_view text); // lines that are not understood are skipped, as git does

    // The name to use for somebody who signed a commit like this.
    std::string name_of(std::string_view name, std::string_view address) const;

private:
    struct Person {
        std::optional<std::string> name;
        std::map<std::string, std::optional<std::string>> by_old_name; // old name in lower case -> name
    };

    void read_line(std::string_view line);

    std::map<std::string, Person> people_; // by the address of their commits, in lower case
};

} // namespace veilleur::history
