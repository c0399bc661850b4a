#include "markdown/addresses.hpp"
#include "markdown/passes.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"

namespace veilleur::markdown {

namespace {

bool is_remote(const Node& image) {
    return !scheme_of(image.target).empty() || image.target.starts_with("//") || image.target.empty();
}

// The alternative text is plain; an image that is refused leaves it behind.
void check_image(Node& image, const Pass& pass) {
    image.text = plain_text(image.children);
    image.children.clear();
    if (image.text.empty()) pass.report("markdown-image-text", image, {image.target});
    if (!is_remote(image)) return;
    pass.report("markdown-image-remote", image, {image.target});
    image = make_text(std::move(image.text), image);
}

bool is_alone(const Node& paragraph) {
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
            check_image(node, pass);
            return Walk::past;
        }
        if (!is_alone(node)) return Walk::into;
        check_image(node.children.front(), pass);
        if (is_alone(node)) make_figure(node);
        return Walk::past;
    });
}

} // namespace veilleur::markdown
