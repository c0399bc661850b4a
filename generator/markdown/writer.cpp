#include "markdown/writer.hpp"

#include "base/escape.hpp"
#include "markdown/characters.hpp"
#include "markdown/inline_writer.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/table_writer.hpp"
#include "markdown/wording.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

namespace {

class Writer {
public:
    explicit Writer(const Pass& pass)
        : pass_(pass), words_(wordings(pass.context.language)), inlines_(document_, pass) {}

    Document document(const Node& root) {
        for (const Node& child : root.children)
            if (child.kind != NodeKind::footnote) block(child);
        end_sections(1);
        footnotes(root);
        return std::move(document_);
    }

private:
    std::string& html() { return document_.html; }
    std::uint32_t here() const { return static_cast<std::uint32_t>(document_.html.size()); }

    void blocks(const std::vector<Node>& nodes) {
        for (const Node& node : nodes)
            block(node);
    }

    void block(const Node& node) {
        switch (node.kind) {
        case NodeKind::paragraph:
            lines("p", node);
            break;
        case NodeKind::heading:
            heading(node);
            break;
        case NodeKind::quote:
            container("<blockquote>\n", node, "</blockquote>\n");
            break;
        case NodeKind::list:
            list(node);
            break;
        case NodeKind::code_block:
            code_block(node);
            break;
        case NodeKind::thematic_break:
            html() += "<hr>\n";
            break;
        case NodeKind::table:
            write_table(node, document_, inlines_, pass_);
            break;
        case NodeKind::note:
            note(node);
            break;
        case NodeKind::figure:
            figure(node);
            break;
        case NodeKind::include:
            include(node);
            break;
        case NodeKind::html_block:
        case NodeKind::nothing:
            break;
        default:
            blocks(node.children);
        }
    }

    void container(std::string_view open, const Node& node, std::string_view close) {
        html() += open;
        blocks(node.children);
        html() += close;
    }

    void lines(std::string_view element, const Node& node) {
        html().append("<").append(element).append(">");
        inlines_.write(node.children);
        html().append("</").append(element).append(">\n");
    }

    // Closes the sections of `level` and below at this place.
    void end_sections(unsigned level) {
        for (; !open_.empty() && document_.headings[open_.back()].level >= level; open_.pop_back())
            document_.headings[open_.back()].end = here();
    }

    void heading(const Node& node) {
        if (pass_.context.part == Part::fragment) return lines("p", node);
        end_sections(node.number);
        Heading heading;
        heading.level = static_cast<std::uint8_t>(node.number);
        heading.id = node.target;
        heading.text = plain_text(node.children);
        heading.html = inlines_.bare(node.children);
        heading.begin = here();
        heading.position = pass_.source.at(node).position;
        const std::string name = "h" + std::to_string(node.number);
        html().append("<").append(name).append(" id=\"");
        escape::attribute(html(), node.target);
        html() += "\">";
        inlines_.write(node.children);
        html().append("</").append(name).append(">\n");
        heading.content = heading.end = here();
        open_.push_back(document_.headings.size());
        document_.headings.push_back(std::move(heading));
    }

    void list(const Node& node) {
        const bool tasks = std::ranges::any_of(node.children, [](const Node& item) { return item.task != Task::none; });
        html() += node.number > 0 ? "<ol" : "<ul";
        if (node.number > 1) html() += " start=\"" + std::to_string(node.number) + "\"";
        html() += tasks ? " class=\"task-list\">\n" : ">\n";
        for (const Node& each : node.children)
            item(each, node.tight);
        html() += node.number > 0 ? "</ol>\n" : "</ul>\n";
    }

    void item(const Node& node, bool tight) {
        html() += "<li>";
        task_mark(node.task);
        for (const Node& child : node.children) {
            if (tight && child.kind == NodeKind::paragraph) {
                inlines_.write(child.children);
                if (&child != &node.children.back()) html() += '\n';
            } else {
                if (html().back() != '\n') html() += '\n';
                block(child);
            }
        }
        html() += "</li>\n";
    }

