#include "load/yaml.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/plain_yaml.hpp"
#include "load/text_file.hpp"
#include "load/yaml_faults.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace veilleur::load {

namespace {

constexpr std::size_t deepest = 8;

// Ends the parse where going on would only cost time or repeat the same fault.
struct Stop {};

bool holds_unseen(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (is_unseen(next_code_point(text, at))) return true;
    return false;
}

// Builds the tree from events: nodes of the library would follow aliases and forget duplicate keys and positions.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const YamlSource& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

    bool faulty() const { return faulty_; }
    Value take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark& mark, const std::string&) override { fault("yaml-anchor", position(mark)); }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { null(position(mark)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        fault("yaml-alias", position(mark));
        throw Stop();
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
        refuse_tag(tag, position(mark));
        scalar(value, position(mark));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        refuse_tag(tag, position(mark));
        open(Value::Sequence(), position(mark));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        refuse_tag(tag, position(mark));
        open(Value::Mapping(), position(mark));
    }
    void OnMapEnd() override { close(); }

private:
    // A collection that is being filled; of a mapping, the key whose value comes next.
    struct Level {
        Value value;
        std::optional<Member> pending;
        std::map<std::string, std::uint32_t> lines; // of the keys so far
    };

    Position position(const YAML::Mark& mark) const {
        if (mark.is_null()) return {};
        return source_.position(static_cast<std::size_t>(mark.line), static_cast<std::size_t>(mark.column));
    }

    void fault(std::string_view code, Position position, std::vector<std::string> arguments = {}) {
        faulty_ = true;
        diagnostics_.add(code, source_.at(position), std::move(arguments));
    }

    // The library says "?" for plain and "!" for quoted scalars without a tag of their own.
    void refuse_tag(const std::string& tag, Position position) {
        if (!tag.empty() && tag != "?" && tag != "!") fault("yaml-tag", position);
    }

    bool key_is_next() const {
        return !levels_.empty() && levels_.back().value.is_mapping() && !levels_.back().pending;
    }

    void scalar(const std::string& text, Position position) {
        // Written as they are, they were found in the bytes of the file.
        if (holds_unseen(text) && !holds_unseen(source_.text())) fault("yaml-unseen-character", position);
        if (key_is_next())
            key(text, position);
        else
            add({text, position, Value::no_fragment});
    }

    void null(Position position) {
        if (key_is_next()) {
            fault("yaml-key-not-a-word", position);
            throw Stop();
        }
        // The library gives the place of what follows: the key is nearer to what is meant.
        const bool of_key = !levels_.empty() && levels_.back().pending;
        add({std::monostate(), of_key ? levels_.back().pending->key_position : position, Value::no_fragment});
    }

    void key(const std::string& text, Position position) {
        if (text == "<<")
            fault("yaml-merge-key", position);
        else if (text.empty() || text.find('\n') != std::string::npos)
            fault("yaml-key-not-a-word", position);
        const auto [earlier, is_new] = levels_.back().lines.emplace(text, position.line);
        if (!is_new) fault("yaml-duplicate-key", position, {text, std::to_string(earlier->second)});
        levels_.back().pending = Member{text, position, {}};
    }

    template <typename Collection> void open(Collection empty, Position position) {
        if (key_is_next()) {
            fault("yaml-key-not-a-word", position);
            throw Stop();
        }
        if (levels_.size() == deepest) {
            fault("yaml-too-deep", position, {std::to_string(deepest)});
            throw Stop();
        }
        levels_.push_back({{std::move(empty), position, Value::no_fragment}, std::nullopt, {}});
    }

    void close() {
        Value done = std::move(levels_.back().value);
        levels_.pop_back();
        add(std::move(done));
    }

    void add(Value value) {
        if (levels_.empty()) {
            root_ = std::move(value);
            return;
        }
        Level& level = levels_.back();
        if (level.value.is_sequence()) {
            level.value.items().push_back(std::move(value));
            return;
        }
        level.pending->value = std::move(value);
        level.value.members().push_back(std::move(*level.pending));
        level.pending.reset();
    }

    const YamlSource& source_;
    Diagnostics& diagnostics_;
    Value root_;
    std::vector<Level> levels_;
    bool faulty_ = false;
};

// Says in plain words what the library could not read.
void say(const YAML::Exception& exception, const YamlSource& source, Diagnostics& diagnostics) {
    const bool known = !exception.mark.is_null();
    const auto number = known ? static_cast<std::size_t>(exception.mark.line) : 0;
    const auto column = known ? static_cast<std::size_t>(exception.mark.column) : 0;
    const std::string_view line = source.line(std::min(number, source.lines() - 1));
    const std::string_view code = code_of_fault(exception.msg);
    // The library stops behind a code that it does not know.
    const std::size_t backslash =
        code == "yaml-backslash" ? line.substr(0, column).rfind('\\') : std::string_view::npos;
    const std::size_t offset = backslash == std::string_view::npos ? column : backslash;
    diagnostics.add(code, source.at(number, offset), {std::string(trimmed(line))});
}

} // namespace

std::optional<Value> tree_of(const YamlSource& source, Diagnostics& diagnostics) {
    TreeBuilder builder(source, diagnostics);
    try {
        std::istringstream stream{std::string(source.text())};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        // `parser` is true while there is anything left: the library would call it a second document.
        if (!builder.faulty() && parser) {
            diagnostics.add("yaml-second-document", source.at(source.lines() - 1, 0));
            return std::nullopt;
        }
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& exception) {
        say(exception, source, diagnostics);
        return std::nullopt;
    }
    if (builder.faulty()) return std::nullopt;
    return builder.take();
}

std::optional<Value> read_yaml(const YamlSource& source, Diagnostics& diagnostics) {
    if (!free_of_traps(source, diagnostics)) return std::nullopt;
    if (std::optional<Value> plain = plain_tree_of(source)) return plain;
    return tree_of(source, diagnostics);
}

} // namespace veilleur::load
