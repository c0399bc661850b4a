# What a package of Debian holds: the program, its manual, its completion in bash and zsh, licence and changes. A theme
# is not in it, because a theme belongs to the repository of its site. script/package makes it.
set(PACKAGE_FILES ${PROJECT_BINARY_DIR}/package)
set(PACKAGE_DOCUMENTS ${PACKAGE_FILES}/copyright ${PACKAGE_FILES}/changelog.gz)
set(PACKAGE_MANUAL ${PACKAGE_FILES}/veilleur.1.gz)
set(PACKAGE_COMPLETION ${PACKAGE_FILES}/veilleur ${PACKAGE_FILES}/_veilleur)
add_custom_command(
  OUTPUT ${PACKAGE_DOCUMENTS} ${PACKAGE_MANUAL} ${PACKAGE_COMPLETION}
  DEPENDS veilleur ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md
  WORKING_DIRECTORY ${PACKAGE_FILES}
  COMMAND cp ${PROJECT_SOURCE_DIR}/LICENSE copyright
  COMMAND gzip --best --no-name --stdout ${PROJECT_SOURCE_DIR}/CHANGELOG.md > changelog.gz
  COMMAND $<TARGET_FILE:veilleur> --manual > veilleur.1
  COMMAND gzip --best --no-name --force veilleur.1
  COMMAND $<TARGET_FILE:veilleur> --completion bash > veilleur
  COMMAND $<TARGET_FILE:veilleur> --completion zsh > _veilleur
  VERBATIM
)
file(MAKE_DIRECTORY ${PACKAGE_FILES})
add_custom_target(package_files ALL DEPENDS ${PACKAGE_DOCUMENTS} ${PACKAGE_MANUAL} ${PACKAGE_COMPLETION})

include(GNUInstallDirs)
# A package needs these files and no test.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
install(TARGETS veilleur)
install(FILES ${PACKAGE_DOCUMENTS} DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PACKAGE_MANUAL} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PACKAGE_FILES}/veilleur DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${PACKAGE_FILES}/_veilleur DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PACKAGE_FILES})
set(CPACK_PACKAGE_NAME veilleur)
set(CPACK_PACKAGE_CONTACT "The contributors of veilleur <contributors@veilleur.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "static site generator for sheets in French and Dutch")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Turns sheets that communities of practice write in Markdown into a website in two languages,
and names everything that is wrong with them in French, Dutch or English.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # the libraries it was linked to, in the versions it needs
set(CPACK_STRIP_FILES ON)
include(CPack)
