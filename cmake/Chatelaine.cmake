# SPDX-FileCopyrightText: 2026 The Chatelaine Authors
# SPDX-License-Identifier: Apache-2.0

option(CHATELAINE_TESTS "Build the tests and the benchmarks" ON)
option(CHATELAINE_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(CHATELAINE_COVERAGE "Build with coverage counters" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# What every target of ours is compiled with: the warnings, the include root, the Qt rules.
add_library(chatelaine_flags INTERFACE)
target_include_directories(chatelaine_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(chatelaine_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-qual -Wduplicated-cond -Wlogical-op -Wsuggest-override -Werror
    # Members have defaults, so an aggregate names only what differs: Error{Error::Kind::Offline}.
    -Wno-missing-field-initializers
    # GCC 12 reports std::optional's empty payload when it inlines (GCC bug 80635).
    -Wno-maybe-uninitialized)
target_compile_definitions(chatelaine_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CHATELAINE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(CHATELAINE_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# chatelaine_library(domain SOURCES value.cpp … LINKS Qt6::Core)
#
# One static library per folder; its LINKS are the folder's edges in docs/architecture.md.
function(chatelaine_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(chatelaine_${name} STATIC ${ARG_SOURCES})
    set_target_properties(chatelaine_${name} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(chatelaine::${name} ALIAS chatelaine_${name})
    target_link_libraries(chatelaine_${name} PUBLIC chatelaine_flags ${ARG_LINKS})
endfunction()

# chatelaine_test(keyfilter LINKS chatelaine::domain) builds tst_keyfilter.cpp of this folder and runs it off screen.
# With BOTH_STORES it is run twice: on SQLite, and on a PostgreSQL of its own (see tests/support/teststore.h).
function(chatelaine_test unit)
    cmake_parse_arguments(ARG "BOTH_STORES;DISPLAY;SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    set(target tst_${unit})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    add_executable(${target} ${target}.cpp ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE chatelaine_flags Qt6::Test ${ARG_LINKS})
    if(ARG_DISPLAY)
        add_test(NAME ${folder}/${unit} COMMAND ${CMAKE_SOURCE_DIR}/tests/support/desktop $<TARGET_FILE:${target}>)
    else()
        add_test(NAME ${folder}/${unit} COMMAND ${target})
        set_tests_properties(${folder}/${unit} PROPERTIES ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${folder}/${unit} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${folder};${ARG_LABELS}")
    if(ARG_BOTH_STORES)
        add_test(NAME ${folder}/${unit}-postgresql COMMAND ${target})
        get_test_property(${folder}/${unit} ENVIRONMENT environment)
        set_tests_properties(${folder}/${unit}-postgresql PROPERTIES
            ENVIRONMENT "${environment};CHATELAINE_TEST_STORE=postgresql"
            TIMEOUT 300 LABELS "${folder};${ARG_LABELS};postgresql")
    endif()
    if(ARG_SERIAL)
        set_tests_properties(${folder}/${unit} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# chatelaine_bench(filter LINKS …) builds bench_filter.cpp of this folder into bin/bench, where ./test --bench finds it.
function(chatelaine_bench unit)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(bench_${unit} bench_${unit}.cpp ${ARG_SOURCES})
    target_link_libraries(bench_${unit} PRIVATE chatelaine_flags ${ARG_LINKS})
    set_target_properties(bench_${unit} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/bench)
endfunction()
