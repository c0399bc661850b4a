#include "catch.hpp"

#include "base/fingerprint.hpp"

TEST_CASE("fingerprints are those that xxh128sum prints") {
    CHECK(veilleur::fingerprint_of("") == "99aa06d3014798d86001c324468d497f");
    CHECK(veilleur::fingerprint_of("abc") == "06b05ab6733a618578af5f94892f3950");
}
