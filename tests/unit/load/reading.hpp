#pragma once

#include "base/messages.hpp"
#include "load/load.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

// A small site in memory, so that a test of a reader is two lines: what is written, and what is said about it.
namespace veilleur::test {

using Files = std::map<std::string, std::string, std::less<>>;

// A project without a fault: one type `method` in methods/ with a field of every kind, one topic `network`, a region
// `brussels`, a theme with the string `menu`. `changes` replace or add files; an empty text takes one away.
Files site(const Files& changes = {});

struct Outcome {
    Project project;
    std::vector<Sheet> sheets;
    std::vector<Diagnostic> diagnostics;
};

Outcome load_all(const Files& files, load::Request request = {});

// Everything that is said about `site(changes)`, one line each: "FILE:LINE:COLUMN: message hint" (no place where it is
// 0).
std::string said(const Files& changes, MessageLanguage language = MessageLanguage::en);

// A sheet of type `method` with title, summary and `fields` (from line 4 on): what is said about it, "LINE:COLUMN:
// message hint" each; and the sheet.
std::string said_of(std::string_view fields, MessageLanguage language = MessageLanguage::en);
Sheet sheet_with(std::string_view fields);

inline constexpr std::string_view sheet_path = "content/methods/x.fr.md";

} // namespace veilleur::test
