#pragma once

#include "base/diagnostic.hpp"
#include "model/language.hpp"
#include "model/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

enum class Presence { required, optional };

// Reads the members of a mapping of a configuration file by their keys. What is missing, of the wrong shape or not
// asked for is diagnosed; what is wrong reads as empty. `mapping` must outlive the reader.
class Keys {
public:
    Keys(const Value& mapping, std::string_view file, Diagnostics& diagnostics)
        : mapping_(mapping), file_(file), diagnostics_(diagnostics) {}

    std::string text(std::string_view key, Presence presence = Presence::optional);               // one line
    PerLanguage<std::string> texts(std::string_view key, Presence presence = Presence::optional); // {fr: …, nl: …}
    bool boolean(std::string_view key, bool otherwise = false); // `otherwise` where it is missing
    int whole(std::string_view key, int most);                  // 0 where it is missing
    std::vector<std::string> list(std::string_view key);        // of texts
    const Value::Sequence& sequence(std::string_view key);
    const Value* find(std::string_view key); // any shape

    // Says which keys of the mapping were never asked for. Call it last.
    void refuse_others();

    Position position(std::string_view key) const; // of its value; of the mapping where it is missing
    void fault(std::string_view code, Position position, std::vector<std::string> arguments = {},
               std::string suggestion = {}) const {
        diagnostics_.add(code, {std::string(file_), position}, std::move(arguments), std::move(suggestion));
    }

private:
    const Value* take(std::string_view key, Presence presence);
    std::string line(std::string_view key, const Value& value) const;

    const Value& mapping_;
    std::string_view file_;
    Diagnostics& diagnostics_;
    std::vector<std::string> asked_;
};

// True if `value` is a mapping; else it is diagnosed under `name`.
bool expect_mapping(const Value& value, std::string_view name, std::string_view file, Diagnostics& diagnostics);

} // namespace veilleur::load
