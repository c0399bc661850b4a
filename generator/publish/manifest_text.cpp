#include "base/text.hpp"
#include "publish/manifest.hpp"

#include <algorithm>
#include <charconv>

namespace veilleur::publish {

namespace {

// Fields are separated by tabs, lines begin with what they are:
//     veilleur-manifest 1
//     folder INODE
//     source PATH                                             (numbered from 0)
//     file PATH FINGERPRINT SIZE INODE MODIFIED SOURCE,SOURCE...
//     end NUMBER_OF_FILES
constexpr std::string_view first_line = "veilleur-manifest\t1";
constexpr char separator = '\t';

// Paths of the output hold no control characters; those of sources could, and are only there to be read.
std::string one_field(std::string text) {
    for (char& byte : text)
        if (static_cast<unsigned char>(byte) < 0x20) byte = '?';
    return text;
}

// Numbers in the order of the names, so that the text does not tell in which order threads came.
class SourceOrder {
public:
    explicit SourceOrder(const Manifest& manifest) : names_(manifest.sources()) {
        std::sort(names_.begin(), names_.end());
        for (const std::string& source : manifest.sources()) {
            const auto place = std::lower_bound(names_.begin(), names_.end(), source);
            numbers_.push_back(static_cast<std::uint32_t>(place - names_.begin()));
        }
    }

    const std::vector<std::string>& names() const { return names_; }

    std::vector<std::uint32_t> ordered(std::vector<std::uint32_t> made_from) const {
        for (std::uint32_t& source : made_from)
            source = numbers_[source];
        std::sort(made_from.begin(), made_from.end());
        return made_from;
    }

private:
    std::vector<std::string> names_;
    std::vector<std::uint32_t> numbers_; // by the number the manifest gives a source
};

void append_file(std::string& out, const std::string& path, const PublishedFile& file, const SourceOrder& order) {
    const std::vector<std::uint32_t> made_from = order.ordered(file.made_from);
    out += "file\t" + path + separator + file.fingerprint + separator + std::to_string(file.size) + separator;
    out += std::to_string(file.inode) + separator + std::to_string(file.modified) + separator;
    for (std::size_t at = 0; at < made_from.size(); ++at)
        out += (at == 0 ? "" : ",") + std::to_string(made_from[at]);
    out += '\n';
}

template <typename Number> bool read_number(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

class Parser {
public:
    // False if the line cannot be understood.
    bool read(std::string_view line) {
        const auto fields = split(line, separator);
        if (is_complete_ || fields.size() < 2) return false;
        if (fields[0] == "folder") return read_number(fields[1], manifest_.folder);
        if (fields[0] == "source") return read_source(fields[1]);
        if (fields[0] == "file") return fields.size() == 7 && read_file(fields);
        return fields[0] == "end" && read_end(fields[1]);
    }

    std::optional<Manifest> take() {
        if (!is_complete_) return std::nullopt;
        return std::move(manifest_);
    }

private:
    bool read_source(std::string_view path) {
        sources_.emplace_back(path);
        return true;
    }

    bool read_file(const std::vector<std::string_view>& fields) {
        PublishedFile file;
        file.fingerprint = fields[2];
        std::vector<std::string> made_from;
        if (!read_number(fields[3], file.size) || !read_number(fields[4], file.inode)) return false;
        if (!read_number(fields[5], file.modified) || !read_made_from(fields[6], made_from)) return false;
        manifest_.add(std::string(fields[1]), std::move(file), made_from);
        return true;
    }

    bool read_made_from(std::string_view text, std::vector<std::string>& made_from) const {
        if (text.empty()) return true;
        for (const std::string_view part : split(text, ',')) {
            std::uint32_t number = 0;
            if (!read_number(part, number) || number >= sources_.size()) return false;
            made_from.push_back(sources_[number]);
        }
        return true;
    }

    bool read_end(std::string_view count_text) {
        std::size_t count = 0;
        is_complete_ = read_number(count_text, count) && count == manifest_.files().size();
        return is_complete_;
    }

    Manifest manifest_;
    std::vector<std::string> sources_;
    bool is_complete_ = false;
};

} // namespace

std::string text_of(const Manifest& manifest) {
    const SourceOrder order(manifest);
    std::string out(first_line);
    out += "\nfolder\t" + std::to_string(manifest.folder) + "\n";
    for (const std::string& source : order.names())
        out += "source\t" + one_field(source) + "\n";
    for (const auto& [path, file] : manifest.files())
        append_file(out, path, file, order);
    return out + "end\t" + std::to_string(manifest.files().size()) + "\n";
}

std::optional<Manifest> parse_manifest(std::string_view text) {
    const std::string head = std::string(first_line) + "\n";
    if (!text.starts_with(head) || !text.ends_with('\n')) return std::nullopt;
    text.remove_prefix(head.size());
    text.remove_suffix(text.empty() ? 0 : 1);
    Parser parser;
    for (const std::string_view line : split(text, '\n'))
        if (!parser.read(line)) return std::nullopt;
    return parser.take();
}

} // namespace veilleur::publish
