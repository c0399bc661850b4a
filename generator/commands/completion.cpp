#include "commands/completion.hpp"

#include <fmt/format.h>

#include <string_view>

namespace veilleur::commands {

namespace {

std::string names_of(const Call& call) {
    std::string names;
    for (const CallOption& option : call.options)
        for (const std::string& name : option.names)
            names += (names.empty() ? "" : " ") + name;
    return names;
}

std::string bash_script(const CallTree& tree) {
    std::string verbs;
    std::string options;
    for (const Call& verb : tree.verbs) {
        verbs += verb.name + " ";
        options += fmt::format("        [{}]=\"{}\"\n", verb.name, names_of(verb));
    }
    return fmt::format(R"(# bash completion for veilleur, made by veilleur --completion bash
_veilleur() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} offered=""
    local -A options=(
{}    )
    if [[ $COMP_CWORD -eq 1 ]]; then
        offered="{}{}"
    elif [[ $word == -* ]]; then
        offered=${{options[${{COMP_WORDS[1]}}]-}}
    fi
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
}}
complete -o default -F _veilleur veilleur
)",
                       options, verbs, names_of(tree.program));
}

// Within single quotes, where brackets and colons part the description from the rest.
std::string zsh_text(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\'')
            result += "'\\''";
        else if (letter == '[' || letter == ']' || letter == ':' || letter == '\\')
            result.append("\\").push_back(letter);
        else
            result += letter;
    }
    return result;
}

std::string zsh_options(const Call& call) {
    std::string specifications;
    for (const CallOption& option : call.options)
        for (const std::string& name : option.names)
            specifications += fmt::format(" \\\n            '{}[{}]{}'", name, zsh_text(option.description),
                                          option.takes_value ? ":value:_files" : "");
    return specifications;
}

std::string zsh_script(const CallTree& tree) {
    std::string verbs;
    std::string cases;
    for (const Call& verb : tree.verbs) {
        verbs += fmt::format("        '{}:{}'\n", verb.name, zsh_text(verb.description));
        cases += fmt::format("        {})\n            _arguments{} \\\n            '*:file:_files' ;;\n", verb.name,
                             zsh_options(verb));
    }
    return fmt::format(R"(#compdef veilleur
# zsh completion for veilleur, made by veilleur --completion zsh
_veilleur() {{
    local -a verbs=(
{})
    if (( CURRENT == 2 )); then
        _describe -t commands command verbs
        _arguments{}
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
{}    esac
}}
if [[ $funcstack[1] == _veilleur ]]; then _veilleur "$@"; else compdef _veilleur veilleur; fi
)",
                       verbs + "    ", zsh_options(tree.program), cases);
}

} // namespace

std::string completion(const CallTree& tree, Shell shell) {
    return shell == Shell::bash ? bash_script(tree) : zsh_script(tree);
}

} // namespace veilleur::commands
