#include "memory/allocator.hpp"

#ifdef VEILLEUR_MIMALLOC
#include <mimalloc.h>
#endif

namespace veilleur {

#ifdef VEILLEUR_MIMALLOC

void give_memory_back_early() {
    // The same two options; version 2.1 gave them new names.
#if MI_MALLOC_VERSION >= 210
    constexpr mi_option_t left_behind = mi_option_abandoned_page_purge, delay = mi_option_purge_delay;
#else
    constexpr mi_option_t left_behind = mi_option_abandoned_page_decommit, delay = mi_option_decommit_delay;
#endif
    // Each stage has threads of its own: what they leave behind goes back at once instead of lying beside the next's.
    mi_option_enable(left_behind);
    mi_option_set(delay, 0);
}

#else

void give_memory_back_early() {}

#endif

} // namespace veilleur
