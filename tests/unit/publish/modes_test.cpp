#include "catch.hpp"

#include "support/site.hpp"

#include <sys/stat.h>

using namespace veilleur::publish;

namespace {

class Umask {
public:
    explicit Umask(mode_t mask) : before_(::umask(mask)) {}
    ~Umask() { ::umask(before_); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t before_;
};

const Contents site{{"index.html", "home"}, {"fr/a/index.html", "A"}};

} // namespace

TEST_CASE("modes do not depend on the umask") {
    for (const mode_t mask : {mode_t{0}, mode_t{0022}, mode_t{0077}, mode_t{0777 & ~0700}}) {
        CAPTURE(mask);
        const TemporaryFolder folder;
        {
            const Umask narrow(mask);
            publish(options_in(folder), site);
        }
        CHECK(mode(folder / "output") == 0755);
        CHECK(mode(folder / "output/fr/a") == 0755);
        CHECK(mode(folder / "output/fr/a/index.html") == 0644);
        CHECK(mode(folder / ".output.veilleur") == 0700);
    }
}

TEST_CASE("a file whose mode was changed by hand gets its mode back") {
    const TemporaryFolder folder;
    publish(options_in(folder), site);
    std::filesystem::permissions(folder / "output/index.html", std::filesystem::perms::owner_all);
    CHECK(publish(options_in(folder), site).written == 1);
    CHECK(mode(folder / "output/index.html") == 0644);
    CHECK(is_at_rest(folder));
}
