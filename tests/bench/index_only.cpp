// bench_index SOURCE FILE: reads a site and appends to FILE a line "veilleur WALL CPU PEAK" of what its search indexes
// take: seconds, seconds of processor, and MiB of memory on top of the site's own.

#include "base/work_tree.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"
#include "search/build.hpp"

#include <fmt/core.h>
#include <fmt/os.h>

#include <chrono>
#include <cstdio>
#include <exception>
#include <sys/resource.h>
#include <thread>

namespace {

using namespace veilleur;

Site linked_site(const char* source, unsigned jobs) {
    Diagnostics diagnostics;
    const WorkTree tree(source);
    load::Request request;
    request.jobs = jobs;
    Project project = load::project(tree, request, diagnostics);
    std::vector<Sheet> sheets = load::sheets(tree, project, request, diagnostics);
    link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, jobs, diagnostics);
    return link::site({std::move(project), std::move(sheets), std::move(terms), {}, {}}, diagnostics);
}

struct Use {
    std::chrono::duration<double> wall = std::chrono::steady_clock::now().time_since_epoch();
    double cpu = 0;
    double peak = 0; // MiB

    Use() {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            cpu += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        peak = static_cast<double>(usage.ru_maxrss) / 1024;
    }
};

} // namespace

int main(int count, char** arguments) try {
    if (count != 3) {
        std::fputs("usage: bench_index SOURCE FILE\n", stderr);
        return 2;
    }
    const unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    const Site site = linked_site(arguments[1], jobs);
    const Use before;
    search::index_files(site, jobs);
    const Use after;
    auto file = fmt::output_file(arguments[2], fmt::file::WRONLY | fmt::file::CREATE | fmt::file::APPEND);
    file.print("veilleur {:.3f} {:.3f} {:.1f}\n", (after.wall - before.wall).count(), after.cpu - before.cpu,
               after.peak - before.peak);
    return 0;
} catch (const std::exception& fault) {
    std::fprintf(stderr, "bench_index: %s\n", fault.what());
    return 3;
}
