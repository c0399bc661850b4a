#include "history/differences.hpp"

#include "history/fault.hpp"
#include "history/tree_bytes.hpp"

#include <algorithm>
#include <functional>
#include <string_view>

namespace veilleur::history {

namespace {

// A few nested trees that repeat themselves can stand for billions of files and folders.
constexpr std::size_t most_differences = 1'000'000;
constexpr std::size_t most_levels = 64;

// Negative if only the left tree has the next name, positive if only the right one has it. A file and a folder of one
// name are two names, and a folder is sorted as if it ended with '/', as in git's own order.
int compare_next(const std::optional<TreeLine>& left, const std::optional<TreeLine>& right) {
    if (!left) return 1;
    if (!right) return -1;
    const std::size_t common = std::min(left->name.size(), right->name.size());
    if (const int order = left->name.substr(0, common).compare(right->name.substr(0, common)); order != 0) return order;
    const auto after_common = [&](const TreeLine& line) {
        if (line.name.size() > common) return static_cast<int>(static_cast<unsigned char>(line.name[common]));
        return line.is_folder() ? int{'/'} : 0;
    };
    return after_common(*left) - after_common(*right);
}

bool is_file(const TreeLine& line) {
    return !line.is_folder() && !line.is_submodule();
}

class Comparison {
public:
    explicit Comparison(const Repository& repository) : repository_(repository) {}

    void compare_folders(const std::optional<ObjectId>& before, const std::optional<ObjectId>& after,
                         const std::string& path, std::size_t level) {
        if (before == after) return;
        if (level > most_levels) throw Fault(GIT_ERROR, "folders are nested too deep");
        TreeBytes left(repository_, before);
        TreeBytes right(repository_, after);
        while (left.current() || right.current()) {
            const int order = compare_next(left.current(), right.current());
            if (order != 0 || left.current()->bytes != right.current()->bytes)
                compare_lines(order <= 0 ? left.current() : std::nullopt, order >= 0 ? right.current() : std::nullopt,
                              path, level);
            if (order <= 0) left.advance();
            if (order >= 0) right.advance();
        }
    }

    std::vector<Difference> take() { return std::move(found_); }

private:
    void compare_lines(const std::optional<TreeLine>& before, const std::optional<TreeLine>& after,
                       const std::string& folder, std::size_t level) {
        if (++seen_ > most_differences) throw Fault(GIT_ERROR, "one commit changes too many files");
        const std::string path = folder + std::string((after ? after : before)->name);
        const auto old_folder = id_if(before, &TreeLine::is_folder);
        const auto new_folder = id_if(after, &TreeLine::is_folder);
        if (old_folder || new_folder) compare_folders(old_folder, new_folder, path + "/", level + 1);
        const auto old_file = id_if(before, is_file);
        const auto new_file = id_if(after, is_file);
        if (old_file || new_file) found_.push_back({path, old_file, new_file});
    }

    template <typename Condition>
    static std::optional<ObjectId> id_if(const std::optional<TreeLine>& line, Condition condition) {
        return line && std::invoke(condition, *line) ? std::optional<ObjectId>(line->id()) : std::nullopt;
    }

    const Repository& repository_;
    std::vector<Difference> found_;
    std::size_t seen_ = 0;
};

} // namespace

std::vector<Difference> differences(const Repository& repository, const std::optional<ObjectId>& before,
                                    const std::optional<ObjectId>& after) {
    Comparison comparison(repository);
    comparison.compare_folders(before, after, "", 0);
    return comparison.take();
}

} // namespace veilleur::history
