#include "commands/options.hpp"

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "commands/clock.hpp"
#include "commands/completion.hpp"
#include "commands/manual.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>
#include <map>
#include <thread>

namespace veilleur::commands {

namespace {

const std::map<std::string, DiagnosticFormat> formats{{"text", DiagnosticFormat::text},
                                                      {"json", DiagnosticFormat::json},
                                                      {"github", DiagnosticFormat::github},
                                                      {"sarif", DiagnosticFormat::sarif}};
const std::map<std::string, ReportFormat> report_formats{{"text", ReportFormat::text},
                                                         {"markdown", ReportFormat::markdown},
                                                         {"html", ReportFormat::html},
                                                         {"json", ReportFormat::json}};
const std::map<std::string, MessageLanguage> message_languages{
    {"fr", MessageLanguage::fr}, {"nl", MessageLanguage::nl}, {"en", MessageLanguage::en}};

// Messages speak the language of the person at the keyboard, as other programs do.
MessageLanguage language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (!value || !*value) continue;
        const auto found = message_languages.find(std::string(value).substr(0, 2));
        return found == message_languages.end() ? MessageLanguage::en : found->second;
    }
    return MessageLanguage::en;
}

void add_common(CLI::App& verb, Options& options, std::string& today) {
    verb.add_option("--source", options.source, "Folder of the repository (default: here)");
    verb.add_option("--lang", options.language, "Language of the messages: fr, nl or en")
        ->transform(CLI::CheckedTransformer(message_languages).description(""));
    verb.add_option("--today", today, "Day that freshness is judged by (default: SOURCE_DATE_EPOCH, else the clock)");
    verb.add_option("--jobs", options.jobs, "Threads (default: one per processor)")->check(CLI::Range(1U, 256U));
    verb.add_flag("--unpublished", options.unpublished, "Show sheets that say published: false");
    verb.add_flag("--strict", options.strict, "Treat warnings as errors");
    verb.add_flag("--quiet", options.quiet, "Say nothing but what is wrong");
    verb.add_flag("--verbose", options.verbose, "Say what was done");
}

void add_revision(CLI::App& verb, Options& options) {
    verb.add_option("--revision", options.revision, "Commit, tag or branch to read instead of the files in the folder");
}

void add_message_format(CLI::App& verb, Options& options) {
    verb.add_option("--format", options.format, "Form of the messages: text, json, github or sarif")
        ->transform(CLI::CheckedTransformer(formats).description(""));
}

void add_build(CLI::App& verb, Options& options) {
    verb.add_option("--output", options.output, "Folder to publish into (default: output)");
    verb.add_option("--base-url", options.base_url, "Address the site is published at");
    verb.add_option("--editor", options.editor, "Folder with the bundle of the web editor: publish it at /admin/");
    verb.add_flag("--noindex", options.noindex, "Ask search engines to stay away (previews)");
    verb.add_option("--review-url", options.proposal.review_url, "Address of the pull request (previews)");
}

void add_base(CLI::App& verb, Options& options) {
    verb.add_option("--base-tree", options.proposal.base_tree, "Folder with the files before the proposal");
}

void add_spelling(CLI::App& verb, Options& options) {
    verb.add_flag("--spelling", options.spelling, "Look up each word in the dictionaries of Hunspell");
    verb.add_option("--dictionaries", options.dictionaries,
                    "Folder with the dictionaries (default: where Debian has them)");
}

void add_changes(CLI::App& verb, Options& options) {
    verb.add_option("base", options.proposal.base_revision, "Commit, tag or branch before the proposal");
    verb.add_option("head", options.revision,
                    "Commit, tag or branch with the proposal (default: the files as they are)");
    verb.add_option("--preview-url", options.proposal.preview_url, "Address where the proposal can be read");
    verb.add_flag("--without-faults", options.proposal.without_faults, "Leave out the list of what is wrong");
}

// These become links: an address of another kind could be a script.
void check_addresses(const ProposalOptions& proposal) {
    for (const std::string& url : {proposal.preview_url, proposal.review_url})
        if (!url.empty() && !url.starts_with("https://") && !url.starts_with("http://"))
            throw Failure(ExitCode::wrong_call, url + ": write an address that begins with https:// or http://");
}

