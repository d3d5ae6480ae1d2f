/* shebao for C++17: header only, over shebao.h and shebao_ops.h. Made by `cargo xtask bindings`; edit the operations'
 * declarations or xtask/src/bindings/cpp, not this file.
 *
 * What is refused is thrown as shebao::error. An engine is shared by all threads; a session is one thread's at a time. A scalar that
 * may be absent is a std::optional, a list a std::vector; money is whole fen. Handles move and do not copy. */
#ifndef SHEBAO_HPP
#define SHEBAO_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shebao_ops.h"

namespace shebao {

using fen = std::int64_t;      /**< money: 8000.00 yuan is 800000 */
using yyyymm = std::int32_t;   /**< a month: 202509 */
using yyyymmdd = std::int32_t; /**< a day: 20250922 */
using ppm = std::int32_t;      /**< a rate in parts per million: 0.2 % is 2000 */
using gbt2260 = std::int32_t;  /**< a place by its code of GB/T 2260: 410100 */

/** Standing in law of the weakest policy row used. */
enum class standing : std::uint8_t {
    final = SHEBAO_STANDING_FINAL,             /**< the figure that holds */
    provisional = SHEBAO_STANDING_PROVISIONAL, /**< paid on until the final figure is out */
    assumed = SHEBAO_STANDING_ASSUMED,         /**< the host's own */
    none = SHEBAO_UNGRADED                     /**< nothing was computed */
};

/** Evidence of the weakest policy row used. */
enum class evidence : std::uint8_t {
    official = SHEBAO_EVIDENCE_OFFICIAL,         /**< the official text was read */
    corroborated = SHEBAO_EVIDENCE_CORROBORATED, /**< independent sources agree */
    single = SHEBAO_EVIDENCE_SINGLE,             /**< one secondary source */
    unverified = SHEBAO_EVIDENCE_UNVERIFIED,     /**< inference or background knowledge */
    none = SHEBAO_UNGRADED                       /**< nothing was computed */
};

namespace detail {

template <auto Free>
struct freed {
    template <class T>
    void operator()(T* handle) const noexcept {
        Free(handle);
    }
};

template <class T, auto Free>
using handle = std::unique_ptr<T, freed<Free>>;

/** A value as a struct of C has it. */
template <class C, class T>
C raw(const std::optional<T>& value, C absent) {
    return value ? static_cast<C>(*value) : absent;
}

/** A member of a struct of C, which may be absent. */
template <class T, class C>
std::optional<T> maybe(C value, C absent) {
    return value == absent ? std::nullopt : std::optional<T>(static_cast<T>(value));
}

struct buffer {
    shebao_buffer bytes = SHEBAO_BUFFER_INIT;
    buffer() = default;
    buffer(const buffer&) = delete;
    buffer& operator=(const buffer&) = delete;
    ~buffer() { shebao_buffer_free(&bytes); }
    std::string text() const {
        return bytes.data == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes.data), bytes.len);
    }
};

inline const std::uint8_t* bytes(std::string_view text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

}  // namespace detail

/** What was refused, with its facts. Copies share them. A text lives as long as one of the copies. */
class error : public std::exception {
  public:
    /** Takes an error over; without one, the error that the number means. */
    explicit error(std::uint32_t number, shebao_error* taken = nullptr) : number_(number) {
        if (taken == nullptr) shebao_error_new(number, nullptr, &taken);
        held_ = std::shared_ptr<shebao_error>(taken, detail::freed<shebao_error_free>());
        said_ = std::make_shared<const std::string>(std::to_string(number) + " " + std::string(name()) + ": " +
                                                    std::string(message()));
    }

    /** Takes over what a function of shebao.h has put out. */
    explicit error(shebao_error* taken) : error(shebao_error_number(taken), taken) {}

    /** Number, name and message in English. */
    const char* what() const noexcept override { return said_->c_str(); }

