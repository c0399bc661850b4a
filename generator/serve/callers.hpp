#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace veilleur::serve {

// Whether a request comes from a page of this server, or from somebody who typed its address. `hosts` and `origins` are
// the values of all Host and Origin headers. There is one host, and it is this machine with this port: a name of
// somebody else that leads here (DNS rebinding) is not. There is no origin, or one that is this server.
bool is_from_here(std::span<const std::string> hosts, std::span<const std::string> origins, std::uint16_t port);

} // namespace veilleur::serve
