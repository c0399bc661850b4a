#include "load/load.hpp"

namespace veilleur::load {

Project project(const SourceTree&, const Request&, Diagnostics&) {
    return {};
}

} // namespace veilleur::load
