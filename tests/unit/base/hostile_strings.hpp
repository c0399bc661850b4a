#pragma once

#include <string>
#include <vector>

// What people try, and what happens to text by accident; every one is well-formed UTF-8.
inline std::vector<std::string> hostile_strings() {
    using namespace std::string_literals;
    return {"",
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[x]]>",
            "\"",
            "'",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "&",
            "&amp;",
            "&lt;script&gt;",
            "&#60;",
            "&#x3C;script",
            "a&copy=1",
            "<",
            ">",
            "<<>>",
            "`",
            "\\",
            "\\\"",
            "\\u003c",
            "\n",
            "\r\n",
            "\t",
            "\0"s,
            "a\0b"s,
            "\x01\x02\x1F\x7F",
            "\x1B[31m",
            "\u2028\u2029",
            "\uFFFE\uFFFF",
            "\u202Eevil\u202C",
            "javascript:alert(1)",
            "//host/path",
            "{{ title }}{% if x %}",
            "%3Cscript%3E%00",
            "é œ ’ « » 漢 \U0001F600",
            "e\u0301",
            "</style><style>*{}",
            "<?xml version='1.0'?>",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            std::string(10'000, '<')};
}
