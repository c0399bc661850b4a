// Any bytes as a search index: reading it ends with an index or with Damage, and an index that was read can be asked.
// The kept inputs are a small index as a file and as the payload in it.
#include "search/bytes.hpp"
#include "search/engine.hpp"
#include "search/index_file.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace veilleur;

constexpr std::size_t length_at = 8; // where a payload says how long it is

// What a change of the bytes makes wrong before anything else is looked at.
void correct_length(std::string& payload) {
    for (std::size_t byte = 0; byte < 4 && length_at + byte < payload.size(); ++byte)
        payload[length_at + byte] = static_cast<char>(payload.size() >> 8 * byte & 0xFF);
}

void ask(const search::Index& index) {
    const search::Engine engine(index);
    for (const std::string_view query : {"soins réseaux", "reseu CdP", "zorgnetwerken", "s"})
        engine.answer(query);
}

void read_file(std::string_view bytes) {
    try {
        ask(search::unpacked(bytes, Language::fr));
    } catch (const search::Damage&) {
    }
}

void read_payload(std::string bytes) {
    correct_length(bytes);
    try {
        ask(search::from_payload(bytes, Language::fr));
    } catch (const search::Damage&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    read_file(bytes);
    read_payload(bytes);
    return 0;
}
