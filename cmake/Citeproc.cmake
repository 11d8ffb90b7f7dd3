# SPDX-License-Identifier: GPL-3.0-or-later
# citeproc-js (AGPL-3.0, unmodified, with its licence) is fetched by npm at configure time, its archive
# checked against a pinned sum, and laid beside the program. Without it everything but citing works.

set(APACHETA_CITEPROC_VERSION "2.4.63")
set(APACHETA_CITEPROC_SHA256 "7f2b7714bfd1f4480aad9c34972eb5d48dc1b85876ba21b5aa9aee74156e2ccf")
set(APACHETA_CITEPROC_DIR "${CMAKE_BINARY_DIR}/citeproc")
set(_archive "${APACHETA_CITEPROC_DIR}/citeproc-${APACHETA_CITEPROC_VERSION}.tgz")

if(APACHETA_FETCH_CITEPROC AND NOT EXISTS "${APACHETA_CITEPROC_DIR}/citeproc_commonjs.js")
    find_program(NPM npm)
    file(MAKE_DIRECTORY "${APACHETA_CITEPROC_DIR}")
    if(NPM)
        execute_process(COMMAND "${NPM}" pack --silent "citeproc@${APACHETA_CITEPROC_VERSION}"
            WORKING_DIRECTORY "${APACHETA_CITEPROC_DIR}" OUTPUT_QUIET RESULT_VARIABLE _failed)
    endif()
    if(EXISTS "${_archive}")
        file(SHA256 "${_archive}" _sum)
        if(NOT _sum STREQUAL APACHETA_CITEPROC_SHA256)
            file(REMOVE "${_archive}")
            message(FATAL_ERROR "The archive of citeproc ${APACHETA_CITEPROC_VERSION} has an unexpected checksum.")
        endif()
        file(ARCHIVE_EXTRACT INPUT "${_archive}" DESTINATION "${APACHETA_CITEPROC_DIR}")
        file(COPY "${APACHETA_CITEPROC_DIR}/package/citeproc_commonjs.js"
                  "${APACHETA_CITEPROC_DIR}/package/LICENSE" DESTINATION "${APACHETA_CITEPROC_DIR}")
        file(REMOVE_RECURSE "${APACHETA_CITEPROC_DIR}/package")
    else()
        message(WARNING "citeproc could not be fetched with npm: formatted citations will not be available.")
    endif()
endif()
