#include "markdown/addresses.hpp"
#include "markdown/passes.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"

namespace veilleur::markdown {

namespace {

void check_image(const Node& image, const Pass& pass) {
    if (image.text.empty()) pass.report("markdown-image-text", image, {image.target});
    const bool remote = !scheme_of(image.target).empty() || image.target.starts_with("//");
    if (remote || image.target.empty()) pass.report("markdown-image-remote", image, {image.target});
}

bool is_figure(const Node& paragraph) {
    return paragraph.kind == NodeKind::paragraph && paragraph.children.size() == 1 &&
           paragraph.children.front().kind == NodeKind::image;
}

// The caption gets typography like all text, so it becomes a child.
void make_figure(Node& paragraph) {
    Node image = std::move(paragraph.children.front());
    image.kind = NodeKind::figure;
    if (!image.argument.empty()) image.children.push_back(make_text(std::move(image.argument), image));
    image.argument.clear();
    paragraph = std::move(image);
}

} // namespace

void make_figures(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (node.kind == NodeKind::image) {
            node.text = plain_text(node.children);
            node.children.clear();
            check_image(node, pass);
            return Walk::past;
        }
        if (!is_figure(node)) return Walk::into;
        Node& image = node.children.front();
        image.text = plain_text(image.children);
        image.children.clear();
        check_image(image, pass);
        make_figure(node);
        return Walk::past;
    });
}

} // namespace veilleur::markdown
