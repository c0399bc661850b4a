#include "search/bytes.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace veilleur::search {

namespace {

constexpr std::size_t most_shared = 255; // one byte says how many

} // namespace

void ByteWriter::number16(std::size_t value) {
    byte(value & 0xFF);
    byte(value >> 8 & 0xFF);
}

void ByteWriter::number32(std::size_t value) {
    number16(value & 0xFFFF);
    number16(value >> 16 & 0xFFFF);
}

void ByteWriter::varint(std::size_t value) {
    for (; value >= 0x80; value >>= 7)
        byte((value & 0x7F) | 0x80);
    byte(value);
}

void ByteWriter::text(std::string_view value) {
    std::ranges::copy_if(value, std::back_inserter(bytes_), [](char each) { return each != '\0'; });
    bytes_ += '\0';
}

void ByteWriter::words(const std::vector<std::string>& words) {
    begin(RunKind::numbers);
    varint(words.size());
    begin(RunKind::words);
    std::string_view before;
    for (const std::string& word : words) {
        const auto equal = static_cast<std::size_t>(std::ranges::mismatch(before, word).in2 - word.begin());
        const std::size_t shared = std::min(equal, most_shared);
        byte(shared);
        bytes_ += std::string_view(word).substr(shared);
        bytes_ += '\n';
        before = word;
    }
}

void ByteWriter::begin(RunKind kind) {
    if (!runs_.empty()) runs_.back().length = bytes_.size() - run_from_;
    runs_.push_back({kind, 0});
    run_from_ = bytes_.size();
}

Payload ByteWriter::take_runs() {
    begin(RunKind::numbers);
    std::erase_if(runs_, [](const ByteRun& run) { return run.length == 0; });
    return {take(), std::move(runs_)};
}

std::string_view ByteReader::take(std::size_t count) {
    if (count > bytes_.size() - at_) throw Damage("it ends too early");
    const std::string_view taken = bytes_.substr(at_, count);
    at_ += count;
    return taken;
}

std::uint8_t ByteReader::byte() {
    return static_cast<std::uint8_t>(take(1)[0]);
}

std::uint32_t ByteReader::number16() {
    const std::uint32_t low = byte();
    return low | static_cast<std::uint32_t>(byte()) << 8;
}

std::uint32_t ByteReader::number32() {
    const std::uint32_t low = number16();
    return low | number16() << 16;
}

std::uint32_t ByteReader::varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        const std::uint64_t next = byte();
        value |= (next & 0x7F) << shift;
        if (next < 0x80) {
            if (value > 0xFFFFFFFF) break;
            return static_cast<std::uint32_t>(value);
        }
    }
    throw Damage("a number is too large");
}

void ByteReader::expect(std::uint64_t count) const {
    if (count > bytes_.size() - at_) throw Damage("it announces more than it holds");
}

std::uint32_t ByteReader::count() {
    const std::uint32_t announced = varint();
    expect(announced);
    return announced;
}

std::string_view ByteReader::up_to(char end) {
    const std::size_t at = bytes_.find(end, at_);
    if (at == std::string_view::npos) throw Damage("it ends too early");
    const std::string_view found = bytes_.substr(at_, at - at_);
    at_ = at + 1;
    return found;
}

std::string ByteReader::text() {
    const std::string_view value = up_to('\0');
    if (first_invalid_utf8(value)) throw Damage("a text is not UTF-8");
    return std::string(value);
}

std::string ByteReader::letters() {
    const std::string_view value = up_to('\0');
    if (!is_letters(value)) throw Damage("a word holds more than letters");
    return std::string(value);
}

std::string ByteReader::word(std::string_view before) {
    const std::size_t shared = byte();
    if (shared > before.size()) throw Damage("a word shares more than there is");
    return std::string(before.substr(0, shared)).append(up_to('\n'));
}

bool is_letters(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char each) { return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9'); });
}

} // namespace veilleur::search
