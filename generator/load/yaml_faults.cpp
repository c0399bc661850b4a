#include "load/yaml_faults.hpp"

#include <yaml-cpp/exceptions.h>

namespace veilleur::load {

namespace {

struct Translation {
    std::string_view begins;
    std::string_view code;
};

const Translation translations[] = {
    {YAML::ErrorMsg::MAP_VALUE, "yaml-colon-in-text"},
    {YAML::ErrorMsg::END_OF_MAP, "yaml-indentation"},
    {YAML::ErrorMsg::END_OF_SEQ, "yaml-indentation"},
    {YAML::ErrorMsg::BLOCK_ENTRY, "yaml-indentation"},
    {YAML::ErrorMsg::MAP_KEY, "yaml-indentation"},
    {YAML::ErrorMsg::FLOW_END, "yaml-bracket"},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, "yaml-special-character"},
    {YAML::ErrorMsg::EOF_IN_SCALAR, "yaml-unclosed-quote"},
    {YAML::ErrorMsg::DOC_IN_SCALAR, "yaml-unclosed-quote"},
    {YAML::ErrorMsg::INVALID_ESCAPE, "yaml-backslash"},
    {YAML::ErrorMsg::INVALID_HEX, "yaml-backslash"},
    {YAML::ErrorMsg::INVALID_UNICODE, "yaml-backslash"},
    {YAML::ErrorMsg::CHAR_IN_ALIAS, "yaml-alias"},
    {YAML::ErrorMsg::ALIAS_NOT_FOUND, "yaml-alias"},
    {YAML::ErrorMsg::UNKNOWN_ANCHOR, "yaml-alias"},
    {YAML::ErrorMsg::CHAR_IN_ANCHOR, "yaml-anchor"},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND, "yaml-anchor"},
};

} // namespace

std::string_view code_of_fault(std::string_view message) {
    // These two begin like the ones for blocks.
    if (message == YAML::ErrorMsg::END_OF_MAP_FLOW || message == YAML::ErrorMsg::END_OF_SEQ_FLOW) return "yaml-bracket";
    for (const Translation& each : translations)
        if (message.starts_with(each.begins)) return each.code;
    return "yaml-syntax";
}

} // namespace veilleur::load