    std::uint32_t code() const noexcept { return number_; } /**< the stable number, SHEBAO_ERROR_… */
    std::string_view name() const noexcept { return text(SHEBAO_FACT_NAME).value_or(""); } /**< `missing_parameter` */
    std::string_view message() const noexcept { return text(SHEBAO_FACT_MESSAGE).value_or(""); } /**< in English */
    std::string_view message_zh() const noexcept { return text(SHEBAO_FACT_MESSAGE_ZH).value_or(""); } /**< in Chinese */
    std::optional<std::string_view> field() const noexcept { return text(SHEBAO_FACT_FIELD); } /**< the field meant */
    std::optional<std::string_view> param() const noexcept { return text(SHEBAO_FACT_PARAM); } /**< the policy parameter */
    std::optional<std::string_view> facet() const noexcept { return text(SHEBAO_FACT_FACET); } /**< its kind, payer or size */
    std::optional<std::string_view> region() const noexcept { return text(SHEBAO_FACT_REGION); } /**< the place */
    std::optional<std::string_view> date() const noexcept { return text(SHEBAO_FACT_DATE); } /**< the day asked for */
    std::optional<std::string_view> covered() const noexcept { return text(SHEBAO_FACT_COVERED); } /**< where it is known */
    std::optional<std::string_view> min() const noexcept { return text(SHEBAO_FACT_MIN); } /**< the smallest allowed */
    std::optional<std::string_view> max() const noexcept { return text(SHEBAO_FACT_MAX); } /**< the largest allowed */
    std::optional<std::string_view> at() const noexcept { return text(SHEBAO_FACT_AT); } /**< where in a text */
    std::optional<std::string_view> row() const noexcept { return text(SHEBAO_FACT_ROW); } /**< the row of a list, from 0 */
    std::optional<std::string_view> hint() const noexcept { return text(SHEBAO_FACT_HINT); } /**< what to do or why */
    std::optional<std::string_view> hint_zh() const noexcept { return text(SHEBAO_FACT_HINT_ZH); } /**< the same in Chinese */
    std::optional<std::string_view> json() const noexcept { return text(SHEBAO_FACT_JSON); } /**< the whole error */

  private:
    std::optional<std::string_view> text(std::uint32_t fact) const noexcept {
        const char* found = shebao_error_text(held_.get(), fact);
        return found == nullptr ? std::nullopt : std::optional<std::string_view>(found);
    }

    std::uint32_t number_;
    std::shared_ptr<shebao_error> held_;
    std::shared_ptr<const std::string> said_;
};

namespace detail {

inline void check(std::uint32_t number) {
    if (number != 0) throw error(number);
}

/** Where a call puts its error. */
class refusal {
  public:
    shebao_error** out() noexcept { return &taken_; }
    void check(std::uint32_t number) {
        if (number != 0) throw error(number, std::exchange(taken_, nullptr));
    }

  private:
    shebao_error* taken_ = nullptr;
};

template <class T>
struct type_of;
template <>
struct type_of<std::int64_t> { static constexpr std::uint32_t value = SHEBAO_TYPE_I64; };
template <>
struct type_of<std::int32_t> { static constexpr std::uint32_t value = SHEBAO_TYPE_I32; };
template <>
struct type_of<std::uint8_t> { static constexpr std::uint32_t value = SHEBAO_TYPE_U8; };
template <>
struct type_of<std::uint32_t> { static constexpr std::uint32_t value = SHEBAO_TYPE_U32; };

}  // namespace detail

/** The rules with one book of policy. Immutable. */
class engine {
  public:
    /** With the embedded packs and the default limits. */
    engine() : engine(nullptr) {}
    /** With packs or limits of your own. */
    explicit engine(const shebao_setup& setup) : engine(&setup) {}
    shebao_engine* get() const noexcept { return held_.get(); }

  private:
    explicit engine(const shebao_setup* setup) {
        shebao_engine* made = nullptr;
        detail::refusal wrong;
        wrong.check(shebao_engine_new(setup, &made, wrong.out()));
        held_.reset(made);
    }

    detail::handle<shebao_engine, shebao_engine_free> held_;
};

/** A column of results, read in place: `int64_t`, SHEBAO_ABSENT_I64 where absent. It lives as long as its table. */
class column_view {
  public:
    column_view(const std::int64_t* data, std::size_t size) : data_(data), size_(size) {}
    const std::int64_t* begin() const noexcept { return data_; }
    const std::int64_t* end() const noexcept { return data_ + size_; }
    const std::int64_t* data() const noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }
    std::int64_t operator[](std::size_t row) const noexcept { return data_[row]; }

  private:
    const std::int64_t* data_;
    std::size_t size_;
};

/** A column of input over your array, which is read in place. */
template <class T>
shebao_column input(std::uint32_t field, const T* data, std::size_t rows) {
    shebao_column column = SHEBAO_COLUMN_INIT;
    column.field = field;
    column.type = detail::type_of<T>::value;
    column.data = data;
    column.len = rows;
    return column;
}

template <class T>
shebao_column input(std::uint32_t field, const std::vector<T>& data) {
    return input(field, data.data(), data.size());
}