    void task_mark(Task task) {
        if (task == Task::none) return;
        const bool done = task == Task::done;
        html() += done ? "<input type=\"checkbox\" disabled checked aria-label=\""
                       : "<input type=\"checkbox\" disabled aria-label=\"";
        html() += done ? words_.done : words_.open;
        html() += "\"> ";
    }

    void code_block(const Node& node) {
        const std::string_view info = node.target;
        const auto end = std::ranges::find_if_not(info, [](char each) { return is_id_character(each) || each == '+'; });
        const auto name = info.substr(0, static_cast<std::size_t>(end - info.begin()));
        // A wide block scrolls, and must do so from the keyboard too.
        html() += "<pre tabindex=\"0\"><code";
        if (!name.empty()) html().append(" class=\"language-").append(name).append("\"");
        html() += '>';
        escape::html(html(), node.text);
        html() += "</code></pre>\n";
    }

    void note(const Node& node) {
        const auto wording = std::ranges::find(note_wordings(), node.target, &NoteWording::name);
        html()
            .append("<div class=\"note note-")
            .append(wording->name)
            .append("\" role=\"note\">\n<p class=\"note-title\">");
        html().append(wording->title[pass_.context.language]).append("</p>\n");
        blocks(node.children);
        html() += "</div>\n";
    }

    void figure(const Node& node) {
        const std::string id = pass_.ids.unique("figure-" + std::to_string(pass_.ids.next_figure()));
        document_.anchors.push_back(id);
        html() += "<figure id=\"" + id + "\">\n";
        inlines_.image(node);
        html() += '\n';
        if (!node.children.empty()) lines("figcaption", node);
        html() += "</figure>\n";
    }

    void include(const Node& node) {
        Slot slot;
        slot.kind = Slot::Kind::include;
        slot.offset = here();
        slot.position = pass_.source.at(node).position;
        slot.target = node.target;
        slot.argument = node.argument;
        document_.slots.push_back(std::move(slot));
    }

    void footnotes(const Node& root) {
        const auto is_footnote = [](const Node& node) { return node.kind == NodeKind::footnote; };
        if (std::ranges::none_of(root.children, is_footnote)) return;
        const std::string id = pass_.ids.unique("footnotes");
        document_.anchors.push_back(id);
        html() += "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"" + id + "\">\n";
        html() += "<p class=\"footnotes-title\" id=\"" + id + "\">";
        html().append(words_.footnotes).append("</p>\n");
        const auto first = std::ranges::find_if(root.children, is_footnote);
        html() += first->number > 1 ? "<ol start=\"" + std::to_string(first->number) + "\">\n" : "<ol>\n";
        for (const Node& node : root.children)
            if (is_footnote(node)) footnote(node);
        html() += "</ol>\n</section>\n";
    }

    // The way back stands at the end of the last paragraph, as a reader expects it.
    void footnote(const Node& node) {
        const std::string id = footnote_id(node.number);
        document_.anchors.push_back(id);
        html() += "<li id=\"" + id + "\">\n";
        const bool ends_in_text = !node.children.empty() && node.children.back().kind == NodeKind::paragraph;
        for (const Node& child : node.children) {
            if (!ends_in_text || &child != &node.children.back()) {
                block(child);
                continue;
            }
            html() += "<p>";
            inlines_.write(child.children);
        }
        if (!ends_in_text) html() += "<p>";
        ways_back(node.number);
        html() += "</p>\n</li>\n";
    }

    void ways_back(std::uint32_t number) {
        const auto uses = inlines_.references().find(number);
        const unsigned count = uses == inlines_.references().end() ? 0 : uses->second;
        for (unsigned use = 1; use <= count; ++use) {
            html() += html().ends_with("<p>") ? "<a href=\"#" : " <a href=\"#";
            html() += reference_id(number, use) + "\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"";
            html().append(words_.back_to_text).append(" ").append(std::to_string(number));
            if (use > 1) html() += " (" + std::to_string(use) + ")";
            html() += "\">↩</a>";
        }
    }

    const Pass& pass_;
    const Wordings& words_;
    Document document_;
    InlineWriter inlines_;
    std::vector<std::size_t> open_; // headings whose sections are not closed
};

} // namespace

Document write(const Node& root, const Pass& pass) {
    return Writer(pass).document(root);
}

} // namespace veilleur::markdown
