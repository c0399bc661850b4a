#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace veilleur {

namespace {

// Small enough that threads finish together, large enough that handing out costs nothing.
std::size_t batch_for(std::size_t count, unsigned jobs) {
    return std::clamp<std::size_t>(count / (std::size_t{jobs} * 16), 1, 8);
}

class Loop {
public:
    Loop(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work)
        : count_(count), batch_(batch_for(count, jobs)), work_(work) {}

    void run() {
        while (!failed_) {
            const std::size_t begin = next_.fetch_add(batch_);
            if (begin >= count_) return;
            run_batch(begin, std::min(begin + batch_, count_));
        }
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    void run_batch(std::size_t begin, std::size_t end) {
        try {
            for (std::size_t index = begin; index < end; ++index)
                work_(index);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) failure_ = std::current_exception();
            failed_ = true;
        }
    }

    std::size_t count_;
    std::size_t batch_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> failed_ = false;
    std::mutex mutex_;
    std::exception_ptr failure_;
};

} // namespace

void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
    Loop loop(count, std::max(1U, jobs), work);
    if (jobs <= 1 || count <= 1) {
        loop.run();
    } else {
        std::vector<std::jthread> threads;
        for (unsigned job = 0; job < jobs; ++job)
            threads.emplace_back([&loop] { loop.run(); });
    }
    loop.rethrow();
}

} // namespace veilleur
