#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace veilleur::commands {

// An option as a reader of the manual, or a shell, needs it.
struct CallOption {
    std::vector<std::string> names; // with their dashes, short ones first
    std::string description;
    bool takes_value = false;
};

// A verb, or the program itself before any verb.
struct Call {
    std::string name;
    std::string description;
    std::vector<std::string> words; // what is written behind it without a dash, in order: "type", "title"
    std::vector<CallOption> options;
};

struct CallTree {
    Call program;
    std::vector<Call> verbs;
    std::vector<CallOption> of_all_verbs; // what every verb takes, left out of none of them
};

// What the command line was declared to understand.
CallTree call_tree(const CLI::App& program);

} // namespace veilleur::commands