/** A column of results into your array. */
template <class T>
shebao_out_column output(std::uint32_t field, T* data, std::size_t rows) {
    shebao_out_column column = SHEBAO_OUT_COLUMN_INIT;
    column.field = field;
    column.type = detail::type_of<T>::value;
    column.data = data;
    column.len = rows;
    return column;
}

template <class T>
shebao_out_column output(std::uint32_t field, std::vector<T>& data) {
    return output(field, data.data(), data.size());
}

/** Results by column. Immutable. */
class table {
  public:
    /** Takes a table over. */
    explicit table(shebao_table* taken) noexcept : held_(taken) {}

    /** A column by its path of ordinals; of a list itself: its offsets. */
    column_view column(std::initializer_list<std::uint32_t> path) const {
        const std::int64_t* data = nullptr;
        std::size_t size = 0;
        detail::check(shebao_table_column(held_.get(), path.begin(), path.size(), &data, &size));
        return column_view(data, size);
    }

    /** Copies `rows` rows from `start` on into your columns: of the table, or of the items of the list at `path`. */
    void copy(std::initializer_list<std::uint32_t> path, std::size_t start, std::size_t rows,
              const std::vector<shebao_out_column>& outputs) const {
        detail::refusal wrong;
        wrong.check(shebao_table_copy(held_.get(), path.begin(), path.size(), start, rows, outputs.data(),
                                        outputs.size(), wrong.out()));
    }

    /** What is wrong with a row, if anything is. */
    std::optional<error> wrong(std::size_t row) const {
        shebao_error* found = nullptr;
        const std::uint32_t number = shebao_table_error(held_.get(), row, &found);
        return number == 0 ? std::nullopt : std::optional<error>(error(number, found));
    }

    shebao_table* get() const noexcept { return held_.get(); }

  private:
    detail::handle<shebao_table, shebao_table_free> held_;
};

/** One caller's options and kept plans. It may outlive its engine. */
class session {
  public:
    /** `options` is JSON of `known`, `accept` and `overlays`, each of which may be absent. */
    explicit session(const engine& of, std::string_view options = {}) {
        shebao_session* made = nullptr;
        detail::refusal wrong;
        wrong.check(shebao_session_new(of.get(), detail::bytes(options), options.size(), &made, wrong.out()));
        held_.reset(made);
    }

    /** Answers one JSON request. What is refused is in the answer: only 110, 115 and 116 are thrown. */
    std::string call(std::string_view request) {
        detail::buffer answer;
        const std::uint32_t number = shebao_call(get(), detail::bytes(request), request.size(), &answer.bytes);
        if (answer.bytes.data == nullptr) detail::check(number);
        return answer.text();
    }

    /** Computes rows of a leaf, column by column. What is wrong with a row stands in its error column, which must be given. */
    void batch(const char* op, std::size_t rows, const std::vector<shebao_column>& inputs,
               const std::vector<shebao_out_column>& outputs) {
        detail::refusal wrong;
        wrong.check(shebao_batch(get(), op, rows, inputs.data(), inputs.size(), outputs.data(), outputs.size(), wrong.out()));
    }

    /** Computes rows of any operation; lists are columns of type SHEBAO_TYPE_LIST. */
    table run(const char* op, std::size_t rows, const std::vector<shebao_column>& inputs) {
        shebao_table* made = nullptr;
        detail::refusal wrong;
        wrong.check(shebao_table_new(get(), op, rows, inputs.data(), inputs.size(), &made, wrong.out()));
        return table(made);
    }

    /** Where a policy parameter has a figure, under this session's options, as JSON: see shebao_coverage. */
    std::string coverage(const char* param, const char* facet, gbt2260 region) {
        detail::buffer answer;
        detail::refusal wrong;
        wrong.check(shebao_coverage(get(), param, facet, region, &answer.bytes, wrong.out()));
        return answer.text();
    }

    shebao_session* get() const noexcept { return held_.get(); }

  private:
    detail::handle<shebao_session, shebao_session_free> held_;
};

/** The version of the engine, as it stands in every answer. */
inline std::string_view version() noexcept { return shebao_version(); }

/** Whether the library that was loaded serves this header: the same major version of the ABI, and no earlier minor. */
inline bool serves() noexcept {
    return shebao_abi_version() >> 16 == SHEBAO_ABI >> 16 && shebao_abi_version() >= SHEBAO_ABI;
}

/** Every operation with its fields as JSON. */
inline std::string describe() {
    detail::buffer answer;
    detail::check(shebao_describe(&answer.bytes));
    return answer.text();
}
