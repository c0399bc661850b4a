#pragma once

#include "template/key.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace veilleur::templates {

// A name used in templates. Each name is one Symbol per theme: equal names are equal pointers.
struct Symbol {
    std::string name;
    std::uint64_t hash;

    Key key() const { return Key(name, hash); }
};

class SymbolTable {
public:
    const Symbol* intern(std::string_view name) {
        const auto found = symbols_.find(name);
        if (found != symbols_.end()) return found->second.get();
        auto symbol = std::make_unique<Symbol>(Symbol{std::string(name), Key(name).hash});
        return symbols_.emplace(name, std::move(symbol)).first->second.get();
    }

private:
    std::map<std::string, std::unique_ptr<const Symbol>, std::less<>> symbols_;
};

} // namespace veilleur::templates
