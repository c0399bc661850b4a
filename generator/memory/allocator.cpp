#include "memory/allocator.hpp"

#ifdef VEILLEUR_MIMALLOC
#include <mimalloc.h>
#endif

namespace veilleur {

#ifdef VEILLEUR_MIMALLOC

void give_memory_back_early() {
    // Each stage has threads of its own: what they leave behind goes back instead of lying beside the next's.
    // Version 2.1 gave the option a new name.
#if MI_MALLOC_VERSION >= 210
    mi_option_enable(mi_option_abandoned_page_purge);
#else
    mi_option_enable(mi_option_abandoned_page_decommit);
#endif
}

#else

void give_memory_back_early() {}

#endif

} // namespace veilleur
