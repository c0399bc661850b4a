// The source that the precompiled header is made with: catch_main.cpp has to do without it.
#include "catch.hpp"
