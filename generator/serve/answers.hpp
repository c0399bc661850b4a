#pragma once

#include "base/messages.hpp"
#include "serve/answer.hpp"
#include "serve/noticeboard.hpp"
#include "serve/workshop.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace veilleur::serve {

// What every request is answered: published files, with the script that keeps pages up to date, and what that script
// asks for under /-/. Holds nothing of the site. What it refers to must outlive it, and the news of its answers.
class Answers {
public:
    Answers(const Workshop& workshop, const Noticeboard& board, MessageLanguage language, std::uint16_t port)
        : workshop_(workshop), board_(board), language_(language), port_(port) {}

    Answer to(const Request& request) const;

private:
    // What a browser is shown at a path, without the script.
    struct Shown {
        int status = 200;
        std::string file; // as published; empty: none
        std::string bytes;
        std::string location; // of another page that it should ask for
    };

    Answer published(std::string_view raw_path, const Request& request) const;
    Answer own(std::string_view name, std::string_view question) const;
    Answer following(std::string_view question) const;
    Answer faults() const;
    Shown shown(const std::string& path) const;
    Shown not_found(const std::string& path) const;
    Headers policies(std::string_view url) const;
    static std::string fingerprint(const Shown& page); // changes when the page does

    const Workshop& workshop_;
    const Noticeboard& board_;
    MessageLanguage language_;
    std::uint16_t port_;
};

} // namespace veilleur::serve
