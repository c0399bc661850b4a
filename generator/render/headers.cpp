#include "render/headers.hpp"

namespace veilleur::render {

namespace {

constexpr std::string_view policies =
    "/*\n"
    "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'\n"
    "  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload\n"
    "  X-Content-Type-Options: nosniff\n"
    "  Referrer-Policy: no-referrer\n"
    "  Cross-Origin-Opener-Policy: same-origin\n"
    "  Cross-Origin-Resource-Policy: same-origin\n"
    "  Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), interest-cohort=()\n";

// Hosts join what several rules say of one header, so no two of these rules may match the same path.
constexpr std::string_view revalidated = "  Cache-Control: public, max-age=0, must-revalidate\n";
constexpr std::string_view asked_again = "  Cache-Control: no-cache\n";
constexpr std::string_view immutable = "  Cache-Control: public, max-age=31536000, immutable\n";

} // namespace

OutputFile headers(const std::vector<std::string>& root_urls, bool noindex) {
    std::string text(policies);
    if (noindex) text += "  X-Robots-Tag: noindex\n";
    for (const std::string_view pages : {"/\n", "/fr/*\n", "/nl/*\n"})
        text.append(pages).append(revalidated);
    for (const std::string_view files : {"/assets/*\n", "/images/*\n"})
        text.append(files).append(immutable);
    for (const std::string& url : root_urls)
        text.append(url).append("\n").append(asked_again);
    return {"_headers", std::move(text), {}};
}

} // namespace veilleur::render
