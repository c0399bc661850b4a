#pragma once

#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

namespace veilleur::serve {

// Where the site that `serve` shows is made: the last good one, and the faults that keep a newer one away.
class Workshop {
public:
    virtual ~Workshop() = default;

    // Takes in what changed on disk, and makes the site anew if nothing is wrong with it; else the last good one stays.
    // `changed` are paths relative to the source: files or folders, which may be gone. None: anything may have changed,
    // as before the first call. Everything that is wrong goes to `diagnostics`, what was wrong before too. Called by
    // one thread. Throws Failure if the disk refuses; the last good site stays then too.
    virtual void refresh(const std::vector<std::string>& changed, Diagnostics& diagnostics) = 0;

    // The published file at `path` ("fr/index.html") as it is in the last good site; none if that has no such file, or
    // if there is no good site yet. Called by any thread, also during a refresh.
    virtual std::optional<std::string> file(const std::string& path) const = 0;
};

} // namespace veilleur::serve
