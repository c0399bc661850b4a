#pragma once

#include "serve/fault_list.hpp"

#include <cstdint>
#include <memory>
#include <mutex>

namespace veilleur::serve {

// The faults of the last refresh, for all who ask: one thread writes, any may read.
class Noticeboard {
public:
    struct Notice {
        std::uint64_t number = 0; // rises whenever the list changes
        FaultList faults;
    };

    Noticeboard();

    void put_up(FaultList faults);
    std::shared_ptr<const Notice> notice() const; // never null

private:
    mutable std::mutex mutex_;
    std::shared_ptr<const Notice> notice_;
};

} // namespace veilleur::serve