void check_changes(Options& options) {
    if (options.proposal.base_tree.empty() == options.proposal.base_revision.empty())
        throw Failure(ExitCode::wrong_call, "changes: say what to compare with: a revision, or --base-tree FOLDER");
    std::string& url = options.proposal.preview_url;
    while (url.ends_with('/'))
        url.pop_back();
}

void add_search(CLI::App& verb, Options& options) {
    verb.add_option("query", options.search.query, "What to look for");
    verb.add_option("--output", options.output, "Search the site published into this folder, not the sources");
    verb.add_option("--type", options.search.type, "Only sheets of this type");
    verb.add_option("--limit", options.search.limit, "At most so many sheets (default: 10)");
    verb.add_flag("--json", options.search.json, "Print id, url, title, type and score as JSON");
    verb.add_flag("--explain", options.search.explain, "Say why each sheet stands where it does");
    verb.add_flag("--stdin", options.search.many, "Read queries from the standard input, one per line");
    verb.add_flag("--report", options.search.report, "No query: list words that readers may type in vain");
}

void add_new_sheet(CLI::App& verb, Options& options) {
    verb.add_option("type", options.new_sheet.type, "Type of the sheet: a name of content/types")->required();
    verb.add_option("title", options.new_sheet.title, "Title, in the language of the sheet (--lang)")->required();
    verb.add_option("--title-fr", options.new_sheet.other_titles[Language::fr],
                    "French title: write a French file too");
    verb.add_option("--title-nl", options.new_sheet.other_titles[Language::nl], "Dutch title: write a Dutch file too");
}

// A sheet is written in one of two languages; the environment says which, if the call does not.
void check_new_sheet(const CLI::App& verb, Options& options) {
    if (options.language != MessageLanguage::en)
        options.new_sheet.language = options.language == MessageLanguage::nl ? Language::nl : Language::fr;
    else if (verb.count("--lang") > 0)
        throw Failure(ExitCode::wrong_call, "new: a sheet is French or Dutch: --lang fr or --lang nl");
}

void add_import(CLI::App& verb, Options& options) {
    verb.add_option("file", options.import.file, "Draft: plain text or Markdown")->required();
    verb.add_option("--type", options.import.type, "Type of the sheet (default: what the words of the draft tell)");
    verb.add_option("--title", options.import.title, "Title of the sheet (default: that of the draft)");
}

// --lang is the language of the sheet, and then of the messages; the environment says nothing of the draft.
void check_import(const CLI::App& verb, Options& options) {
    if (verb.count("--lang") == 0) return;
    if (options.language == MessageLanguage::en)
        throw Failure(ExitCode::wrong_call, "import: a sheet is French or Dutch: --lang fr or --lang nl");
    options.import.language = options.language == MessageLanguage::nl ? Language::nl : Language::fr;
}

void add_accept_translation(CLI::App& verb, Options& options) {
    verb.add_option("files", options.files, "Translations that say what their originals say now")->required();
}

void add_report(CLI::App& verb, Options& options) {
    verb.add_option("--format", options.report_format, "Form of the report: text, markdown, html or json")
        ->transform(CLI::CheckedTransformer(report_formats).description(""));
}

void add_serve(CLI::App& verb, Options& options) {
    verb.add_option("--port", options.port, "Port of 127.0.0.1 to show the site at; 0: any that is free")
        ->check(CLI::Range(0, 65535));
}

// The sheets to search are in one of two languages; messages have a third.
void check_search(const CLI::App& verb, Options& options) {
    const bool is_dutch = options.language == MessageLanguage::nl;
    options.search.language = is_dutch ? Language::nl : Language::fr;
    if (verb.count("--lang") == 0 || options.language == MessageLanguage::en)
        throw Failure(ExitCode::wrong_call, "search: say which sheets: --lang fr or --lang nl");
    if (options.search.query.empty() && !options.search.many && !options.search.report)
        throw Failure(ExitCode::wrong_call,
                      "search: say what to look for, for example: veilleur search intervision --lang fr");
    if (first_invalid_utf8(options.search.query)) throw Failure(ExitCode::wrong_call, "search: the query is not UTF-8");
}

void add_editor_config(CLI::App& verb, Options& options) {
    verb.add_option("--output", options.output, "Folder to write schemas/ and admin/ into")->required();
    verb.add_option("--base-url", options.base_url, "Address the site is published at");
}

