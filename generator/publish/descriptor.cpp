#include "publish/descriptor.hpp"

#include <unistd.h>

namespace veilleur::publish {

Descriptor::~Descriptor() {
    if (is_open()) ::close(number_);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

} // namespace veilleur::publish
