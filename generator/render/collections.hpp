#pragma once

#include "model/site.hpp"
#include "render/order.hpp"

#include <vector>

namespace veilleur::render {

// The entries that belong together, each list in the order in which readers of a language see it.
class Collections {
public:
    explicit Collections(const Site& site);

    const Order& order() const { return order_; }
    const std::vector<EntryIndex>& of_type(TypeIndex type, Language language) const;
    const std::vector<EntryIndex>& on_topic(TopicIndex topic, Language language) const;

private:
    Order order_;
    PerLanguage<std::vector<std::vector<EntryIndex>>> of_type_, on_topic_;
};

} // namespace veilleur::render
