#pragma once

#include "base/diagnostic.hpp"
#include "markdown/ids.hpp"
#include "markdown/markdown.hpp"
#include "markdown/source.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace veilleur::markdown {

// What every pass over a tree may use.
struct Pass {
    const Source& source;
    const Context& context;
    Ids& ids; // of the page
    Diagnostics& diagnostics;

    void report(std::string_view code, const Node& node, std::vector<std::string> arguments = {},
                std::string suggestion = {}) const {
        diagnostics.add(code, source.at(node), std::move(arguments), std::move(suggestion));
    }

    // The same for byte `offset` of a text node.
    void report_inside(std::string_view code, const Node& text, std::size_t offset,
                       std::vector<std::string> arguments = {}, std::string suggestion = {}) const {
        diagnostics.add(code, source.inside(text, offset), std::move(arguments), std::move(suggestion));
    }
};

} // namespace veilleur::markdown
