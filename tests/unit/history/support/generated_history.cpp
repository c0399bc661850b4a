#include "support/generated_history.hpp"

#include <array>
#include <random>

namespace veilleur::history {

namespace {

using Files = SampleRepository::Files;

constexpr int commit_count = 300;

const char* const mailmap_text = "# who is who\n"
                                 "Anne Peeters <anne@example.org>\n"
                                 "Anne Peeters <anne@example.org> <ANNE@old.example.org>\n"
                                 "Bert Claes <bert@example.org> bert <shared@example.org>\n"
                                 "Chloé Dubois <shared@example.org>\n";

constexpr std::array<std::pair<const char*, const char*>, 6> signatures{{{"Anne", "anne@example.org"},
                                                                         {"anne p.", "anne@OLD.example.org"},
                                                                         {"Bert", "shared@example.org"},
                                                                         {"somebody else", "Shared@example.org"},
                                                                         {"Zoë", "zoe@example.org"},
                                                                         {"Anne Peeters", "other@example.org"}}};

struct Branch {
    std::size_t tip = 0;
    Files files;
};

class Generation {
public:
    Generation(SampleRepository& repository, std::uint32_t seed) : repository_(repository), random_(seed) {}

    void run() {
        Branch& main = branches_.emplace_back();
        main.files = {{".mailmap", mailmap_text}, {"README.md", "read me"}};
        add(main.files);
        commit(main, {});
        while (count_ < commit_count)
            step();
        while (branches_.size() > 1)
            merge(branches_.back());
    }

private:
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }

    void step() {
        if (branches_.size() < 4 && below(8) == 0) branches_.push_back(branches_.front());
        Branch& branch = branches_[below(branches_.size())];
        if (&branch != &branches_.front() && below(6) == 0) return merge(branch);
        change(branch.files);
        commit(branch, {branch.tip});
    }

    void commit(Branch& branch, const std::vector<std::size_t>& parents) {
        const auto [name, address] = signatures[below(signatures.size())];
        repository_.sign_as(name, address);
        branch.tip = repository_.commit(1'000'000 + 600 * ++count_, branch.files, parents);
    }

    void change(Files& files) {
        for (std::size_t times = 1 + below(3); times > 0; --times) {
            switch (below(9)) {
            case 0:
            case 1:
                add(files);
                break;
            case 2:
                rename(files);
                break;
            case 3:
                translate(files);
                break;
            case 4:
                take_away(files);
                break;
            default:
                edit(files);
            }
        }
    }

    std::string text() { return "text " + std::to_string(++texts_); }

    std::string stem() {
        constexpr std::array<const char*, 3> folders{"methods", "roles", "tools/deep"};
        return std::string("content/") + folders[below(3)] + "/sheet-" + std::to_string(below(40));
    }

    // One of the sheets, or nothing.
    std::string some_sheet(const Files& files) {
        std::vector<std::string> sheets;
        for (const auto& [path, bytes] : files)
            if (path.ends_with(".md") && path.starts_with("content/")) sheets.push_back(path);
        return sheets.empty() ? std::string() : sheets[below(sheets.size())];
    }

    static std::string without_language(const std::string& path) { return path.substr(0, path.size() - 6); }

    void add(Files& files) {
        const std::string path = stem();
        files[path + ".fr.md"] = text();
        if (below(2) == 0) files[path + ".nl.md"] = text();
    }

    void edit(Files& files) {
        const std::string path = some_sheet(files);
        if (path.empty()) return;
        files[path] = text();
        const std::string pair = without_language(path) + ".nl.md";
        if (below(2) == 0 && files.contains(pair)) files[pair] = text();
    }

    void translate(Files& files) {
        const std::string path = some_sheet(files);
        if (path.empty()) return;
        files[without_language(path) + ".nl.md"] = below(2) == 0 ? files[path] : text();
    }

    void rename(Files& files) {
        const std::string from = some_sheet(files);
        if (from.empty()) return;
        const std::string to = stem();
        for (const char* language : {".fr.md", ".nl.md"}) {
            const auto file = files.find(without_language(from) + language);
            if (file == files.end()) continue;
            std::string bytes = std::move(file->second);
            files.erase(file);
            files[to + language] = std::move(bytes);
        }
    }

    void take_away(Files& files) { files.erase(some_sheet(files)); }

    // Into the first branch, file by file; what both changed gets a text of its own.
    void merge(Branch& branch) {
        Branch& main = branches_.front();
        for (const auto& [path, bytes] : branch.files) {
            const auto there = main.files.find(path);
            if (there == main.files.end() || below(2) == 0)
                main.files[path] = bytes;
            else if (there->second != bytes && below(3) == 0)
                there->second = text();
        }
        commit(main, {main.tip, branch.tip});
        if (&branch != &branches_.back()) branch = std::move(branches_.back());
        branches_.pop_back();
    }

    SampleRepository& repository_;
    std::mt19937 random_;
    std::vector<Branch> branches_;
    int count_ = 0;
    int texts_ = 0;
};

} // namespace

void generate_history(SampleRepository& repository, std::uint32_t seed) {
    Generation(repository, seed).run();
}

} // namespace veilleur::history
