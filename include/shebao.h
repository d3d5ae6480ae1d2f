/* shebao: the C door. Made by `cargo xtask header`; edit crates/shebao-capi. Promises: docs/ABI.md. */

#ifndef SHEBAO_H
#define SHEBAO_H

#include <stddef.h>
#include <stdint.h>

/** "Absent" in a column or struct member of each type. */
#define SHEBAO_ABSENT_I64 INT64_MIN
#define SHEBAO_ABSENT_I32 INT32_MIN
#define SHEBAO_ABSENT_U8 255

/** To begin with. */
#define SHEBAO_SETUP_INIT { sizeof(shebao_setup), 0, 0, 0, 0, 0, NULL, 0, NULL, 0 }
#define SHEBAO_BUFFER_INIT { sizeof(shebao_buffer), 0, NULL, 0, 0 }
#define SHEBAO_COLUMN_INIT { sizeof(shebao_column), 0, 0, 0, NULL, 0, 0, NULL, NULL, 0 }
#define SHEBAO_OUT_COLUMN_INIT { sizeof(shebao_out_column), 0, 0, 0, NULL, 0, 0 }


/**
 * The major version of the ABI of this header, in the upper half, and its minor version.
 */
#define SHEBAO_ABI 2

/**
 * `int64_t`; INT64_MIN stands for "absent".
 */
#define SHEBAO_TYPE_I64 1

/**
 * `int32_t`; INT32_MIN stands for "absent".
 */
#define SHEBAO_TYPE_I32 2

/**
 * `uint8_t`; 255 stands for "absent".
 */
#define SHEBAO_TYPE_U8 3

/**
 * `uint32_t`, for error numbers.
 */
#define SHEBAO_TYPE_U32 4

/**
 * A list: `int64_t` offsets, and the items' columns.
 */
#define SHEBAO_TYPE_LIST 5

/**
 * An output column of error numbers, `uint32_t`, 0 where there is none.
 */
#define SHEBAO_FIELD_ERROR 4294967295

/**
 * An output column of outcomes: 0 where something is due, else one more than the ordinal of the reason why nothing is.
 */
#define SHEBAO_FIELD_OUTCOME 4294967294

/**
 * An output column of the weakest standing: 0 final, 1 provisional, 2 assumed; 255 in a row without a result.
 */
#define SHEBAO_FIELD_STANDING 4294967293

/**
 * An output column of the weakest evidence: 0 official, 1 corroborated, 2 single, 3 unverified; 255 in a row without a result.
 */
#define SHEBAO_FIELD_EVIDENCE 4294967292

/**
 * No standing and no evidence: nothing was computed, so that no row of policy was used.
 */
#define SHEBAO_UNGRADED 255

/**
 * Standing in law: the figure that holds.
 */
#define SHEBAO_STANDING_FINAL 0

/**
 * Standing in law: paid on until the final figure is out.
 */
#define SHEBAO_STANDING_PROVISIONAL 1

/**
 * Standing in law: the host's own.
 */
#define SHEBAO_STANDING_ASSUMED 2

/**
 * Evidence: the official text was read.
 */
#define SHEBAO_EVIDENCE_OFFICIAL 0

/**
 * Evidence: independent sources agree.
 */
#define SHEBAO_EVIDENCE_CORROBORATED 1

/**
 * Evidence: one secondary source.
 */
#define SHEBAO_EVIDENCE_SINGLE 2

/**
 * Evidence: inference or background knowledge.
 */
#define SHEBAO_EVIDENCE_UNVERIFIED 3

/**
 * The error's name, such as `missing_parameter`.
 */
#define SHEBAO_FACT_NAME 0

/**
 * Its message in English.
 */
#define SHEBAO_FACT_MESSAGE 1

/**
 * Its message in Chinese.
 */
#define SHEBAO_FACT_MESSAGE_ZH 2

/**
 * The field that is meant.
 */
#define SHEBAO_FACT_FIELD 3

/**
 * The policy parameter that is meant.
 */
#define SHEBAO_FACT_PARAM 4

/**
 * The kind, payer or size that selected its rows.
 */
#define SHEBAO_FACT_FACET 5

/**
 * The place.
 */
#define SHEBAO_FACT_REGION 6

/**
 * The day that was asked for.
 */
#define SHEBAO_FACT_DATE 7

/**
 * Where coverage begins and ends.
 */
#define SHEBAO_FACT_COVERED 8

/**
 * The smallest value allowed.
 */
#define SHEBAO_FACT_MIN 9

/**
 * The largest value allowed.
 */
#define SHEBAO_FACT_MAX 10

/**
 * Where in a text.
 */
#define SHEBAO_FACT_AT 11

/**
 * The row of a list, counted from 0.
 */
#define SHEBAO_FACT_ROW 12

/**
 * What to do or why, in English.
 */
#define SHEBAO_FACT_HINT 13

/**
 * What to do or why, in Chinese.
 */
#define SHEBAO_FACT_HINT_ZH 14

/**
 * The whole error as the JSON road answers it.
 */
#define SHEBAO_FACT_JSON 15

/**
 * The rules with one book of policy. Immutable: any number of threads may use it at once.
 */
