#include "search/gzip.hpp"

#include "search/bytes.hpp"

#include <zlib.h>

namespace veilleur::search {

namespace {

constexpr int gzip_window = 15 + 16; // the largest window, with gzip's own head and checksum
constexpr int most_memory = 9;
constexpr int unknown_system = 255;

Bytef* input(std::string_view bytes) {
    // zlib reads through this pointer only, but its interface predates const.
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

class Deflater {
public:
    Deflater() {
        if (deflateInit2(&stream_, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, most_memory, Z_DEFAULT_STRATEGY) !=
            Z_OK)
            throw std::bad_alloc();
        head_.os = unknown_system;
        deflateSetHeader(&stream_, &head_);
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    std::string run(std::string_view bytes) {
        std::string packed(deflateBound(&stream_, bytes.size()), '\0');
        stream_.next_in = input(bytes);
        stream_.avail_in = static_cast<uInt>(bytes.size());
        stream_.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream_.avail_out = static_cast<uInt>(packed.size());
        if (deflate(&stream_, Z_FINISH) != Z_STREAM_END) throw std::logic_error("zlib did not finish");
        packed.resize(stream_.total_out);
        return packed;
    }

private:
    z_stream stream_{};
    gz_header head_{};
};

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
    return Deflater().run(bytes);
}

std::string gunzipped(std::string_view file, std::size_t most) {
    return Inflater().run(file, most);
}

} // namespace veilleur::search
