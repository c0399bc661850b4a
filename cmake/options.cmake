# What every target of ours is compiled with.
add_library(veilleur_options INTERFACE)
target_include_directories(veilleur_options INTERFACE ${PROJECT_SOURCE_DIR}/generator)
target_compile_options(veilleur_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(veilleur_options INTERFACE -Wno-restrict) # false at "+" of strings: GCC bug 105651
endif()
if(VEILLEUR_WARNINGS_AS_ERRORS)
  target_compile_options(veilleur_options INTERFACE -Werror)
endif()
if(VEILLEUR_FUZZ)
  # Everything, not the fuzz targets alone: libFuzzer finds its way by what an input reaches.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(VEILLEUR_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # What instrumentation adds misleads these warnings; the release build has them as errors.
  target_compile_options(veilleur_options INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-maybe-uninitialized)
endif()
if(VEILLEUR_SANITIZE)
  add_compile_options(-fsanitize=${VEILLEUR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${VEILLEUR_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND VEILLEUR_SANITIZE MATCHES "undefined")
    # With these four g++ takes three times as long; clang has them at little cost, in the fuzz targets.
    add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
  endif()
endif()

if(VEILLEUR_PRECOMPILE)
  add_library(veilleur_precompiled OBJECT cmake/precompiled.cpp)
  target_link_libraries(veilleur_precompiled PRIVATE veilleur_options)
  target_precompile_headers(veilleur_precompiled PRIVATE <algorithm> <filesystem> <functional> <map> <memory> <optional>
    <span> <string> <string_view> <unordered_map> <utility> <variant> <vector>)
endif()

# One library per folder of generator/; `links` name the layers it may use.
function(veilleur_library name)
  cmake_parse_arguments(LIB "" "" "SOURCES;LINKS" ${ARGN})
  add_library(veilleur_${name} STATIC ${LIB_SOURCES})
  target_link_libraries(veilleur_${name} PUBLIC veilleur_options ${LIB_LINKS})
  if(VEILLEUR_PRECOMPILE)
    target_precompile_headers(veilleur_${name} REUSE_FROM veilleur_precompiled)
  endif()
endfunction()

# One test program per folder of tests/unit/.
function(veilleur_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE veilleur_catch ${TEST_LINKS})
  target_precompile_headers(test_${name} REUSE_FROM veilleur_catch)
  add_test(NAME ${name} COMMAND test_${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT 600)
  if("thread" IN_LIST TEST_LABELS)
    if(NOT TARGET thread_tests)
      add_custom_target(thread_tests)
    endif()
    add_dependencies(thread_tests test_${name})
  endif()
endfunction()
