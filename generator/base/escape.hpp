#pragma once

#include <string>
#include <string_view>

namespace veilleur::escape {

// One escaper per sink. Each appends to `out`; `text` is UTF-8. Control characters that the sink cannot hold are
// dropped.
void html(std::string& out, std::string_view text);      // between tags: & < >
void attribute(std::string& out, std::string_view text); // inside a quoted attribute: & < > " '
void url(std::string& out,
         std::string_view text); // a whole URL: spaces, quotes, controls and non-ASCII as %XX; then attribute()
void url_component(std::string& out, std::string_view text); // one segment or value: everything but unreserved as %XX
void json(std::string& out, std::string_view text);          // inside a JSON string, without the quotes
void script_json(std::string& out, std::string_view text); // the same, safe inside <script type="application/ld+json">
void xml(std::string& out, std::string_view text);         // text and attributes of XML 1.0
void markdown(std::string& out, std::string_view text);    // running text of CommonMark and GFM, on one line

std::string html(std::string_view text);
std::string attribute(std::string_view text);
std::string url(std::string_view text);
std::string json(std::string_view text);
std::string xml(std::string_view text);
std::string markdown(std::string_view text);

} // namespace veilleur::escape
