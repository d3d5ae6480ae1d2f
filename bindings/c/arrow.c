/* Columns from Arrow and to Arrow without a copy, by the Arrow C data interface
 * (https://arrow.apache.org/docs/format/CDataInterface.html): its two structs are all that is needed, no library of Arrow's.
 *
 * In: a record batch of region, month (int32), payer, pension (uint8) and wage (int64); the engine reads Arrow's own buffers, and
 * Arrow's bits of what is not null are the `valid` of a column. Out: a record batch over the columns of the table of results, which
 * lives until the last of them is released. New are only the bits of what is not absent.
 *
 * As a program it is its own test; arrow.py does the same from pyarrow:
 *   cc -shared -fPIC -DARROW_LIBRARY arrow.c -I$S/include $S/lib/libshebao.a -lpthread -ldl -lm \
 *      -Wl,--exclude-libs,ALL -o libarrow_example.so */
#include <stdlib.h>
#include <string.h>

#include "check.h"

struct ArrowSchema {
    const char *format, *name, *metadata;
    int64_t flags, n_children;
    struct ArrowSchema **children, *dictionary;
    void (*release)(struct ArrowSchema*);
    void* private_data;
};

struct ArrowArray {
    int64_t length, null_count, offset, n_buffers, n_children;
    const void** buffers;
    struct ArrowArray **children, *dictionary;
    void (*release)(struct ArrowArray*);
    void* private_data;
};

#define ARROW_FLAG_NULLABLE 2

/* What is taken and given: fields by ordinal, with Arrow's formats. */
enum { GIVEN = 5, WANTED = 3 };
static const uint32_t given_fields[GIVEN] = {SHEBAO_PREMIUM_MONTHLY_IN_REGION, SHEBAO_PREMIUM_MONTHLY_IN_MONTH,
                                             SHEBAO_PREMIUM_MONTHLY_IN_PAYER, SHEBAO_PREMIUM_MONTHLY_IN_PENSION,
                                             SHEBAO_PREMIUM_MONTHLY_IN_WAGE};
static const char* const given_formats[GIVEN] = {"i", "i", "C", "C", "l"};
static const uint32_t wanted_fields[WANTED] = {SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYER,
                                               SHEBAO_PREMIUM_MONTHLY_OUT_PENSION_EMPLOYEE,
                                               SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL};
static const char* const wanted_names[WANTED] = {"pension_employer", "pension_employee", "total"};

/* ---- in ---- */

/* A column over Arrow's buffers. An offset inside a byte of the bits would need them copied: refused here, as a wrong column. */
static uint32_t read_column(const struct ArrowArray* array, const char* format, uint32_t field, const char* expected,
                            int64_t rows, shebao_column* out) {
    const shebao_column begun = SHEBAO_COLUMN_INIT;
    const size_t size = *expected == 'l' ? 8 : *expected == 'i' ? 4 : 1;
    if (strcmp(format, expected) != 0 || array->n_buffers != 2) return SHEBAO_ERROR_WRONG_COLUMN;
    if (array->length < rows) return SHEBAO_ERROR_WRONG_LENGTH;
    *out = begun;
    out->field = field;
    out->type = size == 8 ? SHEBAO_TYPE_I64 : size == 4 ? SHEBAO_TYPE_I32 : SHEBAO_TYPE_U8;
    out->data = (const char*)array->buffers[1] + (size_t)array->offset * size;
    out->len = (size_t)rows;
    if (array->null_count != 0 && array->buffers[0] != NULL) {
        if (array->offset % 8 != 0) return SHEBAO_ERROR_WRONG_COLUMN;
        out->valid = (const uint8_t*)array->buffers[0] + array->offset / 8;
    }
    return 0;
}

/* ---- out ---- */

/* A table that several arrays hold. Arrow lets children outlive their parent, on any thread. */
struct held {
    long count;
    shebao_table* table;
};

struct column {
    struct held* held;
    uint8_t* valid;
    const void* buffers[2];
};

static void release_column(struct ArrowArray* array) {
    struct column* column = array->private_data;
    if (__atomic_sub_fetch(&column->held->count, 1, __ATOMIC_ACQ_REL) == 0) {
        shebao_table_free(column->held->table);
        free(column->held);
    }
    free(column->valid);
    free(column);
    array->release = NULL;
}

static void release_batch(struct ArrowArray* array) {
    int64_t i;
    for (i = 0; i < array->n_children; ++i) {
        if (array->children[i]->release != NULL) array->children[i]->release(array->children[i]);
        free(array->children[i]);
    }
    free(array->children);
    free((void*)array->buffers);
    array->release = NULL;
}

static void release_schema(struct ArrowSchema* schema) {
    int64_t i;
    for (i = 0; i < schema->n_children; ++i) {
        if (schema->children[i]->release != NULL) schema->children[i]->release(schema->children[i]);
        free(schema->children[i]);
    }
    free(schema->children);
    schema->release = NULL;
}

/* A column of the table as an array: its numbers stay where they are. */
static void give_column(struct held* held, uint32_t field, struct ArrowArray* out) {
    struct column* column = calloc(1, sizeof *column);
    const int64_t* data = NULL;
    size_t rows = 0, row;
    CHECK(column != NULL && shebao_table_column(held->table, &field, 1, &data, &rows) == 0);
    memset(out, 0, sizeof *out);
    for (row = 0; row < rows; ++row) out->null_count += data[row] == SHEBAO_ABSENT_I64;
    if (out->null_count != 0) {
        column->valid = calloc(rows / 8 + 1, 1);
        CHECK(column->valid != NULL);
        for (row = 0; row < rows; ++row) column->valid[row / 8] |= (uint8_t)((data[row] != SHEBAO_ABSENT_I64) << row % 8);
    }
    ++held->count;
    column->held = held;
    column->buffers[0] = column->valid;
    column->buffers[1] = data;
    out->length = (int64_t)rows;
    out->n_buffers = 2;
    out->buffers = column->buffers;
    out->release = release_column;
    out->private_data = column;
}

