#pragma once

#include "catch.hpp"

#include "history/history.hpp"
#include "support/as_git_says.hpp"
#include "support/sample_repository.hpp"

namespace veilleur::history {

// The history of a sample, after a look whether git says the same of every file.
inline History read_as_git(const SampleRepository& repository) {
    History found = read(repository.path(), "content");
    CHECK(unlike_git(repository.path(), found) == std::vector<std::string>{});
    return found;
}

} // namespace veilleur::history
