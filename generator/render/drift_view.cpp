#include "render/drift_view.hpp"

#include "model/fields.hpp"
#include "template/object.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

// A part under the name it has on this page, or else under the one of the original.
View part_view(const DriftedPassage& passage, Language original) {
    const bool named_here = !passage.label.empty();
    return Object{{"label", View::borrowed(named_here ? passage.label : passage.original_label)},
                  {"anchor", View::borrowed(passage.anchor)},
                  {"lang", named_here ? View() : View(code(original))}};
}

} // namespace

View drift_view(const Site& site, SheetIndex translation) {
    const Drift& drift = site.links[translation.at()].drift;
    const Sheet* original = counterpart(site, site.at(translation));
    if (!drift.drifted() || !original) return {};
    List parts;
    for (const DriftedPassage& passage : drift.passages)
        parts.emplace_back(part_view(passage, original->language));
    Object view{{"url", site.at(original->entry).url[original->language]},
                {"title", View::borrowed(original->title)},
                {"lang", code(original->language)}};
    view.set("parts", std::move(parts));
    return view;
}

} // namespace veilleur::render
