#pragma once

#include <string>
#include <string_view>

namespace veilleur::scaffold {

// A line of front matter that counts, or one that waits behind a '#' until somebody takes it away.
enum class LineState { counts, waits };

// The front matter of a file while it is written.
class Lines {
public:
    // A comment for the reader, in lines of readable length.
    void comment(std::string_view text);

    // The same on one line, however long.
    void comment_line(std::string_view text);

    // `line` after two spaces per `depth`.
    void value(std::string_view line, std::size_t depth, LineState state);

    void gap() { text_ += '\n'; }

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

} // namespace veilleur::scaffold
