// bench_cmark CONTENT OUTPUT: the least that any generator on cmark-gfm has to do. Two threads read every Markdown
// file, leave out the front matter, parse with tables and footnotes, and write the HTML. Autolinks and strikethrough
// are left out, since they are not safe on two threads.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string_view body_of(std::string_view text) {
    const std::size_t end = text.find("\n---\n", 3);
    return text.substr(0, 4) == "---\n" && end != std::string_view::npos ? text.substr(end + 5) : text;
}

void convert(const fs::path& source, const fs::path& target) {
    const std::string text = read(source);
    const std::string_view body = body_of(text);
    cmark_parser* const parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser, body.data(), body.size());
    cmark_node* const document = cmark_parser_finish(parser);
    char* const html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    std::ofstream(target, std::ios::binary) << html;
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

std::vector<fs::path> sheets_below(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".md") found.push_back(entry.path());
    return found;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: bench_cmark CONTENT OUTPUT\n", stderr);
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    const std::vector<fs::path> sheets = sheets_below(arguments[1]);
    const fs::path output = arguments[2];
    fs::create_directories(output);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t at = next++; at < sheets.size(); at = next++)
            convert(sheets[at], output / sheets[at].filename().replace_extension(".html"));
    };
    const std::jthread other(work);
    work();
}
