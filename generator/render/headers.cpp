#include "render/headers.hpp"

namespace veilleur::render {

namespace {

// A page cannot say of itself who may frame it: browsers want that in a header.
constexpr std::string_view own_policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                        "font-src 'self'; connect-src 'self'; manifest-src 'self'; "
                                        "worker-src 'self'; base-uri 'none'; form-action 'self'";
constexpr std::string_view unframed = "; frame-ancestors 'none'";

// The web editor talks to GitHub; docs/editing.md gives the reason for each source. Signing in opens a window of its
// own, which has to report back.
constexpr std::string_view editor_policy =
    "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' blob: data: https://avatars.githubusercontent.com; font-src 'self'; "
    "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com; manifest-src blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'\n"
    "  Cross-Origin-Opener-Policy: same-origin-allow-popups\n";

// Hosts join what several rules say of one header, or let one of them win: so no two rules that match the same path may
// name the same header. These stand for every path.
constexpr std::string_view everywhere =
    "/*\n"
    "  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload\n"
    "  X-Content-Type-Options: nosniff\n"
    "  X-Frame-Options: DENY\n"
    "  Referrer-Policy: no-referrer\n"
    "  Cross-Origin-Resource-Policy: same-origin\n"
    "  Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), interest-cohort=()\n";

constexpr std::string_view revalidated = "  Cache-Control: public, max-age=0, must-revalidate\n";
constexpr std::string_view asked_again = "  Cache-Control: no-cache\n";
constexpr std::string_view immutable = "  Cache-Control: public, max-age=31536000, immutable\n";

constexpr std::string_view pages[] = {"/",    "/fr/*",     "/nl/*",       "/index.html",
                                      "/404", "/404.html", "/robots.txt", "/sitemap.xml"};
constexpr std::string_view files_with_digest[] = {"/assets/*", "/images/*"};

void rule(std::string& text, std::string_view path, std::string_view caching) {
    text.append(path).append("\n  Content-Security-Policy: ").append(own_policy).append(unframed);
    text.append("\n  Cross-Origin-Opener-Policy: same-origin\n").append(caching);
}

} // namespace

OutputFile headers(const std::vector<std::string>& root_urls, bool noindex) {
    std::string text(everywhere);
    if (noindex) text += "  X-Robots-Tag: noindex\n";
    for (const std::string_view path : pages)
        rule(text, path, revalidated);
    for (const std::string_view path : files_with_digest)
        rule(text, path, immutable);
    for (const std::string& url : root_urls)
        rule(text, url, asked_again);
    text.append("/admin/*\n").append(editor_policy).append(revalidated);
    if (!noindex) text += "  X-Robots-Tag: noindex\n";
    return {"_headers", std::move(text), {}};
}

std::string_view page_policy() {
    return own_policy;
}

} // namespace veilleur::render
