#include "markdown/reader.hpp"

#include "base/byte_set.hpp"
#include "base/utf8.hpp"
#include "markdown/escapes.hpp"
#include "markdown/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>

namespace veilleur::markdown {

namespace {

constexpr ByteSet controls([](char byte) { return static_cast<unsigned char>(byte) < 0x20 && byte != '\t'; });
constexpr int deepest = 64; // emphasis nests without bound; the passes recurse

struct Release {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

std::string_view view(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::optional<NodeKind> kind_of(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return NodeKind::document;
    case CMARK_NODE_BLOCK_QUOTE:
        return NodeKind::quote;
    case CMARK_NODE_LIST:
        return NodeKind::list;
    case CMARK_NODE_ITEM:
        return NodeKind::item;
    case CMARK_NODE_CODE_BLOCK:
        return NodeKind::code_block;
    case CMARK_NODE_HTML_BLOCK:
        return NodeKind::html_block;
    case CMARK_NODE_PARAGRAPH:
        return NodeKind::paragraph;
    case CMARK_NODE_HEADING:
        return NodeKind::heading;
    case CMARK_NODE_THEMATIC_BREAK:
        return NodeKind::thematic_break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return NodeKind::footnote;
    case CMARK_NODE_TEXT:
    case CMARK_NODE_SOFTBREAK:
        return NodeKind::text;
    case CMARK_NODE_LINEBREAK:
        return NodeKind::line_break;
    case CMARK_NODE_CODE:
        return NodeKind::code;
    case CMARK_NODE_HTML_INLINE:
        return NodeKind::html_inline;
    case CMARK_NODE_EMPH:
        return NodeKind::emphasis;
    case CMARK_NODE_STRONG:
        return NodeKind::strong;
    case CMARK_NODE_LINK:
        return NodeKind::link;
    case CMARK_NODE_IMAGE:
        return NodeKind::image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return NodeKind::footnote_reference;
    default:
        break;
    }
    const std::string_view name = cmark_node_get_type_string(node);
    if (name == "table") return NodeKind::table;
    if (name == "table_header" || name == "table_row") return NodeKind::row;
    if (name == "table_cell") return NodeKind::cell;
    if (name == "tasklist") return NodeKind::item;
    return std::nullopt;
}

class Reader {
public:
    explicit Reader(const Source& source) : source_(source) {}

    Node tree(cmark_node* from, NodeKind kind, int depth) {
        Node node;
        node.kind = kind;
        node.line = static_cast<std::uint32_t>(std::max(cmark_node_get_start_line(from), 0));
        node.column = static_cast<std::uint32_t>(std::max(cmark_node_get_start_column(from), 1));
        read_properties(node, from);
        if (depth < deepest) read_children(node, from, depth + 1);
        if (kind == NodeKind::table) read_alignments(node, from);
        return node;
    }

private:
    static std::size_t count_children(cmark_node* from) {
        std::size_t count = 0;
        for (cmark_node* child = cmark_node_first_child(from); child != nullptr; child = cmark_node_next(child))
            ++count;
        return count;
    }

    void read_children(Node& node, cmark_node* from, int depth) {
        node.children.reserve(count_children(from)); // texts side by side become one: a little too much at times
        for (cmark_node* child = cmark_node_first_child(from); child != nullptr; child = cmark_node_next(child)) {
            const std::optional<NodeKind> kind = kind_of(child);
            if (!kind) continue;
            if (*kind == NodeKind::text && !node.children.empty() && node.children.back().kind == NodeKind::text)
                append_text(node.children.back(), child);
            else
                node.children.push_back(tree(child, *kind, depth));
        }
    }

    void read_properties(Node& node, cmark_node* from) {
        switch (node.kind) {
        case NodeKind::text:
            append_text(node, from);
            break;
        case NodeKind::code:
        case NodeKind::html_block:
        case NodeKind::html_inline:
            node.text = view(cmark_node_get_literal(from));
            break;
        case NodeKind::code_block:
            node.text = view(cmark_node_get_literal(from));
            node.target = view(cmark_node_get_fence_info(from));
            break;
        case NodeKind::heading:
            node.number = static_cast<std::uint32_t>(cmark_node_get_heading_level(from));
            break;
        case NodeKind::list:
            read_list(node, from);
            break;
        case NodeKind::item:
            read_task(node, from);
            break;
        case NodeKind::link:
        case NodeKind::image:
            node.target = view(cmark_node_get_url(from));
            node.argument = view(cmark_node_get_title(from));
            break;
        case NodeKind::row:
            node.header = view(cmark_node_get_type_string(from)) == "table_header";
            break;
        // cmark numbers notes by first use and appends the definitions in that order.
        case NodeKind::footnote:
            node.number = ++footnotes_;
            break;
        case NodeKind::footnote_reference:
            node.number = static_cast<std::uint32_t>(number(from));
            break;
        default:
            break;
        }
    }

