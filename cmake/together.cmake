# Compiles the sources of a target in batches: each is a file of includes. CMake's UNITY_BUILD does the same, but names
# the sources by their whole path; these files are the same in every clone, so that a compiler cache knows them.

set(VEILLEUR_BATCH 8)

function(veilleur_write_batch file sources)
  set(text "")
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    string(APPEND text "#include \"${source}\"\n")
  endforeach()
  file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
endfunction()

# Puts what to compile instead of `sources` into the variable `result`: at most VEILLEUR_BATCH sources a file.
function(veilleur_together result name sources)
  list(LENGTH sources left)
  set(batches "")
  while(left GREATER 0)
    list(SUBLIST sources 0 ${VEILLEUR_BATCH} batch)
    list(LENGTH batches number)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${name}_${number}.cpp)
    veilleur_write_batch(${file} "${batch}")
    list(APPEND batches ${file})
    math(EXPR left "${left} - ${VEILLEUR_BATCH}")
    if(left GREATER 0)
      list(SUBLIST sources ${VEILLEUR_BATCH} ${left} sources)
    endif()
  endwhile()
  set(${result} ${batches} PARENT_SCOPE)
endfunction()
