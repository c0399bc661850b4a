#include "render/functions.hpp"

#include "base/escape.hpp"
#include "base/text.hpp"
#include "model/wording.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace veilleur::render {

namespace {

using templates::Arguments;
using templates::Fault;
using View = templates::Value;

std::string_view text_at(const Arguments& arguments, std::size_t place, std::string_view function) {
    if (place < arguments.positional.size()) return arguments.positional[place].text();
    throw Fault{"theme-argument-missing", {std::string(function), std::to_string(place + 1)}, {}};
}

FormatArguments named_arguments(const Arguments& arguments) {
    FormatArguments named;
    for (const auto& [name, value] : arguments.named) {
        if (value.kind() == View::Kind::integer)
            named.emplace_back(std::string(name), value.integer());
        else
            named.emplace_back(std::string(name), std::string(value.text()));
    }
    return named;
}

View translated(const Strings& strings, Language language, std::string_view key, const Arguments& arguments) {
    try {
        auto text = strings.text(language, key, named_arguments(arguments));
        if (text) return View(std::move(*text));
    } catch (const std::invalid_argument& refused) {
        throw Fault{"theme-string-refused", {std::string(key), refused.what()}, {}};
    }
    throw Fault{
        "theme-string-unknown", {std::string(key), std::string(code(language))}, nearest(key, strings.keys(language))};
}

View translated_in(const Strings& strings, const Arguments& arguments) {
    const auto language = language_of(text_at(arguments, 0, "t_in"));
    if (!language) throw Fault{"theme-language-unknown", {std::string(text_at(arguments, 0, "t_in"))}, {}};
    return translated(strings, *language, text_at(arguments, 1, "t_in"), arguments);
}

View asset_url(const Assets& assets, const Arguments& arguments) {
    const std::string_view name = text_at(arguments, 0, "asset");
    const std::string_view url = assets.url(name);
    if (url.empty()) throw Fault{"theme-asset-unknown", {std::string(name)}, nearest(name, assets.names())};
    return View::borrowed(url);
}

View sheet_url(const Site& site, Language language, const Arguments& arguments) {
    const std::string_view id = text_at(arguments, 0, "url");
    const EntryIndex entry = site.entry(id);
    if (!entry) throw Fault{"theme-sheet-unknown", {std::string(id)}, {}};
    return View::borrowed(site.at(entry).url[language]);
}

View date_words(Language language, const Arguments& arguments) {
    const std::string_view text = text_at(arguments, 0, "date");
    const auto date = parse_date(text);
    return date ? View(date_in_words(*date, language)) : View(text);
}

View icon_use(const Assets& assets, const Arguments& arguments) {
    const std::string name = escape::attribute(text_at(arguments, 0, "icon"));
    return SafeHtml::trusted(
        fmt::format(R"(<svg class="icon icon-{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>)",
                    name, assets.url("icons.svg"), name));
}

} // namespace

templates::Functions functions(const Site& site, const Assets& assets, const Strings& strings, Language language) {
    templates::Functions all;
    all.set("t", [&strings, language](const Arguments& arguments) {
        return translated(strings, language, text_at(arguments, 0, "t"), arguments);
    });
    all.set("t_in", [&strings](const Arguments& arguments) { return translated_in(strings, arguments); });
    all.set("asset", [&assets](const Arguments& arguments) { return asset_url(assets, arguments); });
    all.set("url", [&site, language](const Arguments& arguments) { return sheet_url(site, language, arguments); });
    all.set("date", [language](const Arguments& arguments) { return date_words(language, arguments); });
    all.set("icon", [&assets](const Arguments& arguments) { return icon_use(assets, arguments); });
    return all;
}

std::vector<std::string> function_names() {
    return {"asset", "date", "icon", "t", "t_in", "url"};
}

} // namespace veilleur::render
