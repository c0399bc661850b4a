#pragma once

namespace veilleur::history {

// libgit2, ready for use as long as this lives. The library counts its users, so several may live at once.
class Library {
public:
    Library();
    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

} // namespace veilleur::history
