#pragma once

#include <map>
#include <random>
#include <string>

namespace veilleur::test {

using Tree = std::map<std::string, std::string, std::less<>>;

// Does to the sources of a site what people do to theirs, one thing at a time, by chance but always the same for a
// seed: texts, front matter, sheets added, renamed and removed, types, terms, topics, works, templates, strings, styles
// and images, faults among them.
class Edits {
public:
    Edits(Tree& files, std::uint32_t seed) : files_(files), chance_(seed) {}

    // What was done, and the paths that a watcher would tell.
    struct Done {
        std::string what;
        std::vector<std::string> paths;
    };
    // What went wrong is mended, by putting everything back as it was.
    Done next(bool went_wrong);

private:
    Done text();
    Done front_matter();
    Done files_come_and_go();
    Done configuration();
    Done theme();
    Done fault();

    std::size_t below(std::size_t count) { return chance_() % count; }
    std::string number() { return std::to_string(below(1000)); }
    std::string any_file(const std::string& folder, const std::string& ending);
    Done put(std::string what, const std::string& path, std::string bytes);
    Done replace(std::string what, const std::string& path, const std::string& old, const std::string& with);

    Tree& files_;
    std::mt19937 chance_;
    Tree before_;
};

} // namespace veilleur::test
