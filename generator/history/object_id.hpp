#pragma once

#include <git2.h>

#include <cstddef>
#include <cstring>
#include <functional>
#include <string>

namespace veilleur::history {

// The name of an object of the repository, as a value that can be compared and looked up.
struct ObjectId {
    git_oid bytes{};

    friend bool operator==(const ObjectId& left, const ObjectId& right) {
        return git_oid_equal(&left.bytes, &right.bytes) != 0;
    }
};

// 40 hexadecimal digits.
inline std::string digits(const ObjectId& id) {
    std::string text(GIT_OID_HEXSZ, '0');
    git_oid_fmt(text.data(), &id.bytes);
    return text;
}

} // namespace veilleur::history

template <> struct std::hash<veilleur::history::ObjectId> {
    // The id is a hash already: its first bytes will do.
    std::size_t operator()(const veilleur::history::ObjectId& id) const noexcept {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes.id, sizeof value);
        return value;
    }
};