    static int number(cmark_node* reference) { return std::atoi(cmark_node_get_literal(reference)); }

    static void read_list(Node& node, cmark_node* from) {
        node.tight = cmark_node_get_list_tight(from) != 0;
        const bool ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
        // A list that starts at 0 starts at 1: 0 stands for bullets.
        node.number = ordered ? static_cast<std::uint32_t>(std::max(cmark_node_get_list_start(from), 1)) : 0;
    }

    static void read_task(Node& node, cmark_node* from) {
        if (view(cmark_node_get_type_string(from)) != "tasklist") return;
        node.task = cmark_gfm_extensions_get_tasklist_item_checked(from) ? Task::done : Task::open;
    }

    static void read_alignments(Node& table, cmark_node* from) {
        const std::uint16_t columns = cmark_gfm_extensions_get_table_columns(from);
        const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(from);
        for (Node& row : table.children)
            for (std::size_t at = 0; at < row.children.size() && at < columns; ++at)
                row.children[at].alignment = alignment(letters[at]);
    }

    static Alignment alignment(std::uint8_t letter) {
        switch (letter) {
        case 'l':
            return Alignment::left;
        case 'c':
            return Alignment::center;
        case 'r':
            return Alignment::right;
        default:
            return Alignment::none;
        }
    }

    void append_text(Node& node, cmark_node* from) {
        if (cmark_node_get_type(from) == CMARK_NODE_SOFTBREAK) {
            node.text += '\n';
            return;
        }
        const std::string_view literal = view(cmark_node_get_literal(from));
        if (controls.find(literal, 0) == literal.size()) return append_marked(node.text, literal, from);
        std::string clean(literal);
        std::erase_if(clean, [](char each) { return controls.contains(each); });
        append_marked(node.text, clean, from);
    }

    // The text is shorter than its source only where something was escaped (or spaces at the end of the line went).
    void append_marked(std::string& text, std::string_view literal, cmark_node* from) const {
        const int begin = cmark_node_get_start_column(from);
        const int size = cmark_node_get_end_column(from) - begin + 1;
        const bool is_whole = size == static_cast<int>(literal.size()) || begin < 1;
        const auto marked = is_whole ? std::nullopt : with_marks(literal, from, static_cast<std::size_t>(begin) - 1);
        text += marked ? std::string_view(*marked) : literal;
    }

    // No value if nothing was escaped.
    std::optional<std::string> with_marks(std::string_view literal, cmark_node* from, std::size_t expected) const {
        const std::string_view line = source_.line(static_cast<std::uint32_t>(cmark_node_get_start_line(from)));
        if (line.find_first_of("\\&") == std::string_view::npos) return std::nullopt;
        constexpr std::size_t attempts = 64; // cmark's columns are a little off on indented lines
        for (std::size_t shift = 0; shift < attempts; ++shift) {
            if (auto found = with_verbatim_marks(literal, line, expected + shift)) return found;
            if (shift == 0 || shift > expected) continue;
            if (auto found = with_verbatim_marks(literal, line, expected - shift)) return found;
        }
        return std::nullopt;
    }

    const Source& source_;
    std::uint32_t footnotes_ = 0;
};

cmark_syntax_extension* extension(const char* name) {
    initialise();
    return cmark_find_syntax_extension(name);
}

std::unique_ptr<cmark_node, Release> parsed(std::string_view text) {
    // `autolink` and `strikethrough` change a table of the whole process while they parse: never attach them.
    static cmark_syntax_extension* const table = extension("table");
    static cmark_syntax_extension* const tasks = extension("tasklist");
    // The files of a site were checked when they were read; looking again here is faster than the library's check.
    const int checking = first_invalid_utf8(text) ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT;
    const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS | checking;
    const std::unique_ptr<cmark_parser, Release> parser(cmark_parser_new(options));
    cmark_parser_attach_syntax_extension(parser.get(), table);
    cmark_parser_attach_syntax_extension(parser.get(), tasks);
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return std::unique_ptr<cmark_node, Release>(cmark_parser_finish(parser.get()));
}

} // namespace

void initialise() {
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

Node read(std::string_view text, const Source& source) {
    const std::unique_ptr<cmark_node, Release> document = parsed(text);
    return Reader(source).tree(document.get(), NodeKind::document, 0);
}

} // namespace veilleur::markdown
