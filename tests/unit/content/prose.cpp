#include "prose.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <sstream>

namespace veilleur::content {

namespace {

constexpr std::string_view fence = "---";

// Fields that say where a sheet stands and what it points to.
bool is_silent(std::string_view field) {
    constexpr std::array<std::string_view, 13> silent{
        "aliases", "authors", "maturity",  "published",       "relations", "review_every",   "reviewed",
        "slug",    "sources", "territory", "source_language", "topics",    "translated_from"};
    return std::find(silent.begin(), silent.end(), field) != silent.end();
}

std::string without(const std::string& text, const std::regex& pattern) {
    return std::regex_replace(text, pattern, " ");
}

class Reader {
public:
    std::vector<ProseLine> read(std::string_view file) {
        std::istringstream stream{std::string(file)};
        int fences = 0;
        for (std::string line; std::getline(stream, line);)
            if (fences < 2 && line == fence)
                place_ = ++fences == 2 ? "start" : "";
            else if (fences < 2)
                read_field(line);
            else
                read_body(line);
        return std::move(lines_);
    }

private:
    void read_field(const std::string& line) {
        static const std::regex top_field("^([a-z_]+):");
        // Contacts are kept in content/contacts.yml, which the program compares with the sheets.
        static const std::regex pointer("^[ -]*(id|url|phone|email): .*");
        static const std::regex sheet_id("[a-z]+/[a-z0-9#-]+");
        std::smatch found;
        const bool is_top = std::regex_search(line, found, top_field);
        if (is_top) place_ = found[1];
        if (is_silent(place_) || std::regex_match(line, pointer)) return;
        const Origin origin = line.find('"') == std::string::npos ? Origin::field_value : Origin::field_text;
        lines_.push_back({place_, origin, without(is_top ? found.suffix().str() : line, sheet_id)});
    }

    void read_body(const std::string& line) {
        static const std::regex marks(R"(\[@[^\]]*\]|\]\([^)]*\)|\[\[[^\]]*\]\]|\[\^[^\]]*\]|\{[^}]*\}|https?://\S+)");
        static const std::regex list_number(R"(^[\s#]*\d+\. )");
        if (line.starts_with("#")) place_ = heading_place(line);
        lines_.push_back({place_, Origin::body, without(without(line, list_number), marks)});
    }

    static std::string heading_place(const std::string& line) {
        static const std::regex anchor(R"(\{#([a-z0-9-]+)\})");
        std::smatch found;
        if (std::regex_search(line, found, anchor)) return "#" + found[1].str();
        return std::string(trimmed(std::string_view(line).substr(line.find_first_not_of('#'))));
    }

    std::string place_;
    std::vector<ProseLine> lines_;
};

} // namespace

std::vector<ProseLine> prose_lines(std::string_view file) {
    return Reader().read(file);
}

} // namespace veilleur::content
