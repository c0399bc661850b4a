#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string bytes(std::initializer_list<int> values) {
    std::string all;
    for (const int value : values)
        all += static_cast<char>(value);
    return all;
}

std::string big(std::uint32_t value, int width) {
    std::string all;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        all += static_cast<char>((value >> shift) & 0xFFU);
    return all;
}

std::string little(std::uint32_t value, int width) {
    std::string all = big(value, width);
    return {all.rbegin(), all.rend()};
}

// A TIFF header, one directory, and in it one tag whose value is `value`; a directory of places if that is what it
// says.
std::string exif(std::uint32_t tag, std::uint32_t value) {
    const std::string places = little(1, 2) + little(2, 2) + little(5, 2) + little(3, 4) + little(0, 4);
    return "II" + little(42, 2) + little(8, 4) + little(1, 2) + little(tag, 2) + little(3, 2) + little(1, 4) +
           little(value, 4) + little(0, 4) + places;
}

const std::string place = exif(0x8825, 26);
const std::string turned = exif(0x0112, 6);

std::string chunk(const std::string& type, const std::string& data) {
    return big(static_cast<std::uint32_t>(data.size()), 4) + type + data + "crc.";
}

std::string png(const std::string& more = "") {
    return bytes({0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}) +
           chunk("IHDR", big(640, 4) + big(480, 4) + "\x08\x02...") + more + chunk("IDAT", "xx") + chunk("IEND", "");
}

std::string segment(int marker, const std::string& data) {
    return bytes({0xFF, marker}) + big(static_cast<std::uint32_t>(data.size() + 2), 2) + data;
}

std::string jpeg(const std::string& more = "") {
    return bytes({0xFF, 0xD8}) + more + segment(0xC0, "\x08" + big(480, 2) + big(640, 2) + "...") +
           segment(0xDA, "..") + "pixels" + bytes({0xFF, 0xD9});
}

std::string exif_segment(const std::string& tiff) {
    return segment(0xE1, std::string("Exif\0\0", 6) + tiff);
}

std::string webp(const std::string& more = "") {
    const std::string canvas = "VP8X" + little(10, 4) + little(0, 4) + little(639, 3) + little(479, 3);
    const std::string body = "WEBP" + canvas + more;
    return "RIFF" + little(static_cast<std::uint32_t>(body.size()), 4) + body;
}

std::string gif() {
    return "GIF89a" + little(640, 2) + little(480, 2) + "...;";
}

// The address and size of the image, or what is said about it.
std::string read(const std::string& name, const std::string& data) {
    const Outcome outcome = load_all(site({{"content/images/" + name, data}}));
    std::string all;
    for (const Image& image : outcome.project.images)
        all += image.path + " " + std::to_string(image.width) + "x" + std::to_string(image.height);
    for (const Diagnostic& each : outcome.diagnostics)
        all += message_text(each, MessageLanguage::en) + " " + hint_text(each, MessageLanguage::en);
    return all;
}

} // namespace

TEST_CASE("width and height are read from the header of each format") {
    CHECK(read("a.png", png()) == "images/a.png 640x480");
    CHECK(read("a.jpg", jpeg()) == "images/a.jpg 640x480");
    CHECK(read("a.webp", webp()) == "images/a.webp 640x480");
    CHECK(read("a.gif", gif()) == "images/a.gif 640x480");
}

TEST_CASE("a photograph that lies on its side is as wide as it is shown") {
    CHECK(read("a.jpg", jpeg(exif_segment(turned))) == "images/a.jpg 480x640");
}

TEST_CASE("the address of an image changes with its bytes, and tells folders apart") {
    const Project project = load_all(site({{"content/images/a.gif", gif()}, {"content/methods/a.gif", gif()}})).project;
    REQUIRE(project.images.size() == 2);
    const std::string& address = project.images[0].public_url;
    CHECK(address.starts_with("/images/a."));
    CHECK(address.ends_with(".gif"));
    CHECK(address.size() == std::string("/images/a.0123456789abcdef.gif").size());
    CHECK(project.images[1].public_url == "/images/methods-a." + address.substr(10));
}

TEST_CASE("an image that tells where it was taken is refused") {
    const std::string refused = "The photograph “a.jpg” tells where it was taken. Save it without that information and "
                                "add it again. In Windows: right click, Properties, Details, Remove properties.";
    CHECK(read("a.jpg", jpeg(exif_segment(place))) == refused);
    CHECK(read("a.jpg", jpeg(segment(0xE1, std::string("http://ns.adobe.com/xap/1.0/\0", 29) +
                                               "<x exif:GPSLatitude='50,51N'/>"))) == refused);
    CHECK(read("a.png", png(chunk("eXIf", place))).find("tells where it was taken") != std::string::npos);
    CHECK(read("a.png", png(chunk("tEXt", "Raw profile type exif"))).find("tells where it was taken") !=
          std::string::npos);
    CHECK(read("a.webp", webp("EXIF" + little(static_cast<std::uint32_t>(place.size()), 4) + place))
              .find("tells where it was taken") != std::string::npos);
}

TEST_CASE("a walk through metadata that lead nowhere ends, and counts as a place") {
    CHECK(read("a.jpg", jpeg(exif_segment(exif(0x8825, 0xFFFFFFF0)))).find("tells where it was taken") !=
          std::string::npos);
    CHECK(read("a.jpg", jpeg(exif_segment("II*"))).find("tells where it was taken") != std::string::npos);
    CHECK(read("a.jpg", jpeg(exif_segment("II" + little(42, 2) + little(8, 4) + little(65535, 2))))
              .find("tells where it was taken") != std::string::npos);
}

TEST_CASE("images that are cut short are refused") {
    for (const auto& [name, whole] : {std::pair("a.png", png()), std::pair("a.jpg", jpeg()),
                                      std::pair("a.webp", webp()), std::pair("a.gif", gif())}) {
        for (std::size_t length = 4; length < whole.size(); ++length)
            CHECK(read(name, whole.substr(0, length)).find("is damaged or not whole") != std::string::npos);
    }
}

TEST_CASE("the ending says what the image is") {
    CHECK(read("a.png", jpeg()) ==
          "The name “a.png” announces a PNG image, but it is a JPEG image. Change the end of the name to “.jpg”.");
    CHECK(read("a.svg", "<svg/>") ==
          "“a.svg” is an SVG drawing, which can hide a program: a sheet shows none. Save the drawing as PNG.");
    CHECK(read("a.bmp", "BM") == "“a.bmp” is not an image the site can show. Save the image as PNG, JPEG or WebP.");
    CHECK(read("a.png", "version https://git-lfs.github.com/spec/v1")
              .starts_with("This file only holds a pointer (Git LFS)"));
    CHECK(read("Ma Photo.png", png()).find("Rename the file to “ma-photo.png”.") != std::string::npos);
}

TEST_CASE("images over 2 MB are refused") {
    CHECK(read("a.png", std::string(3 * 1024 * 1024, 'x')) ==
          "The image “a.png” is 3072 kB large; the most is 2048 kB. Make it 1600 pixels wide, or save it as JPEG.");
}
