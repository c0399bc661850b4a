#pragma once

#include "base/diagnostic.hpp"
#include "template/functions.hpp"
#include "template/object.hpp"
#include "template/value.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::templates {

// The names a template sees, beside what it sets itself: those of the page first, then those shared by all pages.
// Both must outlive the call of render; `shared` may be null.
struct Scope {
    const Object* page = nullptr;
    const Object* shared = nullptr;
};

// The compiled templates of one theme. Immutable: any number of threads may render at once.
// The language is described in docs/theming.md.
class Theme {
public:
    using Sources = std::map<std::string, std::string, std::less<>>; // name ("sheet.html") -> text

    // Compiles every template and adds all that is wrong to `diagnostics` (codes template-…; `where.file` is `folder`
    // followed by the name, so `folder` ends in '/'). A template with faults is left out: rendering it adds nothing
    // new. `functions` are the names that templates may call. `files` names the templates that lie elsewhere than in
    // `folder`: name -> file.
    Theme(const Sources& sources, std::string_view folder, const std::vector<std::string>& functions,
          Diagnostics& diagnostics, const Sources& files = {});
    ~Theme();
    Theme(Theme&&) noexcept;
    Theme& operator=(Theme&&) noexcept;

    bool contains(std::string_view name) const;

    // Appends the page to `out` and returns true. On a fault: adds it to `diagnostics`, returns false and leaves `out`
    // as it was. The last argument of a fault of rendering is the way it was reached, as "sheet.html:12 → card.html:3".
    bool render(std::string_view name, const Scope& scope, const Functions& functions, std::string& out,
                Diagnostics& diagnostics) const;

    // The templates that take part in rendering `name`, itself included: what it extends, includes and imports, sorted.
    // Empty for a name that is not a template.
    const std::vector<std::string>& made_from(std::string_view name) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> compiled_;
};

} // namespace veilleur::templates
