#pragma once

#include "model/content_type.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::draft {

// The names under which authors know the fields and sections of a type: their labels in French and Dutch, and the
// names of the fields.
class Labels {
public:
    // `type` and `common` live longer than this.
    Labels(const ContentType& type, const std::vector<Field>& common);

    // Exactly so, but for case, accents and signs.
    bool has(std::string_view text) const { return exact(text) != nullptr; }

    // What the text most likely means; slips are allowed. nullptr if it means nothing.
    const Field* field(std::string_view text) const;
    const Section* section(std::string_view text) const;

private:
    struct Target {
        const Field* field = nullptr;
        const Section* section = nullptr;
    };

    void add(std::string_view name, const Target& target);
    const Target* exact(std::string_view text) const;
    std::vector<std::string> names_like(const std::string& plain) const;
    const Target* meant(std::string_view text) const;

    std::map<std::string, Target, std::less<>> targets_; // by folded words
    std::vector<std::string> names_;
};

// Lower case without accents, words one space apart: "L’utilisation :" -> "l utilisation"
std::string plain_name(std::string_view text);

} // namespace veilleur::draft
