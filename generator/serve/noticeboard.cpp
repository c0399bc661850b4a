#include "serve/noticeboard.hpp"

namespace veilleur::serve {

Noticeboard::Noticeboard() : notice_(std::make_shared<const Notice>()) {}

void Noticeboard::put_up(FaultList faults) {
    const std::lock_guard lock(mutex_);
    if (notice_->faults.html == faults.html) return;
    notice_ = std::make_shared<const Notice>(Notice{notice_->number + 1, std::move(faults)});
}

std::shared_ptr<const Noticeboard::Notice> Noticeboard::notice() const {
    const std::lock_guard lock(mutex_);
    return notice_;
}

} // namespace veilleur::serve
