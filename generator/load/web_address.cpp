#include "load/web_address.hpp"

namespace veilleur::load {

bool is_plain_web_address(std::string_view text) {
    const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
    return scheme > 0 && text.size() > scheme && text.find_first_of(" \"<>\\^`{|}?#") == std::string_view::npos;
}

} // namespace veilleur::load
