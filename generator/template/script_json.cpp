#include "template/script_json.hpp"

namespace veilleur::templates {

void append_script_json(std::string& out, std::string_view json) {
    for (std::size_t at = 0; at < json.size(); ++at) {
        const std::string_view three = json.substr(at, 3);
        if (three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9") {
            out += three.back() == '\xA8' ? "\\u2028" : "\\u2029";
            at += 2;
            continue;
        }
        switch (json[at]) {
        case '<':
            out += "\\u003C";
            break;
        case '>':
            out += "\\u003E";
            break;
        case '&':
            out += "\\u0026";
            break;
        default:
            out += json[at];
        }
    }
}

} // namespace veilleur::templates
