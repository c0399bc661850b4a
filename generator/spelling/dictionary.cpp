#include "spelling/dictionary.hpp"

#include <hunspell/hunspell.hxx>

#include <optional>

namespace veilleur::spelling {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_suggestions = 3;

std::optional<fs::path> affixes_of(Language language, const std::vector<fs::path>& folders) {
    const std::string name(code(language));
    for (const fs::path& folder : folders)
        for (const std::string& file : {name, name + "_BE", name + (name == "fr" ? "_FR" : "_NL")}) {
            std::error_code error;
            const fs::path affixes = folder / (file + ".aff");
            if (fs::is_regular_file(affixes, error) && fs::is_regular_file(folder / (file + ".dic"), error))
                return affixes;
        }
    return std::nullopt;
}

} // namespace

struct Dictionary::Handle {
    Hunspell hunspell;

    Handle(const fs::path& affixes, const fs::path& words) : hunspell(affixes.c_str(), words.c_str()) {}
};

Dictionary::Dictionary(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}

Dictionary::~Dictionary() = default;

std::unique_ptr<Dictionary> Dictionary::open(Language language, const std::vector<fs::path>& folders) {
    const auto affixes = affixes_of(language, folders);
    if (!affixes) return nullptr;
    fs::path words = *affixes;
    words.replace_extension(".dic");
    auto handle = std::make_unique<Handle>(*affixes, words);
    // Ours is UTF-8; dictionaries of the last century are not, and would call every accent a mistake.
    if (handle->hunspell.get_dict_encoding() != "UTF-8") return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(handle)));
}

bool Dictionary::knows(const std::string& word) const {
    return handle_->hunspell.spell(word);
}

std::vector<std::string> Dictionary::suggestions(const std::string& word) const {
    std::vector<std::string> found = handle_->hunspell.suggest(word);
    if (found.size() > most_suggestions) found.resize(most_suggestions);
    return found;
}

} // namespace veilleur::spelling
