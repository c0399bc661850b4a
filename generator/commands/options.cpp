#include "commands/options.hpp"

#include "base/failure.hpp"
#include "commands/clock.hpp"

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
    verb.add_option("--format", options.format, "Form of the messages: text, json, github or sarif")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    verb.add_option("--today", today, "Day that freshness is judged by (default: SOURCE_DATE_EPOCH, else the clock)");
    verb.add_option("--jobs", options.jobs, "Threads (default: one per processor)")->check(CLI::Range(1U, 256U));
    verb.add_flag("--unpublished", options.unpublished, "Show sheets that say published: false");
    verb.add_flag("--strict", options.strict, "Treat warnings as errors");
    verb.add_flag("--quiet", options.quiet, "Say nothing but what is wrong");
    verb.add_flag("--verbose", options.verbose, "Say what was done");
}

void add_build(CLI::App& verb, Options& options) {
    verb.add_option("--output", options.output, "Folder to publish into (default: output)");
    verb.add_option("--base-url", options.base_url, "Address the site is published at");
    verb.add_flag("--noindex", options.noindex, "Ask search engines to stay away (previews)");
}

} // namespace

std::optional<Options> read_options(int argument_count, const char* const* arguments) {
    Options options;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    options.language = language_of_environment();
    std::string today_given;
    CLI::App program("veilleur: turns what communities of practice learn into a website", "veilleur");
    program.set_version_flag("--version", std::string("veilleur ") + VEILLEUR_VERSION);
    program.require_subcommand(1);
    CLI::App* build = program.add_subcommand("build", "Build the site");
    CLI::App* check = program.add_subcommand("check", "Find everything that is wrong with the content");
    for (CLI::App* verb : {build, check})
        add_common(*verb, options, today_given);
    add_build(*build, options);
    try {
        program.parse(argument_count, arguments);
    } catch (const CLI::Success& asked) {
        program.exit(asked);
        return std::nullopt;
    } catch (const CLI::ParseError& refused) {
        throw Failure(ExitCode::wrong_call, refused.what() + std::string("\nRun veilleur --help for the commands."));
    }
    options.verb = check->parsed() ? Verb::check : Verb::build;
    if (options.output.empty()) options.output = options.source / "output";
    options.today = today(today_given);
    return options;
}

} // namespace veilleur::commands
