#pragma once

#include "publish/publication.hpp"
#include "support/folder.hpp"

namespace veilleur::publish {

// Options for publishing into the folder `output` of `folder`, whose source is its folder `source`.
Options options_in(const TemporaryFolder& folder);

Report publish(const Options& options, const Contents& site);

// What lies beside the output when nothing is under way.
bool is_at_rest(const TemporaryFolder& folder);

} // namespace veilleur::publish
