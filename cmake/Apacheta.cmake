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

# apacheta_batches(<target>): compiles the files of a folder together, at most ten at a time, once the target has all its sources:
# the rooms of core compile in half the time, for the headers are read once a batch. -DAPACHETA_BATCHES=OFF compiles each file alone.
option(APACHETA_BATCHES "Compile the files of a folder together" ON)
function(apacheta_batches target)
    cmake_language(EVAL CODE "cmake_language(DEFER CALL apacheta_batch_now ${target})")
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${APACHETA_BATCHES} UNITY_BUILD_MODE GROUP)
    if(APACHETA_BATCHES) # about files that are neighbours by accident
        target_compile_options(${target} PRIVATE -Wno-shadow -Wno-subobject-linkage -Wno-maybe-uninitialized)
    endif()
endfunction()
function(apacheta_batch_now target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources EXCLUDE REGEX "^/")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        string(MAKE_C_IDENTIFIER "files_${folder}" folder)
        math(EXPR count_${folder} "0${count_${folder}} + 1")
        math(EXPR batch "(${count_${folder}} - 1) / 10")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${batch}")
    endforeach()
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
    apacheta_batches(${target})
endfunction()

# Qt names each test's own folders to the compiler, for QFINDTESTDATA; we find data by APACHETA_TEST_DATA, and precompiled
# headers want one command line.
if(TARGET Qt6::Test)
    get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
    list(FILTER definitions EXCLUDE REGEX "^QT_TESTCASE_")
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
endif()

# The headers of all tests precompiled once: for those of core, and for those with a window (Qt's test headers differ).
function(apacheta_test_headers target)
    set(host apacheta_test_headers)
    set(links Qt6::Test)
    set(header "${CMAKE_SOURCE_DIR}/cmake/precompiled_test.h")
    foreach(link IN LISTS ARGN)
        if(link STREQUAL "apacheta_ui" OR link STREQUAL "window_fixture")
            set(host apacheta_test_headers_ui)
            set(links Qt6::Test Qt6::Widgets)
            set(header "${CMAKE_SOURCE_DIR}/cmake/precompiled_test_ui.h")
        elseif(link STREQUAL "Qt6::Gui")
            return()
        endif()
    endforeach()
    if(NOT TARGET ${host})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${host}.cpp" CONTENT "// Carries the precompiled headers.\n")
        add_library(${host} OBJECT "${CMAKE_BINARY_DIR}/${host}.cpp")
        target_link_libraries(${host} PRIVATE ${links})
        target_precompile_headers(${host} PRIVATE "${header}")
        apacheta_configure(${host})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()

# apacheta_test_mocs(<target> <source>...): the meta-objects of a test, test_x.moc for the test_x.cpp that includes it.
function(apacheta_test_mocs target)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source STEM name)
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc")
        file(STRINGS "${source}" included REGEX "^#include \"${name}.moc\"" LIMIT_COUNT 1)
        if(included)
            add_custom_command(OUTPUT "${moc}" DEPENDS "${source}" VERBATIM
                COMMAND Qt6::moc -o "${moc}" "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
            target_sources(${target} PRIVATE "${moc}")
            target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
        endif()
    endforeach()
endfunction()

# apacheta_test(NAME <test> SOURCES ... LINKS ... [LABELS ...]): a Qt Test program that CTest runs.
function(apacheta_test)
    cmake_parse_arguments(CASE "" "NAME" "SOURCES;LINKS;LABELS" ${ARGN})
    set(target test_${CASE_NAME})
    add_executable(${target} ${CASE_SOURCES})
    apacheta_test_mocs(${target} ${CASE_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Test ${CASE_LINKS})
    target_compile_definitions(${target} PRIVATE
        APACHETA_SHARED_DIR="${APACHETA_SHARED_DIR}"
        APACHETA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        APACHETA_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
        APACHETA_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    apacheta_configure(${target})
    apacheta_test_headers(${target} ${CASE_LINKS})
    add_test(NAME ${CASE_NAME} COMMAND ${target})
    set_tests_properties(${CASE_NAME} PROPERTIES TIMEOUT 300 LABELS "${CASE_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;APACHETA_RESOURCES=${CMAKE_SOURCE_DIR}/resources;APACHETA_CITEPROC=${APACHETA_CITEPROC_DIR}")
endfunction()
