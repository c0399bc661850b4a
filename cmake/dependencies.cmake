# Every library comes from the distribution's packages (script/packages.txt). Targets are given one name here, so that
# no other file knows about versions.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(OpenSSL REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(ZLIB REQUIRED)

# yaml-cpp names its target differently before and after 0.8.
find_package(yaml-cpp REQUIRED)
add_library(veilleur_yaml INTERFACE)
if(TARGET yaml-cpp::yaml-cpp)
  target_link_libraries(veilleur_yaml INTERFACE yaml-cpp::yaml-cpp)
else()
  target_link_libraries(veilleur_yaml INTERFACE yaml-cpp)
endif()

# cmark-gfm, libgit2, libstemmer, libdeflate and xxHash ship no CMake package in Debian.
find_library(CMARK_GFM_LIBRARY cmark-gfm REQUIRED)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)
find_path(CMARK_GFM_INCLUDE cmark-gfm.h REQUIRED)
add_library(veilleur_cmark INTERFACE)
target_include_directories(veilleur_cmark SYSTEM INTERFACE ${CMARK_GFM_INCLUDE})
target_link_libraries(veilleur_cmark INTERFACE ${CMARK_GFM_EXTENSIONS_LIBRARY} ${CMARK_GFM_LIBRARY})

find_library(GIT2_LIBRARY git2 REQUIRED)
find_path(GIT2_INCLUDE git2.h REQUIRED)
add_library(veilleur_git2 INTERFACE)
target_include_directories(veilleur_git2 SYSTEM INTERFACE ${GIT2_INCLUDE})
target_link_libraries(veilleur_git2 INTERFACE ${GIT2_LIBRARY})

find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
add_library(veilleur_stemmer INTERFACE)
target_include_directories(veilleur_stemmer SYSTEM INTERFACE ${STEMMER_INCLUDE})
target_link_libraries(veilleur_stemmer INTERFACE ${STEMMER_LIBRARY})

find_library(DEFLATE_LIBRARY deflate REQUIRED)
find_path(DEFLATE_INCLUDE libdeflate.h REQUIRED)
add_library(veilleur_deflate INTERFACE)
target_include_directories(veilleur_deflate SYSTEM INTERFACE ${DEFLATE_INCLUDE})
target_link_libraries(veilleur_deflate INTERFACE ${DEFLATE_LIBRARY})

find_library(XXHASH_LIBRARY xxhash REQUIRED)
find_path(XXHASH_INCLUDE xxhash.h REQUIRED)
add_library(veilleur_xxhash INTERFACE)
target_include_directories(veilleur_xxhash SYSTEM INTERFACE ${XXHASH_INCLUDE})
target_link_libraries(veilleur_xxhash INTERFACE ${XXHASH_LIBRARY})

find_library(HUNSPELL_LIBRARY NAMES hunspell hunspell-1.7 REQUIRED)
find_path(HUNSPELL_INCLUDE hunspell/hunspell.hxx REQUIRED)
add_library(veilleur_hunspell INTERFACE)
target_include_directories(veilleur_hunspell SYSTEM INTERFACE ${HUNSPELL_INCLUDE})
target_link_libraries(veilleur_hunspell INTERFACE ${HUNSPELL_LIBRARY})

# cpp-httplib ships none either. The definitions are those that Debian compiles it with: its classes differ by them.
find_library(HTTPLIB_LIBRARY cpp-httplib REQUIRED)
find_path(HTTPLIB_INCLUDE httplib.h REQUIRED)
add_library(veilleur_httplib INTERFACE)
target_include_directories(veilleur_httplib SYSTEM INTERFACE ${HTTPLIB_INCLUDE})
target_compile_definitions(veilleur_httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT CPPHTTPLIB_BROTLI_SUPPORT)
target_link_libraries(veilleur_httplib INTERFACE ${HTTPLIB_LIBRARY} OpenSSL::SSL)

# Half of what a build asks of the processor, it asks of the allocator: with this one a third of the time goes. It takes
# the place of the system's by being linked first; sanitizers bring their own.
add_library(veilleur_allocator INTERFACE)
if(NOT VEILLEUR_SANITIZE AND NOT VEILLEUR_FUZZ)
  find_library(MIMALLOC_LIBRARY mimalloc REQUIRED)
  find_path(MIMALLOC_INCLUDE mimalloc.h PATH_SUFFIXES mimalloc mimalloc-2.0 mimalloc-2.1 REQUIRED)
  target_include_directories(veilleur_allocator SYSTEM INTERFACE ${MIMALLOC_INCLUDE})
  target_compile_definitions(veilleur_allocator INTERFACE VEILLEUR_MIMALLOC)
  target_link_options(veilleur_allocator INTERFACE LINKER:--push-state,--no-as-needed ${MIMALLOC_LIBRARY} LINKER:--pop-state)
endif()