typedef struct shebao_engine shebao_engine;

/**
 * What went wrong. Free it with shebao_error_free.
 */
typedef struct shebao_error shebao_error;

/**
 * One caller's state: options, and the plans of its last calls, which make the next ones quick. One thread at a time; a
 * second one gets error 116.
 */
typedef struct shebao_session shebao_session;

/**
 * Results by column: immutable, readable by all threads at once. Free it with shebao_table_free.
 */
typedef struct shebao_table shebao_table;

/**
 * A column of input. Zero what is not used.
 */
typedef struct shebao_column {
  /**
   * `sizeof(shebao_column)`; the same in a whole array.
   */
  uint32_t struct_size;
  /**
   * The ordinal of the field, as shebao_ops.h and shebao_describe have it.
   */
  uint32_t field;
  /**
   * `SHEBAO_TYPE_…`
   */
  uint32_t type;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * The first number; of a list, the first offset.
   */
  const void *data;
  /**
   * Bytes from one number to the next, so that a member of an array of structs is a column; 0: one after another.
   */
  size_t stride;
  /**
   * How many numbers: as many as there are rows; of a list, one more.
   */
  size_t len;
  /**
   * One bit a row, least significant first; a zero bit is an absent value. Null: all are given.
   */
  const uint8_t *valid;
  /**
   * Of a list: the columns of its items. Row `i` has the items from offset `i` to offset `i + 1`.
   */
  const struct shebao_column *items;
  /**
   * How many columns they are.
   */
  size_t items_len;
} shebao_column;

/**
 * Where a column of results goes. Zero what is not used.
 */
typedef struct shebao_out_column {
  /**
   * `sizeof(shebao_out_column)`; the same in a whole array.
   */
  uint32_t struct_size;
  /**
   * The ordinal of the field, or `SHEBAO_FIELD_ERROR`, `_OUTCOME`, `_STANDING`, `_EVIDENCE`.
   */
  uint32_t field;
  /**
   * `SHEBAO_TYPE_…`, wide enough for the field.
   */
  uint32_t type;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * Where the first number goes.
   */
  void *data;
  /**
   * Bytes from one number to the next; 0: one after another.
   */
  size_t stride;
  /**
   * How many numbers there is room for: as many as there are rows.
   */
  size_t len;
} shebao_out_column;

/**
 * Bytes that this library made. Begin with `SHEBAO_BUFFER_INIT`; free with shebao_buffer_free.
 */
typedef struct shebao_buffer {
  /**
   * `sizeof(shebao_buffer)`
   */
  uint32_t struct_size;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * The bytes; no zero byte ends them.
   */
  uint8_t *data;
  /**
   * How many.
   */
  size_t len;
  /**
   * How many have room; for shebao_buffer_free.
   */
  size_t cap;
} shebao_buffer;

/**
 * How an engine is made. Begin with `SHEBAO_SETUP_INIT`; zero and null mean "as built in".
 */
typedef struct shebao_setup {
  /**
   * `sizeof(shebao_setup)`
   */
  uint32_t struct_size;
  /**
   * Limit: depth of JSON. 64 by default.
   */
  uint32_t depth;
  /**
   * Limit: months of one person's history. 1200 by default.
   */
  uint32_t months;
  /**
   * Zero.
   */
  uint32_t reserved;
  /**
   * Limit: bytes of a JSON request. 16 MiB by default.
   */
  size_t bytes;
  /**
   * Limit: rows of a batch or table, items of a list, and the rows that a list comes to (people times months). Ten million by
   * default.
   */
  size_t rows;
  /**
   * Another pack of figures in place of the embedded one; it is copied.
   */
  const uint8_t *figures;
  /**
   * Its bytes.
   */
  size_t figures_len;
  /**
   * The pack of names that belongs to it; without one, explanations give ids.
   */
  const uint8_t *text;
  /**
   * Its bytes.
   */
  size_t text_len;
} shebao_setup;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Computes `rows` rows of an operation that gives one row for one row. What is wrong with a row stands in its error column,
 * which must be given; the others go on. Columns one after another are used in place; others are copied, 4096 rows at a time.
 * An output may lie on an input.
 *
 * Fails, having written nothing, with 105, 110, 111, 112, 113, 114, 115, 116.
 */
uint32_t shebao_batch(struct shebao_session *session,
                      const char *op,
                      size_t rows,
                      const struct shebao_column *input,
                      size_t input_len,
                      const struct shebao_out_column *output,
                      size_t output_len,
                      struct shebao_error **error);

/**
 * Where a policy parameter has a figure, under the session's options, as JSON: `[{"span":"2019-05/2019-07","standing":"final",
 * "evidence":"official"}]`, each span half-open. `param` is one that an error names, such as `base.average`; `facet` is the kind,
 * payer or size that selects its rows, as the error has it, or null for rows that are for all; `region` is a GB/T 2260 code.
 *
 * Fails, leaving `out` as it was, with 101, 110, 115, 206, 207, 215, 305.
 */
uint32_t shebao_coverage(struct shebao_session *session,
                         const char *param,
                         const char *facet,
                         int32_t region,
                         struct shebao_buffer *out,
                         struct shebao_error **error);

