#pragma once

#include "base/memory_tree.hpp"
#include "base/messages.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace veilleur::test {

// One file of tests/faults/: what is written, over the small site of tests/faults/base/, and what is answered.
//
//     A sentence about the fault.
//     --- content/methods/round.fr.md
//     (the file; after its path may stand "(deleted)", "(symbolic link)", "(submodule)", "(pipe)", "(escaped)" for text
//     with \xNN, "(60000 times)" for the text again and again, or "(last line 600 times)" for its end)
//     === en
//     (the whole output; also === fr and === nl)
struct FaultCase {
    std::string sentence;
    std::string overlay; // as written, from the first "--- " to the first "=== "
    MemoryTree::Files files;
    MemoryTree::Others others;
    std::map<std::string, std::string> expected; // language -> output
};

FaultCase read_fault_case(const std::filesystem::path& path);
void write_fault_case(const std::filesystem::path& path, const FaultCase& fault_case);

// The languages of messages by the names they have in the cases.
MessageLanguage message_language(const std::string& name);

} // namespace veilleur::test
