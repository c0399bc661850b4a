#include "base/diagnostic.hpp"
#include "markdown/markdown.hpp"
#include "markdown/typography.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using veilleur::Document;
using veilleur::Slot;

void hold(bool condition) {
    if (!condition) std::abort();
}

// Tags are ours: outside the values of attributes there is no handler and no style, and no element that runs.
void check_tags(std::string_view html) {
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        hold(end != std::string_view::npos);
        const std::string_view tag = html.substr(at, end - at);
        hold(!tag.starts_with("<script") && !tag.starts_with("<style") && !tag.starts_with("<!"));
        bool quoted = false;
        for (std::size_t byte = 0; byte < tag.size(); ++byte) {
            quoted = quoted != (tag[byte] == '"');
            const std::string_view rest = tag.substr(byte);
            hold(quoted || (!rest.starts_with(" on") && !rest.starts_with(" style")));
        }
        hold(!quoted);
    }
}

void check(const Document& document) {
    std::uint32_t before = 0;
    for (const Slot& slot : document.slots) {
        hold(slot.offset >= before && slot.offset <= document.html.size());
        before = slot.offset;
    }
    for (const veilleur::Heading& heading : document.headings) {
        hold(heading.begin < heading.content && heading.content <= heading.end && heading.end <= document.html.size());
        check_tags(heading.html);
    }
    check_tags(document.html);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const veilleur::Language language : veilleur::all_languages) {
        veilleur::Diagnostics diagnostics;
        veilleur::markdown::Context context;
        context.language = language;
        check(veilleur::markdown::parse(text, {"content/fuzz.md", 1, 0}, context, diagnostics));
        const std::string once = veilleur::markdown::typography(text, language);
        hold(veilleur::markdown::typography(once, language) == once);
    }
    return 0;
}