/**
 * Makes an engine. `setup` may be null: the embedded packs, the default limits.
 *
 * Fails with 110, 115, and 401 to 403, 411 for packs.
 */
uint32_t shebao_engine_new(const struct shebao_setup *setup,
                           struct shebao_engine **out,
                           struct shebao_error **error);

/**
 * Frees an engine; null is nothing. Sessions keep what they need of it: the order of freeing does not matter.
 */
void shebao_engine_free(struct shebao_engine *engine);

/**
 * The error that belongs to a number, without further facts: what the error column of a batch means, in both languages.
 * `field` names what is wrong; it may be null.
 *
 * Fails with 110, and 206 where there is no such number.
 */
uint32_t shebao_error_new(uint32_t number,
                          const char *field,
                          struct shebao_error **out);

/**
 * The stable number; 0 for a null pointer.
 */
uint32_t shebao_error_number(const struct shebao_error *error);

/**
 * A fact of the error (`SHEBAO_FACT_…`) as UTF-8 text that lives as long as the error; null where the error has no such
 * fact, and for a null pointer.
 */
const char *shebao_error_text(const struct shebao_error *error,
                              uint32_t fact);

/**
 * Frees an error; null is nothing.
 */
void shebao_error_free(struct shebao_error *error);

/**
 * Makes a session of an engine. `options` is JSON as in a request, of `known`, `accept` and `overlays`, each of which may be
 * absent: `{"known":"2025-07-31"}`. Null with length 0: the defaults. They hold for columns and typed calls; a JSON request
 * says itself under what it is asked.
 *
 * Fails with 110, 1xx for JSON, 2xx, 3xx and 4xx for what it names.
 */
uint32_t shebao_session_new(const struct shebao_engine *engine,
                            const uint8_t *options,
                            size_t options_len,
                            struct shebao_session **out,
                            struct shebao_error **error);

/**
 * Frees a session; null is nothing.
 */
void shebao_session_free(struct shebao_session *session);

/**
 * Answers one JSON request. Returns the number of the answer's error, 0 where there is none. An answer is written to `out`
 * whatever the request is; only 110, 115 and 116 leave `out` as it was. What `out` held before is not freed.
 */
uint32_t shebao_call(struct shebao_session *session,
                     const uint8_t *request,
                     size_t request_len,
                     struct shebao_buffer *out);

/**
 * Frees a buffer's bytes and empties it; null, and an empty buffer, are nothing.
 *
 * A buffer with a wrong `struct_size` is left as it is.
 */
void shebao_buffer_free(struct shebao_buffer *buffer);

/**
 * Computes any operation for `rows` rows. What is wrong with a row is asked with shebao_table_error and never stops the
 * others. A list is a column of type `SHEBAO_TYPE_LIST` with columns of its items.
 *
 * Fails with 105, 110, 111, 112, 113, 115, 116.
 */
uint32_t shebao_table_new(struct shebao_session *session,
                          const char *op,
                          size_t rows,
                          const struct shebao_column *input,
                          size_t input_len,
                          struct shebao_table **out,
                          struct shebao_error **error);

/**
 * A column of results, to be read in place: `int64_t`, INT64_MIN where absent. `path` names it by ordinals, `depth` of them:
 * a field, or a list and a field of its items. The path of a list itself gives its offsets: row `i` has the items from
 * offset `i` to offset `i + 1`. The column lives as long as the table.
 *
 * Fails with 110, and 111 where there is no such column.
 */
uint32_t shebao_table_column(const struct shebao_table *table,
                             const uint32_t *path,
                             size_t depth,
                             const int64_t **data,
                             size_t *len);

/**
 * Copies rows into the caller's columns or structs: of the table itself (`depth` 0), or of the items of the list at `path`.
 *
 * Fails, having written nothing, with 110, 111, 115, and 112 where there are not as many rows.
 */
uint32_t shebao_table_copy(const struct shebao_table *table,
                           const uint32_t *path,
                           size_t depth,
                           size_t start,
                           size_t rows,
                           const struct shebao_out_column *output,
                           size_t output_len,
                           struct shebao_error **error);

/**
 * What is wrong with a row: its error number, 0 where nothing is. Where something is and `out` is not null, the error with
 * its facts goes there, to be freed by the caller.
 *
 * Also fails with 110, and 112 where there is no such row.
 */
uint32_t shebao_table_error(const struct shebao_table *table,
                            size_t row,
                            struct shebao_error **out);

/**
 * Frees a table; null is nothing.
 */
void shebao_table_free(struct shebao_table *table);

/**
 * The version of the ABI of the library that was loaded: `major << 16 | minor`. A program made with a header of another
 * major, or of a later minor, must not go on.
 */
uint32_t shebao_abi_version(void);

/**
 * The version of the engine as text, as it stands in every answer. It lives as long as the library.
 */
const char *shebao_version(void);

/**
 * Every operation with its fields as JSON: names in both languages, types, bounds, ordinals.
 *
 * Fails with 110, 115.
 */
uint32_t shebao_describe(struct shebao_buffer *out);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SHEBAO_H */
