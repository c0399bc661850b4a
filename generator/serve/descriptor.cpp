#include "serve/descriptor.hpp"

#include <unistd.h>

namespace veilleur::serve {

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

} // namespace veilleur::serve
