#include "catch.hpp"

#include "base/parallel.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

using veilleur::parallel_for;

TEST_CASE("every index is worked on once, whatever the number of threads") {
    for (const unsigned jobs : {0U, 1U, 2U, 8U, 64U})
        for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 1000U}) {
            std::vector<int> done(count, 0);
            parallel_for(count, jobs, [&](std::size_t index) { ++done[index]; });
            CHECK(done == std::vector<int>(count, 1));
        }
}

TEST_CASE("an exception stops the loop and comes out of it") {
    for (const unsigned jobs : {1U, 4U}) {
        std::atomic<std::size_t> started = 0;
        const auto work = [&](std::size_t index) {
            ++started;
            if (index == 3) throw std::runtime_error("three");
        };
        CHECK_THROWS_WITH(parallel_for(100'000, jobs, work), "three");
        CHECK(started < 100'000);
    }
}
