#include "load/images.hpp"

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "load/images/image_format.hpp"
#include "load/text_file.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace veilleur::load {

namespace {

constexpr std::uint64_t largest_image = 2 * 1024 * 1024; // bytes
constexpr std::uint32_t longest_side = 20'000;           // pixels
constexpr std::size_t digest_digits = 16;

struct Format {
    std::string_view name;
    std::array<std::string_view, 2> endings;
    std::optional<ImageFacts> (*facts)(std::string_view);
    std::string_view signature;
};

constexpr std::array<Format, 4> formats{{
    {"PNG", {"png", "png"}, png_facts, "\x89PNG"},
    {"JPEG", {"jpg", "jpeg"}, jpeg_facts, "\xFF\xD8\xFF"},
    {"WebP", {"webp", "webp"}, webp_facts, "RIFF"},
    {"GIF", {"gif", "gif"}, gif_facts, "GIF8"},
}};

std::string_view ending_of(std::string_view path) {
    return path.substr(path.rfind('.') + 1);
}

const Format* format_of_ending(std::string_view ending) {
    const auto found =
        std::ranges::find_if(formats, [&](const Format& each) { return std::ranges::count(each.endings, ending) > 0; });
    return found == formats.end() ? nullptr : &*found;
}

const Format* format_of_bytes(std::string_view bytes) {
    const auto found =
        std::ranges::find_if(formats, [&](const Format& each) { return bytes.starts_with(each.signature); });
    return found == formats.end() ? nullptr : &*found;
}

// "images/x.png" -> "x", "methods/x.png" -> "methods-x": images of two folders never claim one address.
std::string public_url(std::string_view path, std::string_view bytes) {
    const std::string_view ending = ending_of(path);
    std::string_view stem = path.substr(0, path.size() - ending.size() - 1);
    if (stem.starts_with("images/")) stem.remove_prefix(7);
    return "/images/" + replaced(std::string(stem), "/", "-") + "." + sha256_hex(bytes).substr(0, digest_digits) + "." +
           std::string(ending);
}

// The code of what is wrong with the image, or nothing.
std::string_view fault_of(const Format& format, std::string_view bytes, std::optional<ImageFacts>& facts) {
    if (is_lfs_pointer(bytes)) return "file-lfs-pointer";
    const Format* actual = format_of_bytes(bytes);
    if (actual && actual != &format) return "image-wrong-ending";
    facts = format.facts(bytes);
    if (!facts) return "image-broken";
    if (facts->has_place) return "image-with-place";
    const bool empty = facts->width == 0 || facts->height == 0;
    return empty || facts->width > longest_side || facts->height > longest_side ? "image-size" : "";
}

std::optional<Image> read_image(const SourceTree& tree, const SourceEntry& entry, Diagnostics& diagnostics) {
    const std::string name = entry.path.substr(entry.path.rfind('/') + 1);
    const auto refuse = [&](std::string_view code, std::vector<std::string> more = {}) {
        more.insert(more.begin(), name);
        diagnostics.add(code, {entry.path, {}}, std::move(more));
        return std::nullopt;
    };
    const std::string_view ending = ending_of(name);
    const Format* format = format_of_ending(ending);
    if (ending == "svg") return refuse("image-svg");
    if (!format) return refuse("image-unknown-format");
    if (entry.size > largest_image)
        return refuse("image-too-large",
                      {std::to_string((entry.size + 1023) / 1024), std::to_string(largest_image / 1024)});
    std::string bytes = tree.read(entry.path);
    std::optional<ImageFacts> facts;
    if (const std::string_view code = fault_of(*format, bytes, facts); !code.empty()) {
        const Format* actual = format_of_bytes(bytes);
        return refuse(code, {std::string(format->name), std::string(actual ? actual->name : ""),
                             std::string(actual ? actual->endings[0] : "")});
    }
    const std::string path = entry.path.substr(entry.path.find('/') + 1); // below content/
    std::string url = public_url(path, bytes);
    return Image{path, std::move(url), std::move(bytes), facts->width, facts->height};
}

} // namespace

std::vector<Image> read_images(const SourceTree& tree, const std::vector<SourceEntry>& entries, unsigned jobs,
                               Diagnostics& diagnostics) {
    std::vector<std::optional<Image>> read(entries.size());
    parallel_for(entries.size(), jobs, [&](std::size_t at) { read[at] = read_image(tree, entries[at], diagnostics); });
    std::vector<Image> images;
    for (std::optional<Image>& image : read)
        if (image) images.push_back(std::move(*image));
    return images;
}

} // namespace veilleur::load
