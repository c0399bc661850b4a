#include "history/tree_bytes.hpp"

#include "history/fault.hpp"

#include <cstring>

namespace veilleur::history {

ObjectId TreeLine::id() const {
    ObjectId result;
    std::memcpy(result.bytes.id, bytes.data() + bytes.size() - GIT_OID_RAWSZ, GIT_OID_RAWSZ);
    return result;
}

TreeBytes::TreeBytes(const Repository& repository, const std::optional<ObjectId>& id) {
    if (!id) return;
    object_ = repository.object(*id);
    if (git_odb_object_type(object_.get()) != GIT_OBJECT_TREE) throw Fault(GIT_ERROR, "a folder is no tree");
    rest_ = {static_cast<const char*>(git_odb_object_data(object_.get())), git_odb_object_size(object_.get())};
    advance();
}

void TreeBytes::advance() {
    current_.reset();
    if (rest_.empty()) return;
    const std::size_t space = rest_.find(' ');
    const std::size_t end = rest_.find('\0');
    if (end == std::string_view::npos || space > end || rest_.size() - end - 1 < GIT_OID_RAWSZ)
        throw Fault(GIT_ERROR, "a tree is malformed");
    const std::size_t size = end + 1 + GIT_OID_RAWSZ;
    current_ = TreeLine{rest_.substr(0, size), rest_.substr(0, space), rest_.substr(space + 1, end - space - 1)};
    rest_.remove_prefix(size);
}

} // namespace veilleur::history
