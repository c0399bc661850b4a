#include "search/gzip.hpp"

#include "search/bytes.hpp"

#include <libdeflate.h>
#include <memory>
#include <zlib.h>

namespace veilleur::search {

namespace {

constexpr int gzip_window = 15 + 16; // the largest window, with gzip's own head and checksum

// The smallest file is worth some milliseconds to every reader of a site of hundreds of sheets; one of thousands would
// make whoever builds it wait for what is then a small share.
constexpr std::size_t large = 512 * 1024;
constexpr int smallest = 12, quick = 4;

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

Bytef* input(std::string_view bytes) {
    // zlib reads through this pointer only, but its interface predates const.
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

class Inflater {
public:
    Inflater() {
        if (inflateInit2(&stream_, gzip_window) != Z_OK) throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    std::string run(std::string_view file, std::size_t most) {
        stream_.next_in = input(file);
        stream_.avail_in = static_cast<uInt>(file.size());
        std::string bytes;
        int state = Z_OK;
        while (state == Z_OK) {
            const std::size_t had = bytes.size();
            bytes.resize(std::min(most + 1, std::max<std::size_t>(had * 2, 64 * 1024)));
            if (bytes.size() == had) throw Damage("it holds more than an index can");
            stream_.next_out = reinterpret_cast<Bytef*>(bytes.data() + had);
            stream_.avail_out = static_cast<uInt>(bytes.size() - had);
            state = inflate(&stream_, Z_NO_FLUSH);
            bytes.resize(bytes.size() - stream_.avail_out);
        }
        if (bytes.size() > most) throw Damage("it holds more than an index can");
        if (state != Z_STREAM_END) throw Damage("it is cut off, changed, or no index at all");
        if (stream_.avail_in != 0) throw Damage("something follows it");
        return bytes;
    }

private:
    z_stream stream_{};
};

} // namespace

std::string gzipped(std::string_view bytes) {
    const int level = bytes.size() > large ? quick : smallest;
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(libdeflate_alloc_compressor(level));
    if (!compressor) throw std::bad_alloc();
    std::string packed(libdeflate_gzip_compress_bound(compressor.get(), bytes.size()), '\0');
    packed.resize(libdeflate_gzip_compress(compressor.get(), bytes.data(), bytes.size(), packed.data(), packed.size()));
    return packed;
}

std::string gunzipped(std::string_view file, std::size_t most) {
    return Inflater().run(file, most);
}

} // namespace veilleur::search
