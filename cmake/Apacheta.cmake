# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house shares: warnings, Qt's strict switches, precompiled headers.

set(APACHETA_CORE_PCH "${CMAKE_SOURCE_DIR}/cmake/precompiled_core.h")
set(APACHETA_UI_PCH "${CMAKE_SOURCE_DIR}/cmake/precompiled_ui.h")

function(apacheta_configure target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                           -Werror=return-type)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII
                               QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# apacheta_room(NAME <room> SOURCES ... LINKS <rooms and libraries below it> PRIVATE_LINKS ...)
# A room of core: the library apacheta_<room>, included from core/ as "<room>/<header>.h".
function(apacheta_room)
    cmake_parse_arguments(ROOM "" "NAME" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target apacheta_${ROOM_NAME})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/core")
    target_link_libraries(${target} PUBLIC Qt6::Core ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    target_precompile_headers(${target} PRIVATE "${APACHETA_CORE_PCH}")
    apacheta_configure(${target})
endfunction()

# apacheta_test(NAME <test> SOURCES ... LINKS ... [LABELS ...]): a Qt Test program that CTest runs.
function(apacheta_test)
    cmake_parse_arguments(CASE "" "NAME" "SOURCES;LINKS;LABELS" ${ARGN})
    set(target test_${CASE_NAME})
    add_executable(${target} ${CASE_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Test ${CASE_LINKS})
    target_compile_definitions(${target} PRIVATE
        APACHETA_SHARED_DIR="${APACHETA_SHARED_DIR}"
        APACHETA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        APACHETA_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
        APACHETA_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    apacheta_configure(${target})
    add_test(NAME ${CASE_NAME} COMMAND ${target})
    set_tests_properties(${CASE_NAME} PROPERTIES TIMEOUT 300 LABELS "${CASE_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;APACHETA_RESOURCES=${CMAKE_SOURCE_DIR}/resources;APACHETA_CITEPROC=${APACHETA_CITEPROC_DIR}")
endfunction()
