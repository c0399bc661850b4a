#pragma once

#include "search/byte_runs.hpp"

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace veilleur::search {

// Why bytes are no index of ours. Never leaves this folder: readers of files turn it into a Failure that names the
// file.
class Damage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The pieces docs/search-format.md is made of.
class ByteWriter {
public:
    void begin(RunKind kind); // what the following bytes are

    void byte(std::size_t value) { bytes_ += static_cast<char>(static_cast<unsigned char>(value)); }
    void number16(std::size_t value);
    void number32(std::size_t value);
    void varint(std::size_t value);
    void text(std::string_view value);                 // without the zero bytes that it may hold
    void words(const std::vector<std::string>& words); // without line feeds; as a run of their own

    std::string take() { return std::move(bytes_); }
    Payload take_runs();

private:
    std::string bytes_;
    std::vector<ByteRun> runs_;
    std::size_t run_from_ = 0; // where the last one begins
};

// Reads the same, and throws Damage where the bytes end too early or cannot be what was asked for.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    std::uint8_t byte();
    std::uint32_t number16();
    std::uint32_t number32();
    std::uint32_t varint();
    std::string text();    // well-formed UTF-8
    std::string letters(); // a text of a-z and 0-9
    std::string word(std::string_view before);
    std::string_view take(std::size_t count);

    // A varint that announces as many things of at least one byte each; never more than the bytes that are left.
    std::uint32_t count();

    // Throws unless at least so many bytes are left: before room is made for as many things.
    void expect(std::uint64_t count) const;

    bool at_end() const { return at_ == bytes_.size(); }

private:
    std::string_view up_to(char end); // which is taken too

    std::string_view bytes_;
    std::size_t at_ = 0;
};

bool is_letters(std::string_view text); // a-z and 0-9 only

} // namespace veilleur::search
