#pragma once

#include "model/output_file.hpp"
#include "model/project.hpp"

#include <map>
#include <string>
#include <string_view>

namespace veilleur::render {

// The files of themes/NAME/assets/ under names that change with their content, so that browsers may keep them for ever.
class Assets {
public:
    // Style sheets may refer to other assets as url("name"): they get the hashed name.
    explicit Assets(const Project& project);

    // "/assets/site.0123456789abcdef.css" for "site.css"; empty if there is no such asset.
    std::string_view url(std::string_view name) const;
    std::vector<std::string> names() const;

    // The published file; `name` is one of `names`.
    OutputFile file(const std::string& name) const;

private:
    struct Asset {
        std::string url;
        std::string bytes;
        std::string source;
    };

    void add(const std::string& name, std::string bytes, const std::string& source);

    std::map<std::string, Asset, std::less<>> assets_;
};

} // namespace veilleur::render
