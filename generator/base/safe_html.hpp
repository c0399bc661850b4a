#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace veilleur {

// HTML that may reach a page as it is. It is only made by an escaper, by the Markdown writer (through `trusted`), or by
// joining pieces that are safe already.
class SafeHtml {
public:
    SafeHtml() = default;

    // The caller vouches for `html`: only the Markdown writer, the template renderer and the page writers may.
    static SafeHtml trusted(std::string html) { return SafeHtml(std::move(html)); }

    const std::string& text() const { return html_; }
    bool empty() const { return html_.empty(); }
    void append(const SafeHtml& more) { html_ += more.html_; }

private:
    explicit SafeHtml(std::string html) : html_(std::move(html)) {}

    std::string html_;
};

} // namespace veilleur
