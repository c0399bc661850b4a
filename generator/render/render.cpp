#include "render/render.hpp"

#include "base/parallel.hpp"
#include "render/files.hpp"

namespace veilleur::render {

void site(const Site& site, const Options& options, OutputSink& sink, Diagnostics& diagnostics) {
    const Files files(site, options, diagnostics);
    parallel_for(files.size(), options.jobs, [&](std::size_t at) {
        if (std::optional<OutputFile> file = files.make(at)) sink.add(std::move(*file));
    });
}

} // namespace veilleur::render
