#include "search/coded.hpp"

#include "search/byte_model.hpp"
#include "search/bytes.hpp"

#include <zlib.h>

namespace veilleur::search {

namespace {

std::size_t checksum(std::string_view bytes) {
    return crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
}

// The numbers from low to high are what may still follow; each bit leaves one part of them.
class Range {
public:
    std::uint32_t cut(std::uint32_t probability) const { return low_ + ((high_ - low_) >> 12) * probability; }

    void leave(std::uint32_t cut, std::uint32_t bit) {
        if (bit != 0)
            high_ = cut;
        else
            low_ = cut + 1;
    }

    // The highest byte, once both ends agree on it.
    bool is_settled() const { return (low_ ^ high_) >> 24 == 0; }
    std::uint32_t settled() const { return low_ >> 24; }
    void shift() {
        low_ <<= 8;
        high_ = high_ << 8 | 0xFFU;
    }

private:
    std::uint32_t low_ = 0, high_ = 0xFFFFFFFF;
};

class BitWriter : public BitCoder {
public:
    std::uint32_t code(std::uint32_t probability, std::uint32_t bit) override {
        range_.leave(range_.cut(probability), bit);
        for (; range_.is_settled(); range_.shift())
            out_.byte(range_.settled());
        return bit;
    }

    std::string finish() {
        for (int byte = 0; byte < 4; ++byte, range_.shift())
            out_.byte(range_.settled());
        return out_.take();
    }

private:
    Range range_;
    ByteWriter out_;
};

class BitReader : public BitCoder {
public:
    explicit BitReader(ByteReader& in) : in_(in) {
        for (int byte = 0; byte < 4; ++byte)
            value_ = value_ << 8 | in_.byte();
    }

    std::uint32_t code(std::uint32_t probability, std::uint32_t) override {
        const std::uint32_t cut = range_.cut(probability);
        const std::uint32_t bit = value_ <= cut ? 1 : 0;
        range_.leave(cut, bit);
        for (; range_.is_settled(); range_.shift())
            value_ = value_ << 8 | in_.byte();
        return bit;
    }

private:
    ByteReader& in_;
    Range range_;
    std::uint32_t value_ = 0;
};

// How often each byte is a letter, and how often anything else.
ByteTrees trees_of(const Payload& payload) {
    ByteTree::Counts letters{}, numbers{};
    std::size_t at = 0;
    for (const ByteRun& run : payload.runs) {
        bool is_letter = run.kind == RunKind::text;
        for (const std::size_t end = at + run.length; at < end; ++at) {
            const auto byte = static_cast<std::uint8_t>(payload.bytes[at]);
            ++(is_letter ? letters : numbers)[byte];
            if (run.kind == RunKind::words) is_letter = !is_letter || byte != '\n';
        }
    }
    return {ByteTree(letters), ByteTree(numbers)};
}

std::vector<ByteRun> read_runs(ByteReader& in) {
    std::vector<ByteRun> runs(in.count());
    std::size_t total = 0;
    for (ByteRun& run : runs) {
        const std::uint32_t number = in.varint();
        run = {static_cast<RunKind>(number % run_kind_count), number / run_kind_count};
        total += run.length;
        if (total > most_coded) throw Damage("it holds more than an index can");
    }
    return runs;
}

} // namespace

std::string coded(const Payload& payload) {
    ByteWriter head;
    for (const char each : coded_magic)
        head.byte(static_cast<unsigned char>(each));
    head.number32(checksum(payload.bytes));
    head.varint(payload.runs.size());
    for (const ByteRun& run : payload.runs)
        head.varint(run.length * run_kind_count + static_cast<std::size_t>(run.kind));
    BitWriter bits;
    const ByteTrees trees = trees_of(payload);
    trees.letters.write(bits);
    trees.numbers.write(bits);
    ByteModel model(bits, trees);
    std::size_t at = 0, number = 0;
    for (const ByteRun& run : payload.runs) {
        model.begin(run.kind, number++);
        for (const std::size_t end = at + run.length; at < end; ++at)
            model.code(static_cast<std::uint8_t>(payload.bytes[at]));
    }
    return head.take() + bits.finish();
}

std::string decoded(std::string_view file) {
    ByteReader in(file);
    if (in.take(coded_magic.size()) != coded_magic) throw Damage("it is cut off, changed, or no index at all");
    const std::uint32_t expected = in.number32();
    const std::vector<ByteRun> runs = read_runs(in);
    BitReader bits(in);
    const ByteTrees trees{ByteTree(bits), ByteTree(bits)};
    ByteModel model(bits, trees);
    std::string bytes;
    std::size_t number = 0;
    for (const ByteRun& run : runs) {
        model.begin(run.kind, number++);
        for (std::size_t left = run.length; left > 0; --left)
            bytes += static_cast<char>(model.code(0));
    }
    if (!in.at_end()) throw Damage("something follows it");
    if (checksum(bytes) != expected) throw Damage("it is cut off, changed, or no index at all");
    return bytes;
}

} // namespace veilleur::search
