# shebao::shebao is the shared library, shebao::static the other. Relocatable: the folder may lie anywhere.
get_filename_component(shebao_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET shebao::shebao)
    add_library(shebao::shebao SHARED IMPORTED)
    set_target_properties(shebao::shebao PROPERTIES
        IMPORTED_LOCATION "${shebao_prefix}/lib/libshebao.so.@MAJOR@"
        IMPORTED_SONAME "libshebao.so.@MAJOR@"
        INTERFACE_INCLUDE_DIRECTORIES "${shebao_prefix}/include")
    add_library(shebao::static STATIC IMPORTED)
    set_target_properties(shebao::static PROPERTIES
        IMPORTED_LOCATION "${shebao_prefix}/lib/libshebao.a"
        IMPORTED_LINK_INTERFACE_LANGUAGES "C"
        INTERFACE_LINK_LIBRARIES "pthread;dl;m"
        INTERFACE_INCLUDE_DIRECTORIES "${shebao_prefix}/include")
endif()
