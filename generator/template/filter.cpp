#include "template/filter.hpp"

namespace veilleur::templates {

namespace {

std::vector<const Filter*> all_filters() {
    std::vector<const Filter*> all;
    for (const auto& table : {text_filters(), list_filters(), general_filters()})
        for (const Filter& filter : table)
            all.push_back(&filter);
    return all;
}

} // namespace

const Filter* find_filter(std::string_view name) {
    for (const Filter* filter : all_filters())
        if (filter->name == name) return filter;
    return nullptr;
}

std::vector<std::string> filter_names() {
    std::vector<std::string> names;
    for (const Filter* filter : all_filters())
        names.emplace_back(filter->name);
    return names;
}

} // namespace veilleur::templates
