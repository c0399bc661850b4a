#include "template/budget.hpp"

#include "template/functions.hpp"

namespace veilleur::templates {

void Budget::exhausted(const char* code) {
    throw Fault{code, {}, {}};
}

} // namespace veilleur::templates
