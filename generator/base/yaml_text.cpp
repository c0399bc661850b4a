#include "base/yaml_text.hpp"

namespace veilleur {

std::string yaml_quoted(std::string_view text) {
    std::string result = "\"";
    for (const char each : text) {
        if (each == '"' || each == '\\') result += '\\';
        result += each;
    }
    return result + '"';
}

} // namespace veilleur
