#include "memory/allocator.hpp"

#ifdef VEILLEUR_MIMALLOC
#include <mimalloc.h>
#endif

namespace veilleur {

void give_memory_back_early() {
#ifdef VEILLEUR_MIMALLOC
    // Each stage has threads of its own; what they leave behind goes back at once instead of lying beside the next's.
    mi_option_enable(mi_option_abandoned_page_reset);
    mi_option_set(mi_option_reset_delay, 0);
#endif
}

} // namespace veilleur
