#include "load/plain_yaml.hpp"

#include "load/plain_yaml_line.hpp"

#include <algorithm>
#include <vector>

namespace veilleur::load {

namespace {

constexpr std::size_t deepest = 8; // as in tree_of, which says so

// A line that says something. `begin` moves on when a hyphen before it has been read.
struct Line {
    std::size_t number = 0;
    std::size_t begin = 0;
    std::string_view text;
};

// Any doubt ends the reading: the library decides.
class PlainReader {
public:
    explicit PlainReader(const YamlSource& source) : source_(source) {
        for (std::size_t number = 0; number < source.lines(); ++number) {
            const std::string_view text = source.line(number);
            const std::size_t begin = text.find_first_not_of(' ');
            if (begin != std::string_view::npos && text[begin] != '#') lines_.push_back({number, begin, text});
        }
    }

    std::optional<Value> read() {
        if (lines_.empty()) return std::nullopt;
        std::optional<Value> root = block(1);
        if (at_ < lines_.size()) root.reset();
        return root; // moved: a choice between it and nothing would copy the tree
    }

private:
    const Line& line() const { return lines_[at_]; }
    bool is_at(std::size_t begin) const { return at_ < lines_.size() && line().begin == begin; }
    bool is_item() const { return PlainLine(line().text).is_item(line().begin); }
    Value value_at(std::size_t offset) const {
        return {{}, source_.position(line().number, offset), Value::no_fragment};
    }

    // What begins at the present line: a list or a mapping.
    std::optional<Value> block(std::size_t depth) {
        if (depth > deepest) return std::nullopt;
        return is_item() ? sequence(depth) : mapping(depth);
    }

    std::optional<Value> mapping(std::size_t depth) {
        const std::size_t begin = line().begin;
        Value value = value_at(begin);
        Value::Mapping members;
        while (is_at(begin) && !is_item()) {
            std::optional<Member> member = read_member(depth);
            const bool crowded = members.size() == most_members;
            if (!member || crowded || std::ranges::count(members, member->key, &Member::key) > 0) return std::nullopt;
            members.push_back(std::move(*member));
        }
        if (members.empty()) return std::nullopt;
        members.shrink_to_fit(); // trees stay until the end of a build
        value.data = std::move(members);
        return value;
    }

    std::optional<Member> read_member(std::size_t depth) {
        const std::size_t begin = line().begin;
        const std::optional<std::size_t> end = PlainLine(line().text).end_of_key(begin);
        if (!end) return std::nullopt;
        Member member{std::string(line().text.substr(begin, *end - begin)), source_.position(line().number, begin), {}};
        std::optional<Value> value = value_from(*end + 1, depth, begin, member.key_position);
        if (!value) return std::nullopt;
        member.value = std::move(*value);
        return member;
    }

    // The value that begins behind a colon of a key at `parent`: on the line, or on those below it.
    std::optional<Value> value_from(std::size_t offset, std::size_t depth, std::size_t parent, Position of_key) {
        if (!PlainLine(line().text).is_over(offset)) return on_line(offset, depth);
        ++at_;
        const bool deeper = at_ < lines_.size() && line().begin > parent;
        const bool list_below = is_at(parent) && is_item();
        if (deeper || list_below) return block(depth + 1);
        return Value{{}, of_key, Value::no_fragment};
    }

    std::optional<Value> on_line(std::size_t offset, std::size_t depth) {
        PlainLine reader(line().text);
        std::optional<Value> value = reader.read(offset, deepest - depth, source_, line().number);
        ++at_;
        return value;
    }

    std::optional<Value> sequence(std::size_t depth) {
        const std::size_t begin = line().begin;
        Value value = value_at(begin);
        Value::Sequence items;
        while (is_at(begin) && is_item()) {
            std::optional<Value> item = read_item(depth);
            if (!item) return std::nullopt;
            items.push_back(std::move(*item));
        }
        items.shrink_to_fit();
        value.data = std::move(items);
        return value;
    }

    std::optional<Value> read_item(std::size_t depth) {
        const PlainLine reader(line().text);
        const std::size_t offset = line().text.find_first_not_of(' ', line().begin + 1);
        if (reader.is_over(line().begin + 1)) return std::nullopt;
        if (!reader.end_of_key(offset) && !reader.is_item(offset)) return on_line(offset, depth);
        lines_[at_].begin = offset; // the rest of the line is the first line of what the item holds
        return block(depth + 1);
    }

    const YamlSource& source_;
    std::vector<Line> lines_;
    std::size_t at_ = 0;
};

} // namespace

std::optional<Value> plain_tree_of(const YamlSource& source) {
    return PlainReader(source).read();
}

} // namespace veilleur::load