/* The wanted columns as a record batch, which takes the table over. */
static void give_batch(shebao_table* table, size_t rows, struct ArrowArray* array, struct ArrowSchema* schema) {
    struct held* held = calloc(1, sizeof *held);
    size_t i;
    CHECK(held != NULL);
    held->table = table;
    memset(array, 0, sizeof *array);
    memset(schema, 0, sizeof *schema);
    array->length = (int64_t)rows;
    array->n_buffers = 1; /* a struct has bits alone, and here none */
    array->buffers = calloc(1, sizeof *array->buffers);
    array->n_children = schema->n_children = WANTED;
    array->children = calloc(WANTED, sizeof *array->children);
    schema->children = calloc(WANTED, sizeof *schema->children);
    array->release = release_batch;
    schema->release = release_schema;
    schema->format = "+s";
    schema->name = "";
    CHECK(array->buffers != NULL && array->children != NULL && schema->children != NULL);
    for (i = 0; i < WANTED; ++i) {
        array->children[i] = malloc(sizeof *array->children[i]);
        schema->children[i] = calloc(1, sizeof *schema->children[i]);
        CHECK(array->children[i] != NULL && schema->children[i] != NULL);
        give_column(held, wanted_fields[i], array->children[i]);
        schema->children[i]->format = "l";
        schema->children[i]->name = wanted_names[i];
        schema->children[i]->flags = ARROW_FLAG_NULLABLE;
        schema->children[i]->release = release_schema;
    }
}

/* Bills a record batch. Rows that are refused are null; shebao_table_error would say why. Takes nothing over. */
uint32_t bill_batch(const struct ArrowArray* in, const struct ArrowSchema* of, struct ArrowArray* out,
                    struct ArrowSchema* schema) {
    shebao_engine* rules = NULL;
    shebao_session* session = NULL;
    shebao_table* table = NULL;
    shebao_column columns[GIVEN];
    uint32_t number = in->n_children == GIVEN && in->offset == 0 ? 0 : SHEBAO_ERROR_WRONG_COLUMN;
    size_t i;
    for (i = 0; i < GIVEN && number == 0; ++i) {
        number = read_column(in->children[i], of->children[i]->format, given_fields[i], given_formats[i], in->length, &columns[i]);
    }
    if (number == 0) number = shebao_engine_new(NULL, &rules, NULL);
    if (number == 0) number = shebao_session_new(rules, NULL, 0, &session, NULL);
    if (number == 0) number = shebao_table_new(session, SHEBAO_PREMIUM_MONTHLY, (size_t)in->length, columns, GIVEN, &table, NULL);
    if (number == 0) give_batch(table, (size_t)in->length, out, schema);
    shebao_session_free(session);
    shebao_engine_free(rules);
    return number;
}

#ifndef ARROW_LIBRARY
/* Three people of Zhengzhou; the second row's wage is null, so it is refused and comes back null. */
int main(void) {
    static const int32_t region[3] = {410100, 410100, 410100}, month[3] = {202509, 202509, 202509};
    static const uint8_t payer[3] = {0, 0, 0}, pension[3] = {1, 1, 1}, bits[1] = {5};
    static const int64_t wage[3] = {800000, 7, 300000};
    const void* buffers[GIVEN][2] = {{NULL, region}, {NULL, month}, {NULL, payer}, {NULL, pension}, {bits, wage}};
    struct ArrowArray arrays[GIVEN], *children[GIVEN], in, out, kept;
    struct ArrowSchema schemas[GIVEN], *fields[GIVEN], of, schema;
    const int64_t* total;
    int i;
    memset(&in, 0, sizeof in);
    memset(&of, 0, sizeof of);
    for (i = 0; i < GIVEN; ++i) {
        memset(&arrays[i], 0, sizeof arrays[i]);
        memset(&schemas[i], 0, sizeof schemas[i]);
        arrays[i].length = 3, arrays[i].n_buffers = 2, arrays[i].buffers = buffers[i];
        arrays[i].null_count = buffers[i][0] == NULL ? 0 : 1;
        schemas[i].format = given_formats[i];
        children[i] = &arrays[i], fields[i] = &schemas[i];
    }
    in.length = 3, in.n_children = GIVEN, in.children = children, of.children = fields;
    CHECK(bill_batch(&in, &of, &out, &schema) == 0);
    CHECK(out.length == 3 && out.n_children == WANTED && strcmp(schema.children[2]->name, "total") == 0);
    /* A consumer may move a child out and release its parent: the table lives on. */
    kept = *out.children[2];
    out.children[2]->release = NULL;
    schema.release(&schema);
    out.release(&out);
    CHECK(out.release == NULL && schema.release == NULL);
    total = kept.buffers[1];
    CHECK(kept.null_count == 1 && *(const uint8_t*)kept.buffers[0] == 5);
    CHECK(total[0] == 192000 && total[2] == 61296 + 30648); /* the floor of 3831.00 */
    kept.release(&kept);
    schemas[4].format = "g"; /* floats are no money */
    CHECK(bill_batch(&in, &of, &out, &schema) == SHEBAO_ERROR_WRONG_COLUMN);
    schemas[4].format = "l", arrays[4].length = 2;
    CHECK(bill_batch(&in, &of, &out, &schema) == SHEBAO_ERROR_WRONG_LENGTH);
    puts("Arrow without a copy");
    return EXIT_SUCCESS;
}
#endif
