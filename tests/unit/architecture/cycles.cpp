#include "rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace veilleur::architecture {

namespace {

// What includes what: files, and the folders they stand in.
using Graph = std::map<std::string, std::set<std::string>>;

class Search {
public:
    explicit Search(const Graph& graph) : graph_(graph) {}

    // The first way found from a node back to itself, as "a -> b -> a"; empty if there is none.
    std::string cycle() {
        for (const auto& [node, unused] : graph_)
            if (visit(node)) return text();
        return {};
    }

private:
    bool visit(const std::string& node) {
        const bool is_on_way = std::find(way_.begin(), way_.end(), node) != way_.end();
        way_.push_back(node);
        if (is_on_way) return true;
        const auto targets = graph_.find(node);
        if (done_.insert(node).second && targets != graph_.end())
            for (const std::string& target : targets->second)
                if (visit(target)) return true;
        way_.pop_back();
        return false;
    }

    std::string text() const {
        std::string result;
        for (auto step = std::find(way_.begin(), way_.end(), way_.back()); step != way_.end(); ++step)
            result += (result.empty() ? "" : " -> ") + *step;
        return result;
    }

    const Graph& graph_;
    std::set<std::string> done_;
    std::vector<std::string> way_;
};

void add_includes(const SourceFile& file, Graph& files, Graph& folders) {
    for (const Include& include : includes(file.text)) {
        if (include.kind == IncludeKind::angled) continue;
        const std::string target = "generator/" + include.name;
        files[file.path].insert(target);
        if (layer_of(target) != layer_of(file.path)) folders[layer_of(file.path)].insert(layer_of(target));
    }
}

} // namespace

Faults check_cycles(std::span<const SourceFile> files) {
    Graph between_files;
    Graph between_folders;
    for (const SourceFile& file : files)
        if (!layer_of(file.path).empty()) add_includes(file, between_files, between_folders);
    Faults faults;
    for (const Graph* graph : {&between_folders, &between_files})
        if (const std::string cycle = Search(*graph).cycle(); !cycle.empty())
            faults.push_back("includes go in a circle: " + cycle);
    return faults;
}

} // namespace veilleur::architecture
