# SPDX-License-Identifier: GPL-3.0-or-later
install(DIRECTORY resources/authority resources/models resources/sample DESTINATION "${CMAKE_INSTALL_DATADIR}/apacheta")
install(DIRECTORY "${APACHETA_CITEPROC_DIR}/" DESTINATION "${CMAKE_INSTALL_DATADIR}/apacheta/citeproc"
        FILES_MATCHING PATTERN "citeproc_commonjs.js" PATTERN "LICENSE")
install(FILES resources/apacheta.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" OPTIONAL)
install(FILES resources/apacheta.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" OPTIONAL)
install(FILES resources/icons/apacheta.svg
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" OPTIONAL)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
