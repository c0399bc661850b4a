#include "search/byte_tree.hpp"

#include "search/bytes.hpp"

#include <queue>
#include <utility>

namespace veilleur::search {

namespace {

constexpr std::uint32_t even = 2048; // a probability of one half
constexpr std::size_t most_questions = 255;

struct Branch {
    std::size_t count = 0;
    int order = 0; // of equal counts, the one that was there first: equal bytes give equal trees
    int place = 0;

    bool operator>(const Branch& other) const {
        return count != other.count ? count > other.count : order > other.order;
    }
};

} // namespace

ByteTree::ByteTree(const Counts& counts) {
    std::priority_queue<Branch, std::vector<Branch>, std::greater<>> branches;
    int order = 0;
    for (std::size_t byte = 0; byte < counts.size(); ++byte)
        if (counts[byte] > 0 || byte < 2) branches.push({counts[byte], order++, ~static_cast<int>(byte)});
    while (branches.size() > 1) {
        const Branch rarest = branches.top();
        branches.pop();
        const Branch next = branches.top();
        branches.pop();
        answers_.push_back({next.place, rarest.place});
        branches.push({rarest.count + next.count, order++, static_cast<int>(answers_.size()) - 1});
    }
    const std::vector<std::array<int, 2>> made = std::exchange(answers_, {});
    numbered(made, branches.top().place);
    std::vector<std::uint8_t> path;
    note_paths(0, path);
}

int ByteTree::numbered(const std::vector<std::array<int, 2>>& made, int place) {
    if (place < 0) return place;
    const std::size_t question = answers_.size();
    answers_.push_back({});
    for (std::size_t bit = 0; bit < 2; ++bit) {
        const int next = numbered(made, made[static_cast<std::size_t>(place)][bit]);
        answers_[question][bit] = next;
    }
    return static_cast<int>(question);
}

ByteTree::ByteTree(BitCoder& reader) {
    if (read(reader) != 0) throw Damage("it is cut off, changed, or no index at all");
}

int ByteTree::read(BitCoder& reader) {
    if (reader.code(even, 0) == 0) {
        int byte = 0;
        for (int bit = 0; bit < 8; ++bit)
            byte = byte << 1 | static_cast<int>(reader.code(even, 0));
        return ~byte;
    }
    const std::size_t question = answers_.size();
    if (question == most_questions) throw Damage("it is cut off, changed, or no index at all");
    answers_.push_back({});
    for (std::size_t bit = 0; bit < 2; ++bit) {
        const int place = read(reader);
        answers_[question][bit] = place;
    }
    return static_cast<int>(question);
}

void ByteTree::write(BitCoder& writer) const {
    write(writer, 0);
}

void ByteTree::write(BitCoder& writer, int place) const {
    writer.code(even, place < 0 ? 0 : 1);
    if (place >= 0) {
        for (const int next : answers_[static_cast<std::size_t>(place)])
            write(writer, next);
        return;
    }
    for (unsigned bit = 8; bit-- > 0;)
        writer.code(even, static_cast<std::uint32_t>(~place) >> bit & 1U);
}

void ByteTree::note_paths(int place, std::vector<std::uint8_t>& path) {
    if (place < 0) {
        paths_[static_cast<std::size_t>(~place)] = path;
        return;
    }
    for (std::uint8_t bit = 0; bit < 2; ++bit) {
        path.push_back(bit);
        note_paths(next(place, bit), path);
        path.pop_back();
    }
}

} // namespace veilleur::search
