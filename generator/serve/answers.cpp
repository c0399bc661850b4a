#include "serve/answers.hpp"

#include "base/digest.hpp"
#include "base/text.hpp"
#include "serve/callers.hpp"
#include "serve/client_files.hpp"
#include "serve/content_type.hpp"
#include "serve/injection.hpp"
#include "serve/panel.hpp"
#include "serve/published_rules.hpp"
#include "serve/request_path.hpp"

#include <algorithm>

namespace veilleur::serve {

namespace {

constexpr int no_site = 503;
constexpr std::string_view own_folder = "/-/";
constexpr std::string_view html = "text/html; charset=utf-8";
constexpr std::string_view own_policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                                        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

Answer refusal(int status, std::string text) {
    Answer answer;
    answer.status = status;
    answer.body = std::move(text) + "\n";
    answer.headers.emplace_back("Connection", "close");
    answer.then = Then::close;
    return answer;
}

// As text/event-stream writes it (HTML Standard, section 9.2).
std::string event(std::string_view name, std::string_view data) {
    std::string text = "event: " + std::string(name) + "\n";
    for (const std::string_view line : split(data, '\n'))
        text += "data: " + replaced(std::string(line), "\r", " ") + "\n";
    return text + "\n";
}

// The web editor holds what somebody is writing: it is not reloaded.
bool is_kept_up_to_date(std::string_view file) {
    return content_type_of(file) == html && !file.starts_with("admin/");
}

} // namespace

Answer Answers::to(const Request& request) const {
    if (!is_from_here(request.hosts, request.origins, port_)) return refusal(403, "Only for pages of this machine.");
    if (request.method != "GET" && request.method != "HEAD") {
        Answer answer = refusal(405, "Only GET and HEAD.");
        answer.headers.emplace_back("Allow", "GET, HEAD");
        return answer;
    }
    if (request.has_body) return refusal(400, "A question has no body.");
    const std::string_view target = request.target;
    const std::string_view path = target.substr(0, target.find('?'));
    const std::string_view question = path.size() < target.size() ? target.substr(path.size() + 1) : std::string_view();
    Answer answer =
        path.starts_with(own_folder) ? own(path.substr(own_folder.size()), question) : published(path, request);
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

Answer Answers::published(std::string_view raw_path, const Request& request) const {
    const std::optional<std::string> path = requested_path(raw_path);
    if (!path) return refusal(400, "Not an address of this site.");
    const std::string url = "/" + *path;
    Answer answer;
    answer.headers = policies(url);
    Shown page = shown(*path);
    if (const std::optional<std::string> rules = workshop_.file("_redirects"))
        if (const auto target = published_redirect(*rules, url, request.languages)) page.location = *target;
    answer.status = page.location.empty() ? page.status : 302;
    if (!page.location.empty()) {
        answer.headers.emplace_back("Location",
                                    page.location == url + "/" ? std::string(raw_path) + "/" : page.location);
        return answer;
    }
    const std::string seen = fingerprint(page);
    answer.content_type = content_type_of(page.file);
    answer.body = std::move(page.bytes);
    if (is_kept_up_to_date(page.file))
        answer.body = with_script(std::move(answer.body), "/-/changes?" + seen + std::string(raw_path));
    return answer;
}

Answers::Shown Answers::shown(const std::string& path) const {
    const bool is_folder = path.empty() || path.ends_with('/');
    const std::string file = is_folder ? path + "index.html" : path;
    // What the host reads is not served by it.
    if (file == "_headers" || file == "_redirects") return not_found(path);
    if (std::optional<std::string> bytes = workshop_.file(file)) return {200, file, std::move(*bytes), {}};
    if (!is_folder && workshop_.file(path + "/index.html")) return {302, {}, {}, "/" + path + "/"};
    return not_found(path);
}

Answers::Shown Answers::not_found(const std::string& path) const {
    const std::string of_language = path.substr(0, path.find('/')) + "/404.html";
    for (const std::string& file : {of_language, std::string("404.html")})
        if (std::optional<std::string> bytes = workshop_.file(file)) return {404, file, std::move(*bytes), {}};
    return {no_site, "faults.html", fault_page(board_.notice()->faults, language_), {}};
}

// While there is no site, the pages are ours.
Headers Answers::policies(std::string_view url) const {
    const std::optional<std::string> rules = workshop_.file("_headers");
    if (rules) return published_headers(*rules, url);
    return {{"Content-Security-Policy", std::string(own_policy)}, {"X-Content-Type-Options", "nosniff"}};
}

std::string Answers::fingerprint(const Shown& page) {
    return sha256_hex(page.bytes + page.location).substr(0, 16);
}

Answer Answers::own(std::string_view name, std::string_view question) const {
    if (name == "changes") return following(question);
    if (name == "faults") return faults();
    Answer answer;
    if (name == "reload.js") {
        answer.content_type = content_type_of(name);
        answer.body = reload_script();
    } else if (name == "panel.css") {
        answer.content_type = content_type_of(name);
        answer.body = panel_style();
    } else {
        return refusal(404, "There is no such page.");
    }
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return answer;
}

Answer Answers::faults() const {
    Answer answer;
    answer.content_type = html;
    answer.body = panel(board_.notice()->faults, language_);
    answer.headers.emplace_back("Content-Security-Policy", own_policy);
    return answer;
}

// `question` is what a page shows and where: a fingerprint, and the path that it was asked at.
Answer Answers::following(std::string_view question) const {
    const std::size_t slash = std::min(question.find('/'), question.size());
    const std::optional<std::string> path = requested_path(question.substr(slash));
    if (!path) return refusal(400, "Not an address of this site.");
    Answer answer;
    answer.content_type = "text/event-stream";
    answer.then = Then::follow;
    answer.news = [this, path = *path, seen = std::string(question.substr(0, slash)), told = std::uint64_t{0},
                   is_first = true]() mutable {
        std::string text = is_first ? "retry: 500\n\n" : "";
        is_first = false;
        const Shown page = shown(path);
        const auto notice = board_.notice();
        // A page without a site holds the list itself.
        if (notice->number != told && page.status != no_site) text += event("faults", panel(notice->faults, language_));
        told = notice->number;
        std::string now = fingerprint(page);
        if (now != seen) text += event("reload", "");
        seen = std::move(now);
        return text;
    };
    return answer;
}

} // namespace veilleur::serve
