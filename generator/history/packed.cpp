#include "base/digest.hpp"
#include "history/cache.hpp"

#include <charconv>
#include <string_view>

namespace veilleur::history {

namespace {

constexpr std::string_view version = "veilleur history 1";
constexpr std::size_t digest_size = 64;

// Values one after the other, each with its length: `5:hello`.
class Writer {
public:
    void add(std::string_view value) {
        bytes_ += std::to_string(value.size());
        bytes_ += ':';
        bytes_ += value;
    }
    void add(std::int64_t number) { add(std::string_view(std::to_string(number))); }
    void add(const Moment& moment) {
        add(moment.seconds);
        add(std::int64_t{moment.offset_minutes});
    }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

struct Damage {};

class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::string_view text() {
        const std::size_t colon = rest_.find(':');
        if (colon == std::string_view::npos) throw Damage();
        const auto size = static_cast<std::size_t>(parsed(rest_.substr(0, colon)));
        rest_.remove_prefix(colon + 1);
        if (size > rest_.size()) throw Damage();
        const std::string_view value = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return value;
    }
    std::int64_t number() { return parsed(text()); }
    Moment moment() {
        const std::int64_t seconds = number();
        return {seconds, static_cast<int>(number())};
    }
    bool is_at_end() const { return rest_.empty(); }

private:
    static std::int64_t parsed(std::string_view text) {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) throw Damage();
        return value;
    }

    std::string_view rest_;
};

void write_file(Writer& writer, const std::string& path, const FileHistory& file) {
    writer.add(path);
    writer.add(file.created);
    writer.add(file.updated);
    writer.add(std::int64_t{file.revisions});
    writer.add(file.blob);
    writer.add(file.counterpart_blob);
    writer.add(static_cast<std::int64_t>(file.authors.size()));
    for (const Author& author : file.authors)
        writer.add(author.name);
}

FileHistory read_file(Reader& reader) {
    FileHistory file;
    file.created = reader.moment();
    file.updated = reader.moment();
    file.revisions = static_cast<unsigned>(reader.number());
    file.blob = reader.text();
    file.counterpart_blob = reader.text();
    for (std::int64_t count = reader.number(); count > 0; --count)
        file.authors.push_back({std::string(reader.text())});
    return file;
}

} // namespace

std::string packed(const Files& files, const std::string& key) {
    Writer writer;
    writer.add(version);
    writer.add(key);
    for (const auto& [path, file] : files)
        write_file(writer, path, file);
    std::string bytes = writer.take();
    return bytes + sha256_hex(bytes);
}

std::optional<Files> unpacked(const std::string& bytes, const std::string& key) {
    if (bytes.size() < digest_size) return std::nullopt;
    const std::string_view body = std::string_view(bytes).substr(0, bytes.size() - digest_size);
    try {
        Reader reader(body);
        if (reader.text() != version || reader.text() != key) return std::nullopt;
        if (sha256_hex(body) != std::string_view(bytes).substr(body.size())) return std::nullopt;
        Files files;
        while (!reader.is_at_end()) {
            std::string path(reader.text());
            files.emplace(std::move(path), read_file(reader));
        }
        return files;
    } catch (const Damage&) {
        return std::nullopt;
    }
}

} // namespace veilleur::history
