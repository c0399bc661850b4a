# What every target of ours is compiled with.
add_library(veilleur_options INTERFACE)
target_include_directories(veilleur_options INTERFACE ${PROJECT_SOURCE_DIR}/generator)
target_compile_options(veilleur_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
if(VEILLEUR_WARNINGS_AS_ERRORS)
  target_compile_options(veilleur_options INTERFACE -Werror)
endif()
if(VEILLEUR_SANITIZE)
  add_compile_options(-fsanitize=${VEILLEUR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${VEILLEUR_SANITIZE})
endif()

# One library per folder of generator/; `links` name the layers it may use.
function(veilleur_library name)
  cmake_parse_arguments(LIB "" "" "SOURCES;LINKS" ${ARGN})
  add_library(veilleur_${name} STATIC ${LIB_SOURCES})
  target_link_libraries(veilleur_${name} PUBLIC veilleur_options ${LIB_LINKS})
endfunction()

# One test program per folder of tests/unit/.
function(veilleur_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE veilleur_catch ${TEST_LINKS})
  target_precompile_headers(test_${name} REUSE_FROM veilleur_catch)
  add_test(NAME ${name} COMMAND test_${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT 600)
endfunction()