// What helps at the keyboard is printed from the declarations themselves, so that it is never out of date.
void add_help(CLI::App& program) {
    program.set_version_flag("--version", std::string("veilleur ") + VEILLEUR_VERSION);
    program.add_flag_callback(
        "--manual",
        [&program] {
            std::cout << manual(call_tree(program), "veilleur " VEILLEUR_VERSION);
            throw CLI::Success();
        },
        "Print the manual page: veilleur --manual | man -l -");
    const std::map<std::string, Shell> shells{{"bash", Shell::bash}, {"zsh", Shell::zsh}};
    program
        .add_option_function<std::string>(
            "--completion",
            [&program, shells](const std::string& shell) {
                std::cout << completion(call_tree(program), shells.at(shell));
                throw CLI::Success();
            },
            "Print what teaches a shell these commands: bash or zsh")
        ->check(CLI::IsMember(shells).description(""));
}

Verb verb_of(const CLI::App& program) {
    const std::map<std::string, Verb> verbs{{"build", Verb::build},
                                            {"check", Verb::check},
                                            {"changes", Verb::changes},
                                            {"search", Verb::search},
                                            {"new", Verb::new_sheet},
                                            {"editor-config", Verb::editor_config},
                                            {"accept-translation", Verb::accept_translation},
                                            {"report", Verb::report},
                                            {"serve", Verb::serve},
                                            {"import", Verb::import_draft}};
    return verbs.at(program.get_subcommands().front()->get_name());
}

} // namespace

std::optional<Options> read_options(int argument_count, const char* const* arguments) {
    Options options;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    options.language = language_of_environment();
    std::string today_given;
    CLI::App program("veilleur: turns what communities of practice learn into a website", "veilleur");
    add_help(program);
    program.require_subcommand(1);
    CLI::App* build = program.add_subcommand("build", "Build the site");
    CLI::App* check = program.add_subcommand("check", "Find everything that is wrong with the content");
    CLI::App* changes = program.add_subcommand("changes", "Tell what a proposal changes, as Markdown");
    CLI::App* search = program.add_subcommand("search", "Find sheets, as the page does");
    CLI::App* new_sheet = program.add_subcommand("new", "Write the skeleton of a new sheet");
    CLI::App* editor_config = program.add_subcommand("editor-config", "Write what editors need: schemas, web editor");
    CLI::App* accept = program.add_subcommand("accept-translation", "Record that translations are up to date");
    CLI::App* report = program.add_subcommand("report", "Say where the sheets stand: pairs, translations, reviews");
    CLI::App* serve = program.add_subcommand("serve", "Show the site on this machine, and keep it up to date");
    CLI::App* import = program.add_subcommand("import", "Make a sheet of a draft");
    for (CLI::App* verb : {build, check, changes, search, new_sheet, editor_config, accept, report, serve, import})
        add_common(*verb, options, today_given);
    for (CLI::App* verb : {build, check, changes, search, new_sheet, editor_config, accept})
        add_message_format(*verb, options);
    add_accept_translation(*accept, options);
    add_report(*report, options);
    add_import(*import, options);
    for (CLI::App* verb : {build, check, report})
        add_revision(*verb, options);
    add_build(*build, options);
    add_spelling(*check, options);
    for (CLI::App* verb : {build, check, changes})
        add_base(*verb, options);
    add_changes(*changes, options);
    add_search(*search, options);
    add_new_sheet(*new_sheet, options);
    add_editor_config(*editor_config, options);
    add_serve(*serve, options);
    try {
        program.parse(argument_count, arguments);
    } catch (const CLI::Success& asked) {
        program.exit(asked);
        return std::nullopt;
    } catch (const CLI::ParseError& refused) {
        throw Failure(ExitCode::wrong_call, refused.what() + std::string("\nRun veilleur --help for the commands."));
    }
    options.verb = verb_of(program);
    // A translation may be accepted before it is shown.
    if (options.verb == Verb::accept_translation) options.unpublished = true;
    if (options.verb == Verb::search) check_search(*search, options);
    if (options.verb == Verb::new_sheet) check_new_sheet(*new_sheet, options);
    if (options.verb == Verb::import_draft) check_import(*import, options);
    if (options.verb == Verb::changes) check_changes(options);
    check_addresses(options.proposal);
    if (options.output.empty() && options.verb != Verb::search) options.output = options.source / "output";
    options.today = today(today_given);
    return options;
}

} // namespace veilleur::commands
