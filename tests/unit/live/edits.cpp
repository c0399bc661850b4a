#include "edits.hpp"

#include <iterator>
#include <vector>

namespace veilleur::test {

namespace {

constexpr const char* folders[] = {"content/methods/", "content/tools/", "content/terms/"};

bool is_in(const std::string& path, const std::string& folder, const std::string& ending) {
    return path.starts_with(folder) && path.ends_with(ending);
}

// One letter of the alphabet more makes one picture more: a GIF of one point.
std::string picture(char colour) {
    return std::string("GIF89a\x01\0\x01\0\x80\0\0", 13) + std::string(3, colour) + std::string("\0\0\0", 3) +
           std::string("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b", 16);
}

} // namespace

std::string Edits::any_file(const std::string& folder, const std::string& ending) {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files_)
        if (is_in(path, folder, ending)) paths.push_back(path);
    return paths.empty() ? std::string() : paths[below(paths.size())];
}

Edits::Done Edits::put(std::string what, const std::string& path, std::string bytes) {
    files_[path] = std::move(bytes);
    return {std::move(what) + " in " + path, {path}};
}

Edits::Done Edits::replace(std::string what, const std::string& path, const std::string& old, const std::string& with) {
    std::string bytes = files_[path];
    const std::size_t at = bytes.find(old);
    if (at != std::string::npos) bytes.replace(at, old.size(), with);
    return put(std::move(what), path, std::move(bytes));
}

Edits::Done Edits::next(bool went_wrong) {
    if (went_wrong) {
        files_ = before_;
        return {"what was wrong is mended", {}};
    }
    before_ = files_;
    switch (below(12)) {
    case 0:
        return front_matter();
    case 1:
        return files_come_and_go();
    case 2:
        return configuration();
    case 3:
        return theme();
    case 4:
        return fault();
    default:
        return text();
    }
}

Edits::Done Edits::text() {
    const std::string path = any_file(folders[below(3)], ".md");
    if (path.empty()) return {"nothing", {}};
    std::string bytes = files_[path];
    const bool is_french = path.ends_with(".fr.md");
    const std::string additions[] = {
        "\n\n\nUne phrase de plus, la " + number() + "ᵉ.\n",
        "\n\n\nAvec [@article2021] et " + number() + ".\n",
        is_french ? "\n\n\nUne communauté de pratique.\n" : "\n\n\nEen praktijkgemeenschap.\n",
        "\n\n\n[Un lien](tools/cards) de plus.\n",
        "\n\n\n## Titre " + number() + "\n\nTexte.\n",
        "\n\n\nUne note[^" + number() + "n].\n",
        "\n\n\nÀ voir : [[methods/quick-round]].\n",
        "\n\n\n- un\n- deux\n",
    };
    const std::size_t kind = below(std::size(additions) + 2);
    if (kind < std::size(additions)) {
        std::string addition = additions[kind];
        if (const std::size_t note = addition.find("[^"); note != std::string::npos) {
            const std::string name = addition.substr(note, addition.find(']') - note + 1);
            if (bytes.find(name) != std::string::npos) return {"nothing", {path}};
            addition += "\n" + name + ": Dite en bas.\n";
        }
        return put("a piece more", path, bytes + addition);
    }
    // What was added last goes.
    const std::size_t last = bytes.rfind("\n\n\n");
    return last == std::string::npos ? Done{"nothing", {path}} : put("a piece less", path, bytes.substr(0, last + 1));
}

Edits::Done Edits::front_matter() {
    const std::string path = any_file(folders[below(3)], ".md");
    if (path.empty()) return {"nothing", {}};
    const std::string& bytes = files_[path];
    if (below(2) == 0) return replace("another summary", path, "summary: \"", "summary: \"Alors " + number() + ", ");
    const std::size_t title = bytes.find("title: \"") + 8;
    return put("another title", path,
               bytes.substr(0, title) + "Titre " + number() + bytes.substr(bytes.find('"', title)));
}

Edits::Done Edits::files_come_and_go() {
    const std::string name = "content/tools/made-" + std::to_string(below(6));
    const std::string french = name + ".fr.md", dutch = name + ".nl.md";
    switch (below(4)) {
    case 0:
        files_.erase(french);
        return {"a sheet less", {french, "content/tools"}};
    case 1: {
        const auto node = files_.extract(french);
        if (node.empty()) return {"nothing", {french}};
        const std::string renamed = "content/tools/renamed-" + std::to_string(below(6)) + ".fr.md";
        files_[renamed] = node.mapped();
        return {"a sheet renamed", {french, renamed}};
    }
    case 2:
        return put("a picture", "content/images/picture.gif", picture(static_cast<char>('a' + below(20))));
    default:
        files_[dutch] =
            "---\ntitle: \"Ding " + number() + "\"\nsummary: \"Om te gebruiken.\"\n---\n## Gebruik {#use}\n\nZo.\n";
        return put("a sheet more", french,
                   "---\ntitle: \"Chose " + number() +
                       "\"\nsummary: \"À utiliser.\"\n---\n## Usage {#use}\n\nAvec [[tools/cards]].\n");
    }
}

Edits::Done Edits::configuration() {
    switch (below(5)) {
    case 0:
        return replace("a type says it otherwise", "content/types/method.yml", "plural: { fr: \"",
                       "plural: { fr: \"M" + number());
    case 1:
        return replace("a term has another form", "content/terms/cdp.fr.md", "synonyms: [",
                       "synonyms: [\"phrase " + number() + "\", ");
    case 2:
        return replace("a topic is called otherwise", "content/topics.yml", "fr: ", "fr: N" + number());
    case 3:
        return replace("the site is called otherwise", "content/site.yml", "title: { fr: \"",
                       "title: { fr: \"S" + number());
    default:
        return replace("a work is called otherwise", "content/references.yml", "title: \"", "title: \"T" + number());
    }
}

Edits::Done Edits::theme() {
    switch (below(3)) {
    case 0:
        return replace("a template", "themes/golden/templates/base.html", "</h1>", " " + number() + "</h1>");
    case 1:
        return replace("a word of the interface", "themes/golden/strings/fr.yml", "offline_title: \"",
                       "offline_title: \"H" + number());
    default:
        return put("a style", "themes/golden/assets/plain.css", "body { margin: " + number() + "px }\n");
    }
}

Edits::Done Edits::fault() {
    switch (below(5)) {
    case 0:
        return put("a template at fault", "themes/golden/templates/base.html", "{% if %}");
    case 1:
        return replace("a broken front matter", "content/methods/quick-round.fr.md", "title: ", "title: \"");
    case 2:
        files_.erase("content/tools/cards.fr.md");
        return {"a sheet that others need goes", {"content/tools/cards.fr.md"}};
    case 3:
        return put("a link to nowhere", "content/methods/quick-round.nl.md",
                   files_["content/methods/quick-round.nl.md"] + "\n\n[[tools/nowhere]]\n");
    default:
        return put("raw HTML", "content/tools/cards.fr.md", files_["content/tools/cards.fr.md"] + "\n\n<b>gras</b>\n");
    }
}

} // namespace veilleur::test
