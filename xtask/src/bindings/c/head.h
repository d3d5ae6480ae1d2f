/* shebao: typed calls. Made by `cargo xtask bindings` from the operations' declarations; edit those, not this file.
 *
 * Money is int64_t FEN (8000.00 yuan is 800000), months int32_t yyyymm, days int32_t yyyymmdd, rates int32_t PARTS PER MILLION
 * (0.2% is 2000), regions int32_t GB/T 2260 codes, flags uint8_t 0 or 1, choices uint8_t (constants below). SHEBAO_ABSENT_… stands
 * for "absent"; an absent flag is 0. Begin every struct with its _INIT, set what is required (*), free a table with
 * shebao_table_free.
 *
 * The library does not know these structs: the functions below hand their members over as columns, and are compiled into your
 * program. C99 and C++17. */
#ifndef SHEBAO_OPS_H
#define SHEBAO_OPS_H

#include <stddef.h>
#include <stdint.h>

#include "shebao.h"

/* A member of a struct and the field that it holds. */
typedef struct shebao_ops_member {
    uint32_t field;
    uint32_t type;
    size_t offset;
} shebao_ops_member;

#define SHEBAO_OPS_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Members of an array of structs as columns. */
static inline void shebao_ops_inputs(shebao_column* columns, const shebao_ops_member* members, size_t count,
                                     const void* structs, size_t size, size_t rows) {
    size_t i;
    for (i = 0; i < count; ++i) {
        columns[i].struct_size = sizeof(shebao_column);
        columns[i].field = members[i].field;
        columns[i].type = members[i].type;
        columns[i].reserved = 0;
        columns[i].data = structs == NULL ? NULL : (const char*)structs + members[i].offset;
        columns[i].stride = size;
        columns[i].len = rows;
        columns[i].valid = NULL;
        columns[i].items = NULL;
        columns[i].items_len = 0;
    }
}

static inline void shebao_ops_outputs(shebao_out_column* columns, const shebao_ops_member* members, size_t count,
                                      void* structs, size_t size, size_t rows) {
    size_t i;
    for (i = 0; i < count; ++i) {
        columns[i].struct_size = sizeof(shebao_out_column);
        columns[i].field = members[i].field;
        columns[i].type = members[i].type;
        columns[i].reserved = 0;
        columns[i].data = structs == NULL ? NULL : (char*)structs + members[i].offset;
        columns[i].stride = size;
        columns[i].len = rows;
    }
}

/* The items of one row's list as a column. */
static inline void shebao_ops_list(shebao_column* column, uint32_t field, const int64_t* offsets, const shebao_column* items,
                                   size_t items_len) {
    static const shebao_ops_member list = {0, SHEBAO_TYPE_LIST, 0};
    shebao_ops_inputs(column, &list, 1, offsets, sizeof *offsets, 2);
    column->field = field;
    column->items = items;
    column->items_len = items_len;
}

/* Whether an array of structs was begun with their _INIT: each has its size first. */
static inline uint32_t shebao_ops_check(const void* structs, size_t size, size_t rows) {
    const char* at = (const char*)structs;
    size_t i;
    if (structs == NULL) return rows == 0 ? 0 : SHEBAO_ERROR_NULL_POINTER;
    for (i = 0; i < rows; ++i, at += size) {
        if (*(const uint32_t*)(const void*)at != size) return SHEBAO_ERROR_WRONG_STRUCT_SIZE;
    }
    return 0;
}

static inline uint32_t shebao_ops_refuse(uint32_t number, const char* field, shebao_error** error) {
    if (error != NULL) shebao_error_new(number, field, error);
    return number;
}

/* How many items a list of a table has, over all its rows. */
static inline size_t shebao_ops_count(const shebao_table* table, uint32_t list) {
    const int64_t* offsets = NULL;
    size_t len = 0;
    if (shebao_table_column(table, &list, 1, &offsets, &len) != 0 || len == 0) return 0;
    return (size_t)offsets[len - 1];
}
