#include "commands/call_tree.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace veilleur::commands {

namespace {

CallOption read_option(const CLI::Option& declared) {
    CallOption option;
    for (const std::string& name : declared.get_snames())
        option.names.push_back("-" + name);
    for (const std::string& name : declared.get_lnames())
        option.names.push_back("--" + name);
    option.description = declared.get_description();
    option.takes_value = declared.get_items_expected_max() > 0;
    return option;
}

Call read_call(const CLI::App& declared) {
    Call call{declared.get_name(), declared.get_description(), {}, {}};
    for (const CLI::Option* option : declared.get_options()) {
        if (option->nonpositional())
            call.options.push_back(read_option(*option));
        else
            call.words.push_back(option->get_name());
    }
    return call;
}

bool takes(const Call& call, const CallOption& wanted) {
    return std::any_of(call.options.begin(), call.options.end(),
                       [&](const CallOption& option) { return option.names == wanted.names; });
}

} // namespace

CallTree call_tree(const CLI::App& program) {
    CallTree tree{read_call(program), {}, {}};
    for (const CLI::App* verb : program.get_subcommands({}))
        tree.verbs.push_back(read_call(*verb));
    for (const CallOption& option : tree.verbs.front().options)
        if (std::all_of(tree.verbs.begin(), tree.verbs.end(), [&](const Call& verb) { return takes(verb, option); }))
            tree.of_all_verbs.push_back(option);
    return tree;
}

} // namespace veilleur::commands
