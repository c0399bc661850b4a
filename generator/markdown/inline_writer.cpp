#include "markdown/inline_writer.hpp"

#include "base/escape.hpp"
#include "markdown/wording.hpp"

#include <utility>

namespace veilleur::markdown {

std::string reference_id(std::uint32_t footnote, unsigned use) {
    return "fnref-" + std::to_string(footnote) + (use > 1 ? "-" + std::to_string(use) : "");
}

std::string footnote_id(std::uint32_t footnote) {
    return "fn-" + std::to_string(footnote);
}

void InlineWriter::write(const std::vector<Node>& nodes) {
    for (const Node& node : nodes)
        write(node);
}

std::string InlineWriter::bare(const std::vector<Node>& nodes) {
    Document apart;
    InlineWriter writer(apart, pass_);
    writer.links_ = Links::left_out;
    writer.write(nodes);
    return std::move(apart.html);
}

void InlineWriter::write(const Node& node) {
    switch (node.kind) {
    case NodeKind::text:
        text(node);
        break;
    case NodeKind::code:
        element("code", node);
        break;
    case NodeKind::emphasis:
        element("em", node);
        break;
    case NodeKind::strong:
        element("strong", node);
        break;
    case NodeKind::struck:
        element("del", node);
        break;
    case NodeKind::superscript:
        element("sup", node);
        break;
    case NodeKind::line_break:
        document_.html += "<br>\n";
        break;
    case NodeKind::language:
        language(node);
        break;
    case NodeKind::link:
        link(node);
        break;
    case NodeKind::sheet_link:
        sheet_link(node);
        break;
    case NodeKind::term:
        term(node);
        break;
    case NodeKind::citation:
        citation(node);
        break;
    case NodeKind::footnote_reference:
        footnote_reference(node);
        break;
    case NodeKind::image:
        image(node);
        break;
    case NodeKind::html_inline:
        break;
    default:
        write(node.children);
    }
}

void InlineWriter::element(std::string_view name, const Node& node) {
    document_.html.append("<").append(name).append(">");
    escape::html(document_.html, node.text);
    write(node.children);
    document_.html.append("</").append(name).append(">");
}

void InlineWriter::text(const Node& node) {
    escape::html(document_.html, node.text);
}

void InlineWriter::language(const Node& node) {
    document_.html += "<span lang=\"";
    escape::attribute(document_.html, node.argument);
    document_.html += "\">";
    write(node.children);
    document_.html += "</span>";
}

void InlineWriter::link(const Node& node) {
    if (links_ == Links::left_out) return write(node.children);
    document_.html += "<a href=\"";
    escape::url(document_.html, node.target);
    document_.html += '"';
    if (!node.argument.empty()) {
        document_.html += " title=\"";
        escape::attribute(document_.html, node.argument);
        document_.html += '"';
    }
    document_.html += '>';
    write(node.children);
    document_.html += "</a>";
}

void InlineWriter::sheet_link(const Node& node) {
    if (links_ == Links::left_out) return write(node.children);
    document_.html += "<a href=\"";
    slot(Slot::Kind::link, node);
    document_.html += "\">";
    if (node.children.empty()) slot(Slot::Kind::title, node);
    write(node.children);
    document_.html += "</a>";
}

void InlineWriter::term(const Node& node) {
    slot(Slot::Kind::term_begin, node);
    document_.slots.back().resolved = node.number;
    write(node.children);
    slot(Slot::Kind::term_end, node);
}

void InlineWriter::citation(const Node& node) {
    if (links_ == Links::left_out) return;
    for (const Node& work : node.children) {
        if (&work != &node.children.front()) document_.html += ' ';
        slot(Slot::Kind::citation, work);
    }
}

void InlineWriter::footnote_reference(const Node& node) {
    if (links_ == Links::left_out) return;
    const unsigned use = ++references_[node.number];
    const std::string number = std::to_string(node.number);
    const std::string id = reference_id(node.number, use);
    document_.html += "<sup class=\"footnote-ref\"><a href=\"#" + footnote_id(node.number) + "\" id=\"" + id +
                      "\" role=\"doc-noteref\" aria-label=\"";
    document_.html += wordings(pass_.context.language).footnote;
    document_.html += ' ' + number + "\">" + number + "</a></sup>";
    document_.anchors.push_back(id);
}

void InlineWriter::image(const Node& node) {
    if (links_ == Links::left_out) return escape::html(document_.html, node.text);
    document_.html += "<img";
    slot(Slot::Kind::image, node);
    document_.html += " alt=\"";
    escape::attribute(document_.html, node.text);
    document_.html += "\" loading=\"lazy\" decoding=\"async\">";
}

void InlineWriter::slot(Slot::Kind kind, const Node& node) {
    Slot slot;
    slot.kind = kind;
    slot.offset = static_cast<std::uint32_t>(document_.html.size());
    slot.position = pass_.source.at(node).position;
    if (kind != Slot::Kind::term_begin && kind != Slot::Kind::term_end) slot.target = node.target;
    if (kind == Slot::Kind::link || kind == Slot::Kind::citation || kind == Slot::Kind::include)
        slot.argument = node.argument;
    document_.slots.push_back(std::move(slot));
}

} // namespace veilleur::markdown
