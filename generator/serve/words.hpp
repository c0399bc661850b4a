#pragma once

#include "base/messages.hpp"

namespace veilleur::serve {

// What `veilleur serve` says by itself.
struct Words {
    Wording listens;                                  // {0}: address
    Wording port_taken;                               // {0}: port
    Wording cannot_listen;                            // {0}: port; {1}: reason of the system
    Wording cannot_watch;                             // {0}: reason of the system
    Wording refreshed;                                // {0}: milliseconds
    Wording kept;                                     // {0}: milliseconds; {1}: counts of faults
    Wording counts_follow;                            // {0}: milliseconds; {1}: counts of warnings
    Wording trouble;                                  // {0}: what the machine refused
    Wording one_error, errors, one_warning, warnings; // {0}: number
    Wording title;                                    // of the list of faults
    Wording place;                                    // {0}: line; {1}: column
    Wording line;                                     // {0}: line
    Wording old_site_stays;                           // beside errors
    Wording no_site_yet;                              // instead of a site
    Wording more;                                     // {0}: number of faults that are not listed
};

const Words& words();

} // namespace veilleur::serve
