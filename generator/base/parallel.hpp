#pragma once

#include <cstddef>
#include <functional>

namespace veilleur {

// Calls `work(index)` for every index below `count`, on `jobs` threads (std::jthread; 1 runs on the calling thread).
// Indices are handed out in small batches in rising order. The first exception stops the loop and is thrown here.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

} // namespace veilleur
