#pragma once

#include <cstddef>

namespace veilleur::templates {

// What one page may cost, so that no template can hang or fill the memory.
class Budget {
public:
    static constexpr std::size_t steps_per_page = 10'000'000;             // nodes, calls, elements touched by filters
    static constexpr std::size_t bytes_per_page = std::size_t{64} << 20;  // of texts and lists that expressions make
    static constexpr std::size_t output_per_page = std::size_t{16} << 20; // bytes
    static constexpr unsigned depth = 64;                                 // templates, blocks and macros in each other

    // Throw Fault (template-too-long, template-too-much-text) once the page has had its share.
    void spend_steps(std::size_t count) {
        if (count > steps_) exhausted("template-too-long");
        steps_ -= count;
    }
    void spend_bytes(std::size_t count) {
        if (count > bytes_) exhausted("template-too-much-text");
        bytes_ -= count;
    }

private:
    [[noreturn]] static void exhausted(const char* code);

    std::size_t steps_ = steps_per_page;
    std::size_t bytes_ = bytes_per_page;
};

} // namespace veilleur::templates
