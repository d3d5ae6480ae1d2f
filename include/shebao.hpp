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

/** 缴费主体: who pays */
enum class payer : std::uint8_t {
    enterprise = 0, /**< 企业及其职工: an enterprise and its employees */
    funded = 1, /**< 机关和全额拨款事业单位: a state organ or a fully funded institution, in the pension of public institutions */
    institution = 2, /**< 差额拨款和自收自支事业单位: another public institution, in the pension of public institutions */
    social = 3, /**< 民办非企业单位、社会团体等社会组织: a private non-enterprise unit or social organisation */
    proprietor = 4, /**< 有雇工的个体工商户: a proprietor with employees */
    flexible = 5 /**< 灵活就业人员和无雇工的个体工商户: a flexible worker, or a proprietor without employees, who pays all alone */
};

/** 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12 */
enum class employer_size : std::uint8_t {
    small = 0, /**< 中小微企业: micro, small or medium enterprise */
    large = 1, /**< 大型企业: large enterprise */
    social = 2 /**< 民办非企业单位、社会团体等社会组织: private non-enterprise unit or social organisation */
};

/** 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for */
enum class supplement : std::uint8_t {
    year = 0, /**< 按年缴纳: the whole year's amount falls due in this month */
    month = 1 /**< 年中参保按月缴纳: who joined within the year pays by month */
};

/** 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows */
enum class allocation : std::uint8_t {
    rows = 0, /**< 逐人取整后相加: the sum of the rounded rows */
    summed_base = 1 /**< 合计基数取整，尾差归缴费基数最大者: by kind and month on the summed base, the residual on the row of the largest base */
};

/** 征收品目: kind of insurance, or the annuity */
enum class item : std::uint8_t {
    pension = 0, /**< 基本养老保险: basic pension */
    medical = 1, /**< 职工基本医疗保险: basic medical */
    maternity = 2, /**< 生育保险: maternity */
    unemployment = 3, /**< 失业保险: unemployment */
    injury = 4, /**< 工伤保险: work injury */
    annuity = 5 /**< 职业年金: occupational annuity of public institutions */
};

/** 险种: kind of insurance */
enum class kind : std::uint8_t {
    pension = 0, /**< 基本养老保险: basic pension */
    medical = 1, /**< 职工基本医疗保险: basic medical */
    maternity = 2, /**< 生育保险: maternity */
    unemployment = 3, /**< 失业保险: unemployment */
    injury = 4 /**< 工伤保险: work injury */
};

/** 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01) */
enum class demand : std::uint8_t {
    unmet = 0, /**< 责令后逾期仍未缴纳: an order to pay ran out unmet */
    met_or_not_made = 1 /**< 未责令，或在限期内缴纳: none was made, or it was met in time */
};

/** 阶段性缓缴政策: a deferral policy that the unit falls under */
enum class relief : std::uint8_t {
    five_sectors = 0, /**< 五个特困行业阶段性缓缴（2022年）: deferral of 2022 for catering, retail, tourism, civil aviation and transport */
    wider_sectors = 1, /**< 扩围行业阶段性缓缴（2022年）: deferral of 2022 for the seventeen further sectors */
    hard_hit = 2, /**< 困难中小微企业阶段性缓缴（2022年）: deferral of 2022 for small firms in hard-hit places */
    hardship = 3, /**< 困难企业缓缴（2020年）: deferral of 2020 for firms in hardship */
    limits_settlement = 4 /**< 缴费基数上下限公布后的差额结算（2025年）: settlement of the difference after the limits of 2025 came out */
};

/** 抵缴次序: to what a payment goes first */
enum class order : std::uint8_t {
    principal_then_fee = 0, /**< 先本金后滞纳金: the principal of all months, then the fees */
    fee_then_principal = 1, /**< 先滞纳金后本金: the fees of all months, then the principal */
    month_principal_then_fee = 2, /**< 逐月先本金后滞纳金: month by month, its principal, then its fee */
    month_fee_then_principal = 3 /**< 逐月先滞纳金后本金: month by month, its fee, then its principal */
};

/** 分段计算方法: what a fee is reckoned on where principal is paid in parts */
enum class reckoning : std::uint8_t {
    by_span = 0, /**< 按余额分段: on what was open of a debt until a payment on its principal; each such fee is rounded */
    by_part = 1 /**< 按所缴本金: on each part of the principal from default to its payment; each such fee is rounded. Principal goes first */
};

/** 缴款当日是否计入: whether the day of payment counts */
enum class payment_day : std::uint8_t {
    not_counted = 0, /**< 缴款当日不计: the day of payment does not count */
    counted = 1 /**< 缴款当日计入: the day of payment counts */
};

/** 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope */
enum class edition : std::uint8_t {
    gb2011 = 0, /**< 2011年版（GB/T 4754-2011）: edition of 2011, in which the annex of 人社部发〔2015〕71号 is written */
    gb2017 = 1 /**< 2017年版（GB/T 4754-2017）: edition of 2017, in force from 2017-10 */
};

/** 工资来源: what the wage given is */
enum class source : std::uint8_t {
    previous_year = 0, /**< 本人上年度月平均工资: own average monthly wage of the previous year */
    first_month = 1, /**< 新参保人员首月工资: wage of the first month of who joined in the year, until the next yearly reset */
    undeclared = 2, /**< 用人单位未申报，原缴费基数: base in force, where the employer did not declare */
    allowance_severe = 3, /**< 一级至四级伤残津贴: disability allowance of grades 1 to 4 */
    allowance_middle = 4, /**< 五级、六级伤残津贴: disability allowance of grades 5 and 6 */
    chosen = 5 /**< 灵活就业人员自选基数: base that a flexible worker chose */
};

/** 缴费周期: how many months are paid at once; flexible workers only */
enum class period : std::uint8_t {
    month = 0, /**< 按月缴费: by the month */
    quarter = 1, /**< 按季缴费: by the quarter */
    half_year = 2, /**< 按半年缴费: by the half-year */
    year = 3 /**< 按年缴费: by the year */
};

/** 补缴情形: what paying the month on that day is */
enum class decision : std::uint8_t {
    not_allowed = 0, /**< 不得补缴: the month may not be made up */
    in_time = 1, /**< 当期缴费: paid in its period, no making up */
    allowed = 2, /**< 可以补缴: may be made up */
    with_papers = 3, /**< 须凭法律文书或书面承诺补缴: may be made up on legal papers or a written pledge */
    relief = 4 /**< 阶段性政策允许补缴: may be made up under a relief */
};

/** 核定结果: why the base is or is not what was declared */
enum class reason : std::uint8_t {
    agrees = 0, /**< 申报相符: what was declared is the base */
    raised_to_floor = 1, /**< 低于下限，按下限: below the floor; billed on the floor, as is the wage itself */
    capped = 2, /**< 高于上限，按上限: above the cap; billed on the cap, as is the wage itself */
    under_declared = 3, /**< 少报: declared below the base that follows; premium is owed */
    over_declared = 4 /**< 多报: declared above the base that follows; premium was paid too much */
};

/** 数据效力: weakest standing of the policy rows used */
enum class line_standing : std::uint8_t {
    final = 0, /**< 正式: final */
    provisional = 1, /**< 预结: provisional */
    assumed = 2 /**< 假定: assumed */
};

/** 数据证据: weakest evidence of the policy rows used */
enum class line_evidence : std::uint8_t {
    official = 0, /**< 官方原文: official */
    corroborated = 1, /**< 多方印证: corroborated */
    single = 2, /**< 单一来源: single */
    unverified = 3 /**< 未经证实: unverified */
};

/** premium.monthly@1 月应缴社会保险费: social-insurance premium of one person for one month. 社会保险法 art. 10, 12, 23, 33, 35, 44, 53, 60 */
namespace premium::monthly {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_MONTHLY;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::employer_size> employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. shebao::employer_size */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    bool unemployment = false; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    bool injury = false; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    std::optional<ppm> injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    std::optional<fen> wage; /**< *缴费工资: declared monthly wage, or the base that a flexible worker chose; before the limits. fen, 0 to 1000000000, AAC040 */
    bool annuity = false; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    std::optional<::shebao::supplement> supplement; /**< 大额医疗补助: how the large-amount medical supplement falls due in this month; left out, it is not asked for. shebao::supplement */
    bool rural_contract = false; /**< 农民合同制工人: whether the person is a rural contract worker, who paid no unemployment premium under the ordinances. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_monthly_input to_c(const input& in) {
    shebao_premium_monthly_input c = SHEBAO_PREMIUM_MONTHLY_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.employer_size = detail::raw(in.employer_size, decltype(c.employer_size)(SHEBAO_ABSENT_U8));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.unemployment = in.unemployment ? 1 : 0;
    c.injury = in.injury ? 1 : 0;
    c.injury_rate = detail::raw(in.injury_rate, decltype(c.injury_rate)(SHEBAO_ABSENT_I32));
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    c.annuity = in.annuity ? 1 : 0;
    c.supplement = detail::raw(in.supplement, decltype(c.supplement)(SHEBAO_ABSENT_U8));
    c.rural_contract = in.rural_contract ? 1 : 0;
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    std::optional<fen> pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    std::optional<fen> medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    std::optional<fen> unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    std::optional<fen> injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    std::optional<fen> employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    std::optional<fen> employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<fen> annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    std::optional<fen> annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    std::optional<fen> annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    std::optional<fen> maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    std::optional<fen> supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    std::optional<fen> pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    std::optional<fen> medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_monthly_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.pension_employer = detail::maybe<fen>(c.pension_employer, decltype(c.pension_employer)(SHEBAO_ABSENT_I64));
    out.pension_employee = detail::maybe<fen>(c.pension_employee, decltype(c.pension_employee)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.medical_employer = detail::maybe<fen>(c.medical_employer, decltype(c.medical_employer)(SHEBAO_ABSENT_I64));
    out.medical_employee = detail::maybe<fen>(c.medical_employee, decltype(c.medical_employee)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.maternity_employer = detail::maybe<fen>(c.maternity_employer, decltype(c.maternity_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.unemployment_employer = detail::maybe<fen>(c.unemployment_employer, decltype(c.unemployment_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_employee = detail::maybe<fen>(c.unemployment_employee, decltype(c.unemployment_employee)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    out.injury_employer = detail::maybe<fen>(c.injury_employer, decltype(c.injury_employer)(SHEBAO_ABSENT_I64));
    out.employer_total = detail::maybe<fen>(c.employer_total, decltype(c.employer_total)(SHEBAO_ABSENT_I64));
    out.employee_total = detail::maybe<fen>(c.employee_total, decltype(c.employee_total)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.annuity_base = detail::maybe<fen>(c.annuity_base, decltype(c.annuity_base)(SHEBAO_ABSENT_I64));
    out.annuity_employer = detail::maybe<fen>(c.annuity_employer, decltype(c.annuity_employer)(SHEBAO_ABSENT_I64));
    out.annuity_employee = detail::maybe<fen>(c.annuity_employee, decltype(c.annuity_employee)(SHEBAO_ABSENT_I64));
    out.maternity_employee = detail::maybe<fen>(c.maternity_employee, decltype(c.maternity_employee)(SHEBAO_ABSENT_I64));
    out.supplement_employee = detail::maybe<fen>(c.supplement_employee, decltype(c.supplement_employee)(SHEBAO_ABSENT_I64));
    out.pension_account = detail::maybe<fen>(c.pension_account, decltype(c.pension_account)(SHEBAO_ABSENT_I64));
    out.medical_account = detail::maybe<fen>(c.medical_account, decltype(c.medical_account)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_monthly_output got = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_monthly(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_premium_monthly_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_premium_monthly_output begun = SHEBAO_PREMIUM_MONTHLY_OUTPUT_INIT;
    std::vector<shebao_premium_monthly_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_premium_monthly_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace premium::monthly

/** premium.unit_bill@1 单位应缴核定: what a unit and its people owe for a span of months. 社会保险法 art. 60 */
namespace premium::unit_bill {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_UNIT_BILL;

/** 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
struct roster {
    std::optional<std::int64_t> person; /**< *个人序号: the caller's number of the person. 0 to 4294967295 */
    std::optional<yyyymm> from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<fen> wage; /**< *缴费工资: declared monthly wage, before the limits. fen, 0 to 1000000000, AAC040 */
    bool rural_contract = false; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
    bool reversal = false; /**< 冲减: whether the row takes back what was billed on it before; its lines are negative and net with the others. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_unit_bill_roster to_c(const roster& in) {
    shebao_premium_unit_bill_roster c = SHEBAO_PREMIUM_UNIT_BILL_ROSTER_INIT;
    c.person = detail::raw(in.person, decltype(c.person)(SHEBAO_ABSENT_I64));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    c.rural_contract = in.rural_contract ? 1 : 0;
    c.reversal = in.reversal ? 1 : 0;
    return c;
}

/** 明细: one row a person and month, in order of the roster and of months */
struct line {
    std::int64_t person{}; /**< 个人序号: the caller's number of the person */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    std::optional<fen> pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    std::optional<fen> medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    std::optional<fen> unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    std::optional<fen> injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    std::optional<fen> employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    std::optional<fen> employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<fen> annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    std::optional<fen> annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    std::optional<fen> annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    std::optional<fen> maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    std::optional<fen> supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    std::optional<fen> pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    std::optional<fen> medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
    std::optional<bool> reversal; /**< 冲减: whether the row takes back what was billed before. 0 or 1 */
};

/** From a struct of C; lists are left out. */
inline line from_c(const shebao_premium_unit_bill_line& c) {
    line out;
    out.person = static_cast<std::int64_t>(c.person);
    out.month = static_cast<yyyymm>(c.month);
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.pension_employer = detail::maybe<fen>(c.pension_employer, decltype(c.pension_employer)(SHEBAO_ABSENT_I64));
    out.pension_employee = detail::maybe<fen>(c.pension_employee, decltype(c.pension_employee)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.medical_employer = detail::maybe<fen>(c.medical_employer, decltype(c.medical_employer)(SHEBAO_ABSENT_I64));
    out.medical_employee = detail::maybe<fen>(c.medical_employee, decltype(c.medical_employee)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.maternity_employer = detail::maybe<fen>(c.maternity_employer, decltype(c.maternity_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.unemployment_employer = detail::maybe<fen>(c.unemployment_employer, decltype(c.unemployment_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_employee = detail::maybe<fen>(c.unemployment_employee, decltype(c.unemployment_employee)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    out.injury_employer = detail::maybe<fen>(c.injury_employer, decltype(c.injury_employer)(SHEBAO_ABSENT_I64));
    out.employer_total = detail::maybe<fen>(c.employer_total, decltype(c.employer_total)(SHEBAO_ABSENT_I64));
    out.employee_total = detail::maybe<fen>(c.employee_total, decltype(c.employee_total)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.annuity_base = detail::maybe<fen>(c.annuity_base, decltype(c.annuity_base)(SHEBAO_ABSENT_I64));
    out.annuity_employer = detail::maybe<fen>(c.annuity_employer, decltype(c.annuity_employer)(SHEBAO_ABSENT_I64));
    out.annuity_employee = detail::maybe<fen>(c.annuity_employee, decltype(c.annuity_employee)(SHEBAO_ABSENT_I64));
    out.maternity_employee = detail::maybe<fen>(c.maternity_employee, decltype(c.maternity_employee)(SHEBAO_ABSENT_I64));
    out.supplement_employee = detail::maybe<fen>(c.supplement_employee, decltype(c.supplement_employee)(SHEBAO_ABSENT_I64));
    out.pension_account = detail::maybe<fen>(c.pension_account, decltype(c.pension_account)(SHEBAO_ABSENT_I64));
    out.medical_account = detail::maybe<fen>(c.medical_account, decltype(c.medical_account)(SHEBAO_ABSENT_I64));
    out.reversal = detail::maybe<bool>(c.reversal, decltype(c.reversal)(SHEBAO_ABSENT_U8));
    return out;
}

/** 未能核定的明细: rows without a result, each with its error number */
struct failed {
    std::int64_t person{}; /**< 个人序号: the caller's number of the person */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    std::int32_t error{}; /**< 错误号: number of the error */
};

/** From a struct of C; lists are left out. */
inline failed from_c(const shebao_premium_unit_bill_failed& c) {
    failed out;
    out.person = static_cast<std::int64_t>(c.person);
    out.month = static_cast<yyyymm>(c.month);
    out.error = static_cast<std::int32_t>(c.error);
    return out;
}

/** 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded */
struct residual {
    std::int64_t person{}; /**< 个人序号: the person whose row carries it */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    fen pooled_base{}; /**< 合计缴费基数: summed base of the rows, as billed. fen */
    fen employer_residual{}; /**< 单位尾差: premium on the summed base less the sum of the rounded rows, employer. fen, AAE020 */
    fen employee_residual{}; /**< 个人尾差: premium on the summed base less the sum of the rounded rows, employees. fen, AAE022 */
    std::optional<bool> reversal; /**< 冲减: whether the rows take back what was billed before. 0 or 1 */
};

/** From a struct of C; lists are left out. */
inline residual from_c(const shebao_premium_unit_bill_residual& c) {
    residual out;
    out.person = static_cast<std::int64_t>(c.person);
    out.month = static_cast<yyyymm>(c.month);
    out.item = static_cast<::shebao::item>(c.item);
    out.pooled_base = static_cast<fen>(c.pooled_base);
    out.employer_residual = static_cast<fen>(c.employer_residual);
    out.employee_residual = static_cast<fen>(c.employee_residual);
    out.reversal = detail::maybe<bool>(c.reversal, decltype(c.reversal)(SHEBAO_ABSENT_U8));
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> from; /**< *开始年月: first month billed. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::employer_size> employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. shebao::employer_size */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    bool unemployment = false; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    bool injury = false; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    std::optional<ppm> injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    std::vector<::shebao::premium::unit_bill::roster> roster; /**< 花名册: who works here, from when to when, at what wage; a change of wage is a further row */
    bool annuity = false; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    std::optional<::shebao::allocation> allocation; /**< 合计与尾差: how the rows come to the total; left out, it is the sum of the rounded rows. shebao::allocation */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_unit_bill_input to_c(const input& in) {
    shebao_premium_unit_bill_input c = SHEBAO_PREMIUM_UNIT_BILL_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.employer_size = detail::raw(in.employer_size, decltype(c.employer_size)(SHEBAO_ABSENT_U8));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.unemployment = in.unemployment ? 1 : 0;
    c.injury = in.injury ? 1 : 0;
    c.injury_rate = detail::raw(in.injury_rate, decltype(c.injury_rate)(SHEBAO_ABSENT_I32));
    c.annuity = in.annuity ? 1 : 0;
    c.allocation = detail::raw(in.allocation, decltype(c.allocation)(SHEBAO_ABSENT_U8));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::int64_t rows{}; /**< 人次: rows asked for, one a person and month; where one of them failed, and where there is none, no total is given */
    std::vector<::shebao::premium::unit_bill::line> lines; /**< 明细: one row a person and month, in order of the roster and of months */
    std::vector<::shebao::premium::unit_bill::failed> failed; /**< 未能核定的明细: rows without a result, each with its error number */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    std::optional<fen> pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    std::optional<fen> medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    std::optional<fen> unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    std::optional<fen> injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    std::optional<fen> employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    std::optional<fen> employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<fen> annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    std::optional<fen> annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    std::optional<fen> annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    std::optional<fen> maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    std::optional<fen> supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    std::optional<fen> pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    std::optional<fen> medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
    ::shebao::allocation allocation{}; /**< 合计与尾差: how the rows came to the total. shebao::allocation */
    std::vector<::shebao::premium::unit_bill::residual> residuals; /**< 尾差: what the rows of the largest bases carry beside their own amounts, where the summed base was rounded */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_unit_bill_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.rows = static_cast<std::int64_t>(c.rows);
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.pension_employer = detail::maybe<fen>(c.pension_employer, decltype(c.pension_employer)(SHEBAO_ABSENT_I64));
    out.pension_employee = detail::maybe<fen>(c.pension_employee, decltype(c.pension_employee)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.medical_employer = detail::maybe<fen>(c.medical_employer, decltype(c.medical_employer)(SHEBAO_ABSENT_I64));
    out.medical_employee = detail::maybe<fen>(c.medical_employee, decltype(c.medical_employee)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.maternity_employer = detail::maybe<fen>(c.maternity_employer, decltype(c.maternity_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.unemployment_employer = detail::maybe<fen>(c.unemployment_employer, decltype(c.unemployment_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_employee = detail::maybe<fen>(c.unemployment_employee, decltype(c.unemployment_employee)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    out.injury_employer = detail::maybe<fen>(c.injury_employer, decltype(c.injury_employer)(SHEBAO_ABSENT_I64));
    out.employer_total = detail::maybe<fen>(c.employer_total, decltype(c.employer_total)(SHEBAO_ABSENT_I64));
    out.employee_total = detail::maybe<fen>(c.employee_total, decltype(c.employee_total)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.annuity_base = detail::maybe<fen>(c.annuity_base, decltype(c.annuity_base)(SHEBAO_ABSENT_I64));
    out.annuity_employer = detail::maybe<fen>(c.annuity_employer, decltype(c.annuity_employer)(SHEBAO_ABSENT_I64));
    out.annuity_employee = detail::maybe<fen>(c.annuity_employee, decltype(c.annuity_employee)(SHEBAO_ABSENT_I64));
    out.maternity_employee = detail::maybe<fen>(c.maternity_employee, decltype(c.maternity_employee)(SHEBAO_ABSENT_I64));
    out.supplement_employee = detail::maybe<fen>(c.supplement_employee, decltype(c.supplement_employee)(SHEBAO_ABSENT_I64));
    out.pension_account = detail::maybe<fen>(c.pension_account, decltype(c.pension_account)(SHEBAO_ABSENT_I64));
    out.medical_account = detail::maybe<fen>(c.medical_account, decltype(c.medical_account)(SHEBAO_ABSENT_I64));
    out.allocation = static_cast<::shebao::allocation>(c.allocation);
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_premium_unit_bill_roster> roster;
    roster.reserve(in.roster.size());
    for (const auto& item : in.roster) roster.push_back(to_c(item));
    given.roster = roster.data();
    given.roster_len = roster.size();
    shebao_premium_unit_bill_output got = SHEBAO_PREMIUM_UNIT_BILL_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_premium_unit_bill(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_premium_unit_bill_line line_begun = SHEBAO_PREMIUM_UNIT_BILL_LINE_INIT;
    std::vector<shebao_premium_unit_bill_line> lines(shebao_premium_unit_bill_count_lines(made), line_begun);
    wrong.check(shebao_premium_unit_bill_read_lines(made, 0, lines.size(), lines.data(), wrong.out()));
    out.lines.reserve(lines.size());
    for (const auto& item : lines) out.lines.push_back(from_c(item));
    const shebao_premium_unit_bill_failed failed_begun = SHEBAO_PREMIUM_UNIT_BILL_FAILED_INIT;
    std::vector<shebao_premium_unit_bill_failed> failed(shebao_premium_unit_bill_count_failed(made), failed_begun);
    wrong.check(shebao_premium_unit_bill_read_failed(made, 0, failed.size(), failed.data(), wrong.out()));
    out.failed.reserve(failed.size());
    for (const auto& item : failed) out.failed.push_back(from_c(item));
    const shebao_premium_unit_bill_residual residual_begun = SHEBAO_PREMIUM_UNIT_BILL_RESIDUAL_INIT;
    std::vector<shebao_premium_unit_bill_residual> residuals(shebao_premium_unit_bill_count_residuals(made), residual_begun);
    wrong.check(shebao_premium_unit_bill_read_residuals(made, 0, residuals.size(), residuals.data(), wrong.out()));
    out.residuals.reserve(residuals.size());
    for (const auto& item : residuals) out.residuals.push_back(from_c(item));
    return out;
}

}  // namespace premium::unit_bill

/** premium.late_fee@1 社会保险费滞纳金: late fee on a social-insurance premium. 社会保险费征缴暂行条例 art. 13; 社会保险法 art. 86; 工伤保险条例 art. 62; 行政强制法 art. 45 */
namespace premium::late_fee {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_LATE_FEE;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<::shebao::kind> kind; /**< *险种: kind of insurance. shebao::kind */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<yyyymmdd> default_from; /**< 欠缴之日: first day of default, the first that counts; needed where no rule for it is known. yyyymmdd, 19900101 to 20991231 */
    std::optional<yyyymmdd> until; /**< *计算截止日之次日: first day that does not count; whether the day of payment does is the caller's to say. yyyymmdd, 19900101 to 20991231 */
    std::optional<::shebao::demand> demand; /**< 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01). shebao::demand */
    std::optional<::shebao::relief> relief; /**< 阶段性缓缴政策: a deferral policy that the unit falls under. shebao::relief */
    std::optional<yyyymmdd> deferred_until; /**< 经批准缓缴期满之次日: first day after a deferral that was approved for the unit. yyyymmdd, 19900101 to 20991231 */
    bool capped = false; /**< 滞纳金以欠缴数额为限: whether the fee shall not exceed what is owed; contested, off where not asked for. 0 or 1 */
    std::optional<fen> principal; /**< *欠缴本金: what is owed, the fee's base. fen, 0 to 1000000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_late_fee_input to_c(const input& in) {
    shebao_premium_late_fee_input c = SHEBAO_PREMIUM_LATE_FEE_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.kind = detail::raw(in.kind, decltype(c.kind)(SHEBAO_ABSENT_U8));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.default_from = detail::raw(in.default_from, decltype(c.default_from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.demand = detail::raw(in.demand, decltype(c.demand)(SHEBAO_ABSENT_U8));
    c.relief = detail::raw(in.relief, decltype(c.relief)(SHEBAO_ABSENT_U8));
    c.deferred_until = detail::raw(in.deferred_until, decltype(c.deferred_until)(SHEBAO_ABSENT_I32));
    c.capped = in.capped ? 1 : 0;
    c.principal = detail::raw(in.principal, decltype(c.principal)(SHEBAO_ABSENT_I64));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<yyyymmdd> counted_from; /**< 起算日: first day that counts; absent where a deferral leaves none. yyyymmdd */
    std::int32_t days{}; /**< 滞纳天数: days that count */
    std::optional<fen> by_regulation; /**< 按征缴暂行条例加收: fee by the rules before the law; absent where no such day counts, or no order ran out unmet. fen */
    std::optional<fen> by_law; /**< 按社会保险法加收: fee by the law; absent where no such day counts. fen */
    std::optional<fen> accrued; /**< 按日加收合计: fee by the day in all. fen */
    std::optional<bool> capped; /**< 是否以欠缴数额为限: whether what is owed bounds the fee, which would be more. 0 or 1 */
    std::optional<fen> late_fee; /**< 应缴滞纳金: late fee due. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_late_fee_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.counted_from = detail::maybe<yyyymmdd>(c.counted_from, decltype(c.counted_from)(SHEBAO_ABSENT_I32));
    out.days = static_cast<std::int32_t>(c.days);
    out.by_regulation = detail::maybe<fen>(c.by_regulation, decltype(c.by_regulation)(SHEBAO_ABSENT_I64));
    out.by_law = detail::maybe<fen>(c.by_law, decltype(c.by_law)(SHEBAO_ABSENT_I64));
    out.accrued = detail::maybe<fen>(c.accrued, decltype(c.accrued)(SHEBAO_ABSENT_I64));
    out.capped = detail::maybe<bool>(c.capped, decltype(c.capped)(SHEBAO_ABSENT_U8));
    out.late_fee = detail::maybe<fen>(c.late_fee, decltype(c.late_fee)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_late_fee_output got = SHEBAO_PREMIUM_LATE_FEE_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_late_fee(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_premium_late_fee_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_premium_late_fee_output begun = SHEBAO_PREMIUM_LATE_FEE_OUTPUT_INIT;
    std::vector<shebao_premium_late_fee_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_premium_late_fee_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace premium::late_fee

/** premium.arrears@1 欠费清算: what is left of a unit's debts after its payments. 社会保险法 art. 60, 63, 86 */
namespace premium::arrears {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_ARREARS;

/** 欠费明细: what is owed, a row for each month and kind */
struct debt {
    std::optional<std::int64_t> debt; /**< *欠费序号: the caller's number of the debt. 0 to 4294967295 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::kind> kind; /**< *险种: kind of insurance. shebao::kind */
    std::optional<yyyymmdd> default_from; /**< *欠缴之日: first day of default, the first that counts. yyyymmdd, 19900101 to 20991231 */
    std::optional<::shebao::demand> demand; /**< 责令限期缴纳情况: what became of an order to pay; needed where days before 2011-07-01 count (injury: 2011-01-01). shebao::demand */
    std::optional<::shebao::relief> relief; /**< 阶段性缓缴政策: a deferral policy that the unit falls under. shebao::relief */
    std::optional<yyyymmdd> deferred_until; /**< 经批准缓缴期满之次日: first day after a deferral that was approved for the unit. yyyymmdd, 19900101 to 20991231 */
    std::optional<fen> principal; /**< *欠缴本金: what is owed. fen, 0 to 1000000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_arrears_debt to_c(const debt& in) {
    shebao_premium_arrears_debt c = SHEBAO_PREMIUM_ARREARS_DEBT_INIT;
    c.debt = detail::raw(in.debt, decltype(c.debt)(SHEBAO_ABSENT_I64));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.kind = detail::raw(in.kind, decltype(c.kind)(SHEBAO_ABSENT_U8));
    c.default_from = detail::raw(in.default_from, decltype(c.default_from)(SHEBAO_ABSENT_I32));
    c.demand = detail::raw(in.demand, decltype(c.demand)(SHEBAO_ABSENT_U8));
    c.relief = detail::raw(in.relief, decltype(c.relief)(SHEBAO_ABSENT_U8));
    c.deferred_until = detail::raw(in.deferred_until, decltype(c.deferred_until)(SHEBAO_ABSENT_I32));
    c.principal = detail::raw(in.principal, decltype(c.principal)(SHEBAO_ABSENT_I64));
    return c;
}

/** 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
struct payment {
    std::optional<yyyymmdd> date; /**< *缴款日期: day of payment. yyyymmdd, 19900101 to 20991231 */
    std::optional<fen> amount; /**< *缴款金额: amount paid. fen, 1 to 1000000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_arrears_payment to_c(const payment& in) {
    shebao_premium_arrears_payment c = SHEBAO_PREMIUM_ARREARS_PAYMENT_INIT;
    c.date = detail::raw(in.date, decltype(c.date)(SHEBAO_ABSENT_I32));
    c.amount = detail::raw(in.amount, decltype(c.amount)(SHEBAO_ABSENT_I64));
    return c;
}

/** 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it */
struct line {
    std::int64_t debt{}; /**< 欠费序号: the caller's number of the debt */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::kind kind{}; /**< 险种: kind of insurance. shebao::kind */
    std::int32_t days{}; /**< 滞纳天数: days that counted while principal was open */
    std::optional<fen> principal; /**< 欠缴本金: principal that was owed. fen */
    std::optional<fen> principal_paid; /**< 已缴本金: principal that was paid. fen */
    std::optional<fen> principal_left; /**< 尚欠本金: principal that is left. fen */
    std::optional<fen> late_fee; /**< 应缴滞纳金: late fee. fen */
    std::optional<fen> late_fee_paid; /**< 已缴滞纳金: late fee that was paid. fen */
    std::optional<fen> late_fee_left; /**< 尚欠滞纳金: late fee that is left. fen */
    std::optional<fen> left; /**< 尚欠合计: all that is left. fen */
};

/** From a struct of C; lists are left out. */
inline line from_c(const shebao_premium_arrears_line& c) {
    line out;
    out.debt = static_cast<std::int64_t>(c.debt);
    out.month = static_cast<yyyymm>(c.month);
    out.kind = static_cast<::shebao::kind>(c.kind);
    out.days = static_cast<std::int32_t>(c.days);
    out.principal = detail::maybe<fen>(c.principal, decltype(c.principal)(SHEBAO_ABSENT_I64));
    out.principal_paid = detail::maybe<fen>(c.principal_paid, decltype(c.principal_paid)(SHEBAO_ABSENT_I64));
    out.principal_left = detail::maybe<fen>(c.principal_left, decltype(c.principal_left)(SHEBAO_ABSENT_I64));
    out.late_fee = detail::maybe<fen>(c.late_fee, decltype(c.late_fee)(SHEBAO_ABSENT_I64));
    out.late_fee_paid = detail::maybe<fen>(c.late_fee_paid, decltype(c.late_fee_paid)(SHEBAO_ABSENT_I64));
    out.late_fee_left = detail::maybe<fen>(c.late_fee_left, decltype(c.late_fee_left)(SHEBAO_ABSENT_I64));
    out.left = detail::maybe<fen>(c.left, decltype(c.left)(SHEBAO_ABSENT_I64));
    return out;
}

/** 未能清算的明细: debts without a result, each with its error number */
struct failed {
    std::int64_t debt{}; /**< 欠费序号: the caller's number of the debt */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    std::int32_t error{}; /**< 错误号: number of the error */
};

/** From a struct of C; lists are left out. */
inline failed from_c(const shebao_premium_arrears_failed& c) {
    failed out;
    out.debt = static_cast<std::int64_t>(c.debt);
    out.month = static_cast<yyyymm>(c.month);
    out.error = static_cast<std::int32_t>(c.error);
    return out;
}

/** 分段明细: each stretch of days that a fee was reckoned for, in order of their ends */
struct segment {
    std::int64_t debt{}; /**< 欠费序号: the caller's number of the debt */
    std::int64_t segment{}; /**< 分段序号: number of the stretch, from 1; an explanation is asked for by it, as `person` */
    yyyymmdd from{}; /**< 开始日期: first day. yyyymmdd */
    yyyymmdd until{}; /**< 终止日期之次日: first day after. yyyymmdd */
    std::int32_t days{}; /**< 滞纳天数: days that counted */
    fen segment_base{}; /**< 计算基数: principal that the fee is reckoned on. fen */
    fen segment_fee{}; /**< 分段滞纳金: late fee of the stretch. fen */
};

/** From a struct of C; lists are left out. */
inline segment from_c(const shebao_premium_arrears_segment& c) {
    segment out;
    out.debt = static_cast<std::int64_t>(c.debt);
    out.segment = static_cast<std::int64_t>(c.segment);
    out.from = static_cast<yyyymmdd>(c.from);
    out.until = static_cast<yyyymmdd>(c.until);
    out.days = static_cast<std::int32_t>(c.days);
    out.segment_base = static_cast<fen>(c.segment_base);
    out.segment_fee = static_cast<fen>(c.segment_fee);
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymmdd> until; /**< *计算截止日之次日: first day that does not count any more. yyyymmdd, 19900101 to 20991231 */
    std::optional<::shebao::order> order; /**< *抵缴次序: to what a payment goes first. shebao::order */
    std::optional<::shebao::reckoning> reckoning; /**< *分段计算方法: what a fee is reckoned on where principal is paid in parts. shebao::reckoning */
    std::optional<::shebao::payment_day> payment_day; /**< *缴款当日是否计入: whether the day of payment counts. shebao::payment_day */
    std::vector<::shebao::premium::arrears::debt> debts; /**< 欠费明细: what is owed, a row for each month and kind */
    std::vector<::shebao::premium::arrears::payment> payments; /**< 缴款明细: what was paid, in order of time: a repayment plan, proceeds of an auction */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_arrears_input to_c(const input& in) {
    shebao_premium_arrears_input c = SHEBAO_PREMIUM_ARREARS_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.order = detail::raw(in.order, decltype(c.order)(SHEBAO_ABSENT_U8));
    c.reckoning = detail::raw(in.reckoning, decltype(c.reckoning)(SHEBAO_ABSENT_U8));
    c.payment_day = detail::raw(in.payment_day, decltype(c.payment_day)(SHEBAO_ABSENT_U8));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::vector<::shebao::premium::arrears::line> lines; /**< 明细: one row a debt, in order of the list; none where a debt failed and there are payments, which may have gone to it */
    std::vector<::shebao::premium::arrears::failed> failed; /**< 未能清算的明细: debts without a result, each with its error number */
    std::vector<::shebao::premium::arrears::segment> segments; /**< 分段明细: each stretch of days that a fee was reckoned for, in order of their ends */
    std::optional<fen> principal; /**< 欠缴本金: principal that was owed. fen */
    std::optional<fen> principal_paid; /**< 已缴本金: principal that was paid. fen */
    std::optional<fen> principal_left; /**< 尚欠本金: principal that is left. fen */
    std::optional<fen> late_fee; /**< 应缴滞纳金: late fee. fen */
    std::optional<fen> late_fee_paid; /**< 已缴滞纳金: late fee that was paid. fen */
    std::optional<fen> late_fee_left; /**< 尚欠滞纳金: late fee that is left. fen */
    std::optional<fen> left; /**< 尚欠合计: all that is left. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_arrears_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.principal = detail::maybe<fen>(c.principal, decltype(c.principal)(SHEBAO_ABSENT_I64));
    out.principal_paid = detail::maybe<fen>(c.principal_paid, decltype(c.principal_paid)(SHEBAO_ABSENT_I64));
    out.principal_left = detail::maybe<fen>(c.principal_left, decltype(c.principal_left)(SHEBAO_ABSENT_I64));
    out.late_fee = detail::maybe<fen>(c.late_fee, decltype(c.late_fee)(SHEBAO_ABSENT_I64));
    out.late_fee_paid = detail::maybe<fen>(c.late_fee_paid, decltype(c.late_fee_paid)(SHEBAO_ABSENT_I64));
    out.late_fee_left = detail::maybe<fen>(c.late_fee_left, decltype(c.late_fee_left)(SHEBAO_ABSENT_I64));
    out.left = detail::maybe<fen>(c.left, decltype(c.left)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_premium_arrears_debt> debts;
    debts.reserve(in.debts.size());
    for (const auto& item : in.debts) debts.push_back(to_c(item));
    given.debts = debts.data();
    given.debts_len = debts.size();
    std::vector<shebao_premium_arrears_payment> payments;
    payments.reserve(in.payments.size());
    for (const auto& item : in.payments) payments.push_back(to_c(item));
    given.payments = payments.data();
    given.payments_len = payments.size();
    shebao_premium_arrears_output got = SHEBAO_PREMIUM_ARREARS_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_premium_arrears(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_premium_arrears_line line_begun = SHEBAO_PREMIUM_ARREARS_LINE_INIT;
    std::vector<shebao_premium_arrears_line> lines(shebao_premium_arrears_count_lines(made), line_begun);
    wrong.check(shebao_premium_arrears_read_lines(made, 0, lines.size(), lines.data(), wrong.out()));
    out.lines.reserve(lines.size());
    for (const auto& item : lines) out.lines.push_back(from_c(item));
    const shebao_premium_arrears_failed failed_begun = SHEBAO_PREMIUM_ARREARS_FAILED_INIT;
    std::vector<shebao_premium_arrears_failed> failed(shebao_premium_arrears_count_failed(made), failed_begun);
    wrong.check(shebao_premium_arrears_read_failed(made, 0, failed.size(), failed.data(), wrong.out()));
    out.failed.reserve(failed.size());
    for (const auto& item : failed) out.failed.push_back(from_c(item));
    const shebao_premium_arrears_segment segment_begun = SHEBAO_PREMIUM_ARREARS_SEGMENT_INIT;
    std::vector<shebao_premium_arrears_segment> segments(shebao_premium_arrears_count_segments(made), segment_begun);
    wrong.check(shebao_premium_arrears_read_segments(made, 0, segments.size(), segments.data(), wrong.out()));
    out.segments.reserve(segments.size());
    for (const auto& item : segments) out.segments.push_back(from_c(item));
    return out;
}

}  // namespace premium::arrears

/** account.ledger@1 个人账户台账: personal account with its interest, year by year. 郑州市企业职工基本养老保险条例 art. 22-25; 劳办发〔1997〕116号; 人社部发〔2017〕31号 */
namespace account::ledger {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_ACCOUNT_LEDGER;

/** 缴费时段: what was booked, month by month alike within a span; in order of time */
struct span {
    std::optional<yyyymm> from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<fen> base; /**< 缴费基数: monthly base; gives the personal part where that is not stated. fen, 0 to 1000000000, AAE180 */
    std::optional<fen> personal; /**< 个人缴费记账额: booked to the personal part each month. fen, 0 to 1000000000, AIC021 */
    std::optional<fen> unit; /**< 单位划入记账额: booked to the unit part each month. fen, 0 to 1000000000, AIC024 */
};

/** As a struct of C; lists are left out. */
inline shebao_account_ledger_span to_c(const span& in) {
    shebao_account_ledger_span c = SHEBAO_ACCOUNT_LEDGER_SPAN_INIT;
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.base = detail::raw(in.base, decltype(c.base)(SHEBAO_ABSENT_I64));
    c.personal = detail::raw(in.personal, decltype(c.personal)(SHEBAO_ABSENT_I64));
    c.unit = detail::raw(in.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    return c;
}

/** 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
struct payment {
    std::optional<yyyymm> from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<fen> amount; /**< *月个人账户养老金: account pension a month. fen, 0 to 1000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_account_ledger_payment to_c(const payment& in) {
    shebao_account_ledger_payment c = SHEBAO_ACCOUNT_LEDGER_PAYMENT_INIT;
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.amount = detail::raw(in.amount, decltype(c.amount)(SHEBAO_ABSENT_I64));
    return c;
}

/** 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
struct booking {
    std::optional<yyyymm> month; /**< *记账月份: month in which it was booked. yyyymm, 199001 to 209912, AAE003 */
    std::optional<fen> personal; /**< 个人缴费记账额: booked to the personal part; less than nothing is taken back. fen, -1000000000 to 1000000000 */
    std::optional<fen> unit; /**< 单位划入记账额: booked to the unit part; less than nothing is taken back. fen, -1000000000 to 1000000000 */
    std::optional<std::int32_t> pays_for; /**< *所缴月数: months of premium that it pays for, or takes back; 0 for a correction. 0 to 1200 */
};

/** As a struct of C; lists are left out. */
inline shebao_account_ledger_booking to_c(const booking& in) {
    shebao_account_ledger_booking c = SHEBAO_ACCOUNT_LEDGER_BOOKING_INIT;
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.personal = detail::raw(in.personal, decltype(c.personal)(SHEBAO_ABSENT_I64));
    c.unit = detail::raw(in.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    c.pays_for = detail::raw(in.pays_for, decltype(c.pays_for)(SHEBAO_ABSENT_I32));
    return c;
}

/** 逐年对账: rate year; one row each, or a part of one before and after retirement */
struct year {
    yyyymm from{}; /**< 开始年月: first month. yyyymm, AAE041 */
    yyyymm until{}; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    ppm rate{}; /**< 记账利率: interest rate of the rate year. parts per million */
    std::int32_t months{}; /**< 缴费月数: months paid for by what was booked */
    std::optional<fen> personal_opening; /**< 个人部分上期余额: opening balance, personal part. fen, AAE240 */
    std::optional<fen> personal_opening_interest; /**< 个人部分上期余额利息: interest on the opening balance, personal part. fen, AAE240 */
    std::optional<fen> personal_booked; /**< 个人部分本期记账: booked in the year, personal part. fen, AAE240 */
    std::optional<fen> personal_product; /**< 个人部分月积数: month product, personal part: what was booked times the months to the year's end. fen */
    std::optional<fen> personal_interest; /**< 个人部分本期记账利息: interest on what was booked, personal part. fen, AAE240 */
    std::optional<fen> personal_closing; /**< 个人部分期末余额: closing balance, personal part. fen, AAE240 */
    std::optional<fen> unit_opening; /**< 单位划入部分上期余额: opening balance, unit part. fen, AAE240 */
    std::optional<fen> unit_opening_interest; /**< 单位划入部分上期余额利息: interest on the opening balance, unit part. fen, AAE240 */
    std::optional<fen> unit_booked; /**< 单位划入部分本期记账: booked in the year, unit part. fen, AAE240 */
    std::optional<fen> unit_product; /**< 单位划入部分月积数: month product, unit part: what was booked times the months to the year's end. fen */
    std::optional<fen> unit_interest; /**< 单位划入部分本期记账利息: interest on what was booked, unit part. fen, AAE240 */
    std::optional<fen> unit_closing; /**< 单位划入部分期末余额: closing balance, unit part. fen, AAE240 */
    std::optional<fen> opening; /**< 退休后期初余额: opening balance, after retirement. fen, AAE240 */
    std::optional<fen> drawn; /**< 账户支付: paid by the account. fen, AAE240 */
    std::optional<fen> pooled; /**< 统筹基金支付: paid by the pooled fund, the account being used up. fen, AAE240 */
    std::optional<fen> net_product; /**< 月积数净额: net month product, the balance's less the payments'. fen */
    std::optional<fen> interest; /**< 退休后利息: interest after retirement. fen, AAE240 */
    fen closing{}; /**< 期末余额: closing balance. fen, AAE240 */
    std::optional<std::int32_t> months_returned; /**< 退回月数: months whose premium was taken back; absent where none was */
};

/** From a struct of C; lists are left out. */
inline year from_c(const shebao_account_ledger_year& c) {
    year out;
    out.from = static_cast<yyyymm>(c.from);
    out.until = static_cast<yyyymm>(c.until);
    out.rate = static_cast<ppm>(c.rate);
    out.months = static_cast<std::int32_t>(c.months);
    out.personal_opening = detail::maybe<fen>(c.personal_opening, decltype(c.personal_opening)(SHEBAO_ABSENT_I64));
    out.personal_opening_interest = detail::maybe<fen>(c.personal_opening_interest, decltype(c.personal_opening_interest)(SHEBAO_ABSENT_I64));
    out.personal_booked = detail::maybe<fen>(c.personal_booked, decltype(c.personal_booked)(SHEBAO_ABSENT_I64));
    out.personal_product = detail::maybe<fen>(c.personal_product, decltype(c.personal_product)(SHEBAO_ABSENT_I64));
    out.personal_interest = detail::maybe<fen>(c.personal_interest, decltype(c.personal_interest)(SHEBAO_ABSENT_I64));
    out.personal_closing = detail::maybe<fen>(c.personal_closing, decltype(c.personal_closing)(SHEBAO_ABSENT_I64));
    out.unit_opening = detail::maybe<fen>(c.unit_opening, decltype(c.unit_opening)(SHEBAO_ABSENT_I64));
    out.unit_opening_interest = detail::maybe<fen>(c.unit_opening_interest, decltype(c.unit_opening_interest)(SHEBAO_ABSENT_I64));
    out.unit_booked = detail::maybe<fen>(c.unit_booked, decltype(c.unit_booked)(SHEBAO_ABSENT_I64));
    out.unit_product = detail::maybe<fen>(c.unit_product, decltype(c.unit_product)(SHEBAO_ABSENT_I64));
    out.unit_interest = detail::maybe<fen>(c.unit_interest, decltype(c.unit_interest)(SHEBAO_ABSENT_I64));
    out.unit_closing = detail::maybe<fen>(c.unit_closing, decltype(c.unit_closing)(SHEBAO_ABSENT_I64));
    out.opening = detail::maybe<fen>(c.opening, decltype(c.opening)(SHEBAO_ABSENT_I64));
    out.drawn = detail::maybe<fen>(c.drawn, decltype(c.drawn)(SHEBAO_ABSENT_I64));
    out.pooled = detail::maybe<fen>(c.pooled, decltype(c.pooled)(SHEBAO_ABSENT_I64));
    out.net_product = detail::maybe<fen>(c.net_product, decltype(c.net_product)(SHEBAO_ABSENT_I64));
    out.interest = detail::maybe<fen>(c.interest, decltype(c.interest)(SHEBAO_ABSENT_I64));
    out.closing = static_cast<fen>(c.closing);
    out.months_returned = detail::maybe<std::int32_t>(c.months_returned, decltype(c.months_returned)(SHEBAO_ABSENT_I32));
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> from; /**< *起始年月: first month of the statement; with an opening balance, the start of a rate year. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *截止年月之次月: first month after the statement; inside a rate year the account is settled there. yyyymm, 199001 to 209912 */
    std::optional<fen> personal; /**< *期初个人部分余额: opening balance of the personal part. fen, 0 to 100000000000, AAE240 */
    std::optional<fen> unit; /**< 期初单位划入部分余额: opening balance of the unit part. fen, 0 to 100000000000, AAE240 */
    std::vector<::shebao::account::ledger::span> spans; /**< 缴费时段: what was booked, month by month alike within a span; in order of time */
    std::optional<yyyymm> retired; /**< 待遇享受开始年月: first month of the pension. yyyymm, 199001 to 209912, AIC160 */
    std::vector<::shebao::account::ledger::payment> payments; /**< 个人账户养老金发放时段: account pension paid each month of a span; in order of time */
    std::vector<::shebao::account::ledger::booking> bookings; /**< 另行记账: what was booked beside the spans, in order of time: for several months at once, taken back (退费、冲减), corrected */
};

/** As a struct of C; lists are left out. */
inline shebao_account_ledger_input to_c(const input& in) {
    shebao_account_ledger_input c = SHEBAO_ACCOUNT_LEDGER_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.personal = detail::raw(in.personal, decltype(c.personal)(SHEBAO_ABSENT_I64));
    c.unit = detail::raw(in.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    c.retired = detail::raw(in.retired, decltype(c.retired)(SHEBAO_ABSENT_I32));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::vector<::shebao::account::ledger::year> years; /**< 逐年对账: rate year; one row each, or a part of one before and after retirement */
    std::int32_t months{}; /**< 实际缴费月数: months paid for */
    std::optional<fen> personal; /**< 期末个人部分余额: closing balance of the personal part, before retirement. fen, AAE240 */
    std::optional<fen> unit; /**< 期末单位划入部分余额: closing balance of the unit part, before retirement. fen, AAE240 */
    fen balance{}; /**< 期末余额: closing balance. fen, AAE240 */
    std::optional<fen> at_retirement; /**< 退休时账户总额: balance at retirement. fen, AAE240 */
    std::optional<yyyymm> used_up; /**< 账户支付完毕年月: first month that the account could not pay in full. yyyymm, AAE003 */
    std::optional<std::int32_t> months_returned; /**< 退回月数: months whose premium was taken back; absent where none was. `months` has them still */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_account_ledger_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.months = static_cast<std::int32_t>(c.months);
    out.personal = detail::maybe<fen>(c.personal, decltype(c.personal)(SHEBAO_ABSENT_I64));
    out.unit = detail::maybe<fen>(c.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    out.balance = static_cast<fen>(c.balance);
    out.at_retirement = detail::maybe<fen>(c.at_retirement, decltype(c.at_retirement)(SHEBAO_ABSENT_I64));
    out.used_up = detail::maybe<yyyymm>(c.used_up, decltype(c.used_up)(SHEBAO_ABSENT_I32));
    out.months_returned = detail::maybe<std::int32_t>(c.months_returned, decltype(c.months_returned)(SHEBAO_ABSENT_I32));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_account_ledger_span> spans;
    spans.reserve(in.spans.size());
    for (const auto& item : in.spans) spans.push_back(to_c(item));
    given.spans = spans.data();
    given.spans_len = spans.size();
    std::vector<shebao_account_ledger_payment> payments;
    payments.reserve(in.payments.size());
    for (const auto& item : in.payments) payments.push_back(to_c(item));
    given.payments = payments.data();
    given.payments_len = payments.size();
    std::vector<shebao_account_ledger_booking> bookings;
    bookings.reserve(in.bookings.size());
    for (const auto& item : in.bookings) bookings.push_back(to_c(item));
    given.bookings = bookings.data();
    given.bookings_len = bookings.size();
    shebao_account_ledger_output got = SHEBAO_ACCOUNT_LEDGER_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_account_ledger(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_account_ledger_year year_begun = SHEBAO_ACCOUNT_LEDGER_YEAR_INIT;
    std::vector<shebao_account_ledger_year> years(shebao_account_ledger_count_years(made), year_begun);
    wrong.check(shebao_account_ledger_read_years(made, 0, years.size(), years.data(), wrong.out()));
    out.years.reserve(years.size());
    for (const auto& item : years) out.years.push_back(from_c(item));
    return out;
}

}  // namespace account::ledger

/** premium.injury_rate@1 工伤保险费率: rate of a unit's work-injury premium. 社会保险法 art. 34; 工伤保险条例 art. 8; 人社部发〔2015〕71号 */
namespace premium::injury_rate {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_INJURY_RATE;

/** 经营范围: scope of business as registered, by divisions */
struct scope {
    std::optional<std::int32_t> division; /**< *行业大类: division, its two digits as a number. 1 to 99 */
    std::optional<std::int32_t> group; /**< 行业中类: group, its three digits as a number; only for division 59 of the edition of 2017, which has two classes. 11 to 999 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_injury_rate_scope to_c(const scope& in) {
    shebao_premium_injury_rate_scope c = SHEBAO_PREMIUM_INJURY_RATE_SCOPE_INIT;
    c.division = detail::raw(in.division, decltype(c.division)(SHEBAO_ABSENT_I32));
    c.group = detail::raw(in.group, decltype(c.group)(SHEBAO_ABSENT_I32));
    return c;
}

/** 各行业风险类别: class of each division of the scope, in its order */
struct industrie {
    std::int32_t division{}; /**< 行业大类: division */
    std::optional<std::int32_t> group; /**< 行业中类: group */
    std::int32_t risk_class{}; /**< 行业风险类别: class of risk */
};

/** From a struct of C; lists are left out. */
inline industrie from_c(const shebao_premium_injury_rate_industrie& c) {
    industrie out;
    out.division = static_cast<std::int32_t>(c.division);
    out.group = detail::maybe<std::int32_t>(c.group, decltype(c.group)(SHEBAO_ABSENT_I32));
    out.risk_class = static_cast<std::int32_t>(c.risk_class);
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::edition> edition; /**< 行业分类版本: edition of GB/T 4754 that the codes of the scope are of; needed with a scope. shebao::edition */
    std::optional<ppm> float_share; /**< *费率浮动档次: step of the float in force, as a share of the rate of the class; 100% where it does not float. parts per million, 0 to 2000000 */
    std::optional<std::int32_t> risk_class; /**< 核定风险类别: class that the agency has determined; in place of a scope. 1 to 8 */
    std::vector<::shebao::premium::injury_rate::scope> scope; /**< 经营范围: scope of business as registered, by divisions */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_injury_rate_input to_c(const input& in) {
    shebao_premium_injury_rate_input c = SHEBAO_PREMIUM_INJURY_RATE_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.edition = detail::raw(in.edition, decltype(c.edition)(SHEBAO_ABSENT_U8));
    c.float_share = detail::raw(in.float_share, decltype(c.float_share)(SHEBAO_ABSENT_I32));
    c.risk_class = detail::raw(in.risk_class, decltype(c.risk_class)(SHEBAO_ABSENT_I32));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::vector<::shebao::premium::injury_rate::industrie> industries; /**< 各行业风险类别: class of each division of the scope, in its order */
    std::optional<std::int32_t> division; /**< 决定类别的行业大类: division that decides the class */
    std::int32_t risk_class{}; /**< 行业风险类别: class of risk */
    ppm class_rate{}; /**< 行业基准费率: rate of the class. parts per million */
    ppm float_share{}; /**< 浮动比例: float, as a share of the rate of the class. parts per million */
    ppm cut{}; /**< 阶段性下调幅度: phased cut, as a share of the floated rate. parts per million */
    ppm rate{}; /**< 执行费率: rate in force. parts per million */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_injury_rate_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.division = detail::maybe<std::int32_t>(c.division, decltype(c.division)(SHEBAO_ABSENT_I32));
    out.risk_class = static_cast<std::int32_t>(c.risk_class);
    out.class_rate = static_cast<ppm>(c.class_rate);
    out.float_share = static_cast<ppm>(c.float_share);
    out.cut = static_cast<ppm>(c.cut);
    out.rate = static_cast<ppm>(c.rate);
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_premium_injury_rate_scope> scope;
    scope.reserve(in.scope.size());
    for (const auto& item : in.scope) scope.push_back(to_c(item));
    given.scope = scope.data();
    given.scope_len = scope.size();
    shebao_premium_injury_rate_output got = SHEBAO_PREMIUM_INJURY_RATE_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_premium_injury_rate(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_premium_injury_rate_industrie industrie_begun = SHEBAO_PREMIUM_INJURY_RATE_INDUSTRIE_INIT;
    std::vector<shebao_premium_injury_rate_industrie> industries(shebao_premium_injury_rate_count_industries(made), industrie_begun);
    wrong.check(shebao_premium_injury_rate_read_industries(made, 0, industries.size(), industries.data(), wrong.out()));
    out.industries.reserve(industries.size());
    for (const auto& item : industries) out.industries.push_back(from_c(item));
    return out;
}

}  // namespace premium::injury_rate

/** premium.injury_float@1 工伤保险费率浮动: step of a unit's work-injury float by its claims ratio. 社会保险法 art. 34; 工伤保险条例 art. 8 */
namespace premium::injury_float {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_INJURY_FLOAT;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<ppm> claims_ratio; /**< *支缴率: what the fund spent on the unit, as a share of its premiums. parts per million, 0 to 100000000 */
    std::optional<std::int32_t> deaths; /**< *一次事故死亡人数: most deaths in one accident. 0 to 100000 */
    std::optional<std::int32_t> arrears; /**< *欠费月数: months in arrears on the day of counting (2014-12-31 for the adjustment of 2015). 0 to 1200 */
    bool fraud = false; /**< 骗取待遇: whether benefits were drawn by fraud. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_injury_float_input to_c(const input& in) {
    shebao_premium_injury_float_input c = SHEBAO_PREMIUM_INJURY_FLOAT_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.claims_ratio = detail::raw(in.claims_ratio, decltype(c.claims_ratio)(SHEBAO_ABSENT_I32));
    c.deaths = detail::raw(in.deaths, decltype(c.deaths)(SHEBAO_ABSENT_I32));
    c.arrears = detail::raw(in.arrears, decltype(c.arrears)(SHEBAO_ABSENT_I32));
    c.fraud = in.fraud ? 1 : 0;
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    ppm float_share{}; /**< 费率浮动档次: step of the float, as a share of the rate of the class. parts per million */
    std::optional<bool> barred; /**< 不得下浮: whether a lower rate was barred. 0 or 1 */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_injury_float_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.float_share = static_cast<ppm>(c.float_share);
    out.barred = detail::maybe<bool>(c.barred, decltype(c.barred)(SHEBAO_ABSENT_U8));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_injury_float_output got = SHEBAO_PREMIUM_INJURY_FLOAT_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_injury_float(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

}  // namespace premium::injury_float

/** premium.injury_project@1 工程建设项目工伤保险费: work-injury premium of a building project. 部分行业企业工伤保险费缴纳办法 art. 3 */
namespace premium::injury_project {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_INJURY_PROJECT;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *参保年月: month in which the project is insured. yyyymm, 199001 to 209912, AAE003 */
    bool repeat = false; /**< 多次参保: whether the firm has insured several projects. 0 or 1 */
    std::optional<ppm> claims_ratio; /**< 支缴率: what the fund spent on the firm, as a share of its premiums; needed where it insured several projects. parts per million, 0 to 100000000 */
    std::optional<fen> cost; /**< *工程预算造价: budgeted cost of the project. fen, 0 to 1000000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_injury_project_input to_c(const input& in) {
    shebao_premium_injury_project_input c = SHEBAO_PREMIUM_INJURY_PROJECT_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.repeat = in.repeat ? 1 : 0;
    c.claims_ratio = detail::raw(in.claims_ratio, decltype(c.claims_ratio)(SHEBAO_ABSENT_I32));
    c.cost = detail::raw(in.cost, decltype(c.cost)(SHEBAO_ABSENT_I64));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    fen premium{}; /**< 应缴工伤保险费: premium, once for the whole project. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_injury_project_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.premium = static_cast<fen>(c.premium);
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_injury_project_output got = SHEBAO_PREMIUM_INJURY_PROJECT_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_injury_project(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_premium_injury_project_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_premium_injury_project_output begun = SHEBAO_PREMIUM_INJURY_PROJECT_OUTPUT_INIT;
    std::vector<shebao_premium_injury_project_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_premium_injury_project_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace premium::injury_project

/** base.payment@1 缴费基数核定: payment base of one person for one month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25; 国办发〔2019〕13号 s.3 */
namespace base::payment {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_BASE_PAYMENT;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::source> source; /**< *工资来源: what the wage given is. shebao::source */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    bool unemployment = false; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    bool injury = false; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    std::optional<fen> wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
};

/** As a struct of C; lists are left out. */
inline shebao_base_payment_input to_c(const input& in) {
    shebao_base_payment_input c = SHEBAO_BASE_PAYMENT_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.source = detail::raw(in.source, decltype(c.source)(SHEBAO_ABSENT_U8));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.unemployment = in.unemployment ? 1 : 0;
    c.injury = in.injury ? 1 : 0;
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<fen> declared; /**< 申报工资: amount that is held against the limits. fen */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_base_payment_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.declared = detail::maybe<fen>(c.declared, decltype(c.declared)(SHEBAO_ABSENT_I64));
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_base_payment_output got = SHEBAO_BASE_PAYMENT_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_base_payment(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_base_payment_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_base_payment_output begun = SHEBAO_BASE_PAYMENT_OUTPUT_INIT;
    std::vector<shebao_base_payment_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_base_payment_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace base::payment

/** premium.pooled@1 合计基数应缴: premium of one kind and month on a summed base. 社会保险法 art. 12, 23, 35, 44, 53 */
namespace premium::pooled {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_POOLED;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::employer_size> employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. shebao::employer_size */
    std::optional<::shebao::item> item; /**< *征收品目: kind of insurance, or the annuity. shebao::item */
    std::optional<ppm> injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    bool rural_contract = false; /**< 农民合同制工人: whether the base is of rural contract workers, who paid no unemployment premium under the ordinances. 0 or 1 */
    std::optional<fen> base; /**< *合计缴费基数: sum of the payment bases. fen, 0 to 1000000000000 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_pooled_input to_c(const input& in) {
    shebao_premium_pooled_input c = SHEBAO_PREMIUM_POOLED_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.employer_size = detail::raw(in.employer_size, decltype(c.employer_size)(SHEBAO_ABSENT_U8));
    c.item = detail::raw(in.item, decltype(c.item)(SHEBAO_ABSENT_U8));
    c.injury_rate = detail::raw(in.injury_rate, decltype(c.injury_rate)(SHEBAO_ABSENT_I32));
    c.rural_contract = in.rural_contract ? 1 : 0;
    c.base = detail::raw(in.base, decltype(c.base)(SHEBAO_ABSENT_I64));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<fen> employer; /**< 单位应缴: employer's premium. fen, AAE020 */
    std::optional<fen> employee; /**< 个人应缴: employees' premium; absent where the kind has none. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_pooled_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_pooled_output got = SHEBAO_PREMIUM_POOLED_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_pooled(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_premium_pooled_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_premium_pooled_output begun = SHEBAO_PREMIUM_POOLED_OUTPUT_INIT;
    std::vector<shebao_premium_pooled_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_premium_pooled_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace premium::pooled

/** base.tier@1 灵活就业人员缴费档次: payment base of a flexible worker's tier. 国办发〔2019〕13号 s.3 */
namespace base::tier {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_BASE_TIER;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<ppm> tier_share; /**< 缴费档次: tier, as a share of the average wage; of the year before where none was chosen. parts per million, 0 to 3000000 */
    bool unchosen = false; /**< 未申报档次: whether none was chosen for the year. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_base_tier_input to_c(const input& in) {
    shebao_base_tier_input c = SHEBAO_BASE_TIER_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.tier_share = detail::raw(in.tier_share, decltype(c.tier_share)(SHEBAO_ABSENT_I32));
    c.unchosen = in.unchosen ? 1 : 0;
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<bool> as_before; /**< 按原基数: whether the base by amount that was paid on before goes on; then there is no tier. 0 or 1 */
    std::optional<ppm> tier_share; /**< 缴费档次: tier paid on, as a share of the average wage. parts per million */
    std::optional<fen> tier_amount; /**< 档次金额: share of the average wage. fen, AAE180 */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension, within the limits. fen, AAE180 */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_base_tier_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.as_before = detail::maybe<bool>(c.as_before, decltype(c.as_before)(SHEBAO_ABSENT_U8));
    out.tier_share = detail::maybe<ppm>(c.tier_share, decltype(c.tier_share)(SHEBAO_ABSENT_I32));
    out.tier_amount = detail::maybe<fen>(c.tier_amount, decltype(c.tier_amount)(SHEBAO_ABSENT_I64));
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_base_tier_output got = SHEBAO_BASE_TIER_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_base_tier(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_base_tier_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_base_tier_output begun = SHEBAO_BASE_TIER_OUTPUT_INIT;
    std::vector<shebao_base_tier_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_base_tier_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace base::tier

/** premium.make_up@1 按期缴费与补缴: whether a month's premium may still be paid on a day. 社会保险法 art. 60, 63; 人社部发〔2016〕132号; 人社厅发〔2022〕16号 item 1 */
namespace premium::make_up {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_MAKE_UP;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::kind> kind; /**< *险种: kind of insurance. shebao::kind */
    std::optional<::shebao::period> period; /**< *缴费周期: how many months are paid at once; flexible workers only. shebao::period */
    std::optional<yyyymm> period_until; /**< 缴费周期终止年月之次月: first month after the period that the month lies in; the month after where absent. yyyymm, 199001 to 209912 */
    std::optional<yyyymmdd> paid; /**< *缴款日期: day of payment. yyyymmdd, 19900101 to 20991231 */
    std::optional<std::int32_t> arrears; /**< 欠费月数: months in arrears, this one included; needed where a rule counts them. 0 to 1200 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_make_up_input to_c(const input& in) {
    shebao_premium_make_up_input c = SHEBAO_PREMIUM_MAKE_UP_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.kind = detail::raw(in.kind, decltype(c.kind)(SHEBAO_ABSENT_U8));
    c.period = detail::raw(in.period, decltype(c.period)(SHEBAO_ABSENT_U8));
    c.period_until = detail::raw(in.period_until, decltype(c.period_until)(SHEBAO_ABSENT_I32));
    c.paid = detail::raw(in.paid, decltype(c.paid)(SHEBAO_ABSENT_I32));
    c.arrears = detail::raw(in.arrears, decltype(c.arrears)(SHEBAO_ABSENT_I32));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    ::shebao::decision decision{}; /**< 补缴情形: what paying the month on that day is. shebao::decision */
    std::optional<yyyymm> limits_of; /**< 适用缴费基数上下限的月份: month whose limits hold, where it is not the month itself. yyyymm, AAE003 */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_make_up_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.decision = static_cast<::shebao::decision>(c.decision);
    out.limits_of = detail::maybe<yyyymm>(c.limits_of, decltype(c.limits_of)(SHEBAO_ABSENT_I32));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_make_up_output got = SHEBAO_PREMIUM_MAKE_UP_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_premium_make_up(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_premium_make_up_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_premium_make_up_output begun = SHEBAO_PREMIUM_MAKE_UP_OUTPUT_INIT;
    std::vector<shebao_premium_make_up_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_premium_make_up_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace premium::make_up

/** premium.flexible@1 灵活就业人员缴费: what a flexible worker pays over some months. 国办发〔2019〕13号 s.3; 社会保险法 art. 60 */
namespace premium::flexible {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_FLEXIBLE;

/** 明细: one row a month, without the kinds that may not be paid any more */
struct line {
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    std::optional<ppm> tier_share; /**< 缴费档次: tier paid on; absent where the base was chosen by amount. parts per million */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    std::optional<fen> pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    std::optional<fen> medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    std::optional<fen> unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    std::optional<fen> injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    std::optional<fen> employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    std::optional<fen> employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<fen> annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    std::optional<fen> annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    std::optional<fen> annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    std::optional<fen> maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    std::optional<fen> supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    std::optional<fen> pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    std::optional<fen> medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
};

/** From a struct of C; lists are left out. */
inline line from_c(const shebao_premium_flexible_line& c) {
    line out;
    out.month = static_cast<yyyymm>(c.month);
    out.tier_share = detail::maybe<ppm>(c.tier_share, decltype(c.tier_share)(SHEBAO_ABSENT_I32));
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.pension_employer = detail::maybe<fen>(c.pension_employer, decltype(c.pension_employer)(SHEBAO_ABSENT_I64));
    out.pension_employee = detail::maybe<fen>(c.pension_employee, decltype(c.pension_employee)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.medical_employer = detail::maybe<fen>(c.medical_employer, decltype(c.medical_employer)(SHEBAO_ABSENT_I64));
    out.medical_employee = detail::maybe<fen>(c.medical_employee, decltype(c.medical_employee)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.maternity_employer = detail::maybe<fen>(c.maternity_employer, decltype(c.maternity_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.unemployment_employer = detail::maybe<fen>(c.unemployment_employer, decltype(c.unemployment_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_employee = detail::maybe<fen>(c.unemployment_employee, decltype(c.unemployment_employee)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    out.injury_employer = detail::maybe<fen>(c.injury_employer, decltype(c.injury_employer)(SHEBAO_ABSENT_I64));
    out.employer_total = detail::maybe<fen>(c.employer_total, decltype(c.employer_total)(SHEBAO_ABSENT_I64));
    out.employee_total = detail::maybe<fen>(c.employee_total, decltype(c.employee_total)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.annuity_base = detail::maybe<fen>(c.annuity_base, decltype(c.annuity_base)(SHEBAO_ABSENT_I64));
    out.annuity_employer = detail::maybe<fen>(c.annuity_employer, decltype(c.annuity_employer)(SHEBAO_ABSENT_I64));
    out.annuity_employee = detail::maybe<fen>(c.annuity_employee, decltype(c.annuity_employee)(SHEBAO_ABSENT_I64));
    out.maternity_employee = detail::maybe<fen>(c.maternity_employee, decltype(c.maternity_employee)(SHEBAO_ABSENT_I64));
    out.supplement_employee = detail::maybe<fen>(c.supplement_employee, decltype(c.supplement_employee)(SHEBAO_ABSENT_I64));
    out.pension_account = detail::maybe<fen>(c.pension_account, decltype(c.pension_account)(SHEBAO_ABSENT_I64));
    out.medical_account = detail::maybe<fen>(c.medical_account, decltype(c.medical_account)(SHEBAO_ABSENT_I64));
    return out;
}

/** 各期应缴: one row a payment, in order of time */
struct payment {
    yyyymm from{}; /**< 开始年月: first month paid for. yyyymm, AAE041 */
    yyyymm until{}; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    std::optional<fen> payment; /**< 本期应缴: sum of its months; absent where one failed. fen */
};

/** From a struct of C; lists are left out. */
inline payment from_c(const shebao_premium_flexible_payment& c) {
    payment out;
    out.from = static_cast<yyyymm>(c.from);
    out.until = static_cast<yyyymm>(c.until);
    out.payment = detail::maybe<fen>(c.payment, decltype(c.payment)(SHEBAO_ABSENT_I64));
    return out;
}

/** 补缴认定: months that are over on the day of payment, and what becomes of each */
struct past {
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::kind kind{}; /**< 险种: kind of insurance. shebao::kind */
    ::shebao::decision decision{}; /**< 补缴情形: what becomes of it; what is not allowed is in no line and no total. shebao::decision */
};

/** From a struct of C; lists are left out. */
inline past from_c(const shebao_premium_flexible_past& c) {
    past out;
    out.month = static_cast<yyyymm>(c.month);
    out.kind = static_cast<::shebao::kind>(c.kind);
    out.decision = static_cast<::shebao::decision>(c.decision);
    return out;
}

/** 未能核定的明细: months without a result, each with its error number */
struct failed {
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    std::int32_t error{}; /**< 错误号: number of the error */
};

/** From a struct of C; lists are left out. */
inline failed from_c(const shebao_premium_flexible_failed& c) {
    failed out;
    out.month = static_cast<yyyymm>(c.month);
    out.error = static_cast<std::int32_t>(c.error);
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> from; /**< *开始年月: first month paid. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<::shebao::period> period; /**< *缴费周期: how many months are paid at once, counted from the first. shebao::period */
    std::optional<yyyymmdd> paid; /**< 缴款日期: day of payment; where absent, it is not asked whether the months may still be paid. yyyymmdd, 19900101 to 20991231 */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for; its base is one for all. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    std::optional<ppm> tier_share; /**< 缴费档次: tier of pension, as a share of the average wage; of the year before where none was chosen. parts per million, 0 to 3000000 */
    std::optional<fen> chosen_base; /**< 自选缴费基数: base of pension by amount, in place of a tier; the base before where none was chosen. fen, 0 to 1000000000, AAC040 */
    bool unchosen = false; /**< 未申报档次: whether neither tier nor base was chosen for the year. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_flexible_input to_c(const input& in) {
    shebao_premium_flexible_input c = SHEBAO_PREMIUM_FLEXIBLE_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.period = detail::raw(in.period, decltype(c.period)(SHEBAO_ABSENT_U8));
    c.paid = detail::raw(in.paid, decltype(c.paid)(SHEBAO_ABSENT_I32));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.tier_share = detail::raw(in.tier_share, decltype(c.tier_share)(SHEBAO_ABSENT_I32));
    c.chosen_base = detail::raw(in.chosen_base, decltype(c.chosen_base)(SHEBAO_ABSENT_I64));
    c.unchosen = in.unchosen ? 1 : 0;
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::vector<::shebao::premium::flexible::line> lines; /**< 明细: one row a month, without the kinds that may not be paid any more */
    std::vector<::shebao::premium::flexible::payment> payments; /**< 各期应缴: one row a payment, in order of time */
    std::vector<::shebao::premium::flexible::past> past; /**< 补缴认定: months that are over on the day of payment, and what becomes of each */
    std::vector<::shebao::premium::flexible::failed> failed; /**< 未能核定的明细: months without a result, each with its error number */
    std::optional<fen> pension_base; /**< 养老缴费基数: payment base of pension. fen, AAE180 */
    std::optional<fen> pension_employer; /**< 单位应缴养老保险费: employer's pension premium. fen, AAE020 */
    std::optional<fen> pension_employee; /**< 个人应缴养老保险费: employee's pension premium. fen, AAE022 */
    std::optional<fen> medical_base; /**< 医疗缴费基数: payment base of medical. fen, AAE180 */
    std::optional<fen> medical_employer; /**< 单位应缴医疗保险费: employer's medical premium. fen, AAE020 */
    std::optional<fen> medical_employee; /**< 个人应缴医疗保险费: employee's medical premium. fen, AAE022 */
    std::optional<fen> maternity_base; /**< 生育缴费基数: payment base of maternity. fen, AAE180 */
    std::optional<fen> maternity_employer; /**< 单位应缴生育保险费: employer's maternity premium. fen, AAE020 */
    std::optional<fen> unemployment_base; /**< 失业缴费基数: payment base of unemployment. fen, AAE180 */
    std::optional<fen> unemployment_employer; /**< 单位应缴失业保险费: employer's unemployment premium. fen, AAE020 */
    std::optional<fen> unemployment_employee; /**< 个人应缴失业保险费: employee's unemployment premium. fen, AAE022 */
    std::optional<fen> injury_base; /**< 工伤缴费基数: payment base of work injury. fen, AAE180 */
    std::optional<fen> injury_employer; /**< 单位应缴工伤保险费: employer's work-injury premium. fen, AAE020 */
    std::optional<fen> employer_total; /**< 单位应缴合计: employer's total. fen, AAE020 */
    std::optional<fen> employee_total; /**< 个人应缴合计: employee's total. fen, AAE022 */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<fen> annuity_base; /**< 职业年金缴费基数: payment base of the occupational annuity. fen, AAE180 */
    std::optional<fen> annuity_employer; /**< 单位应缴职业年金: employer's occupational annuity. fen, AAE020 */
    std::optional<fen> annuity_employee; /**< 个人应缴职业年金: employee's occupational annuity. fen, AAE022 */
    std::optional<fen> maternity_employee; /**< 个人应缴生育保险费: maternity premium of a flexible worker. fen, AAE022 */
    std::optional<fen> supplement_employee; /**< 应缴大额医疗补助: large-amount medical supplement, paid by the person. fen, AAE022 */
    std::optional<fen> pension_account; /**< 划入养老个人账户: part of a flexible worker's pension premium that goes to the personal account. fen */
    std::optional<fen> medical_account; /**< 划入医疗个人账户: what a flexible worker's medical account is credited with; absent where no text states it. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_flexible_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.pension_base = detail::maybe<fen>(c.pension_base, decltype(c.pension_base)(SHEBAO_ABSENT_I64));
    out.pension_employer = detail::maybe<fen>(c.pension_employer, decltype(c.pension_employer)(SHEBAO_ABSENT_I64));
    out.pension_employee = detail::maybe<fen>(c.pension_employee, decltype(c.pension_employee)(SHEBAO_ABSENT_I64));
    out.medical_base = detail::maybe<fen>(c.medical_base, decltype(c.medical_base)(SHEBAO_ABSENT_I64));
    out.medical_employer = detail::maybe<fen>(c.medical_employer, decltype(c.medical_employer)(SHEBAO_ABSENT_I64));
    out.medical_employee = detail::maybe<fen>(c.medical_employee, decltype(c.medical_employee)(SHEBAO_ABSENT_I64));
    out.maternity_base = detail::maybe<fen>(c.maternity_base, decltype(c.maternity_base)(SHEBAO_ABSENT_I64));
    out.maternity_employer = detail::maybe<fen>(c.maternity_employer, decltype(c.maternity_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_base = detail::maybe<fen>(c.unemployment_base, decltype(c.unemployment_base)(SHEBAO_ABSENT_I64));
    out.unemployment_employer = detail::maybe<fen>(c.unemployment_employer, decltype(c.unemployment_employer)(SHEBAO_ABSENT_I64));
    out.unemployment_employee = detail::maybe<fen>(c.unemployment_employee, decltype(c.unemployment_employee)(SHEBAO_ABSENT_I64));
    out.injury_base = detail::maybe<fen>(c.injury_base, decltype(c.injury_base)(SHEBAO_ABSENT_I64));
    out.injury_employer = detail::maybe<fen>(c.injury_employer, decltype(c.injury_employer)(SHEBAO_ABSENT_I64));
    out.employer_total = detail::maybe<fen>(c.employer_total, decltype(c.employer_total)(SHEBAO_ABSENT_I64));
    out.employee_total = detail::maybe<fen>(c.employee_total, decltype(c.employee_total)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.annuity_base = detail::maybe<fen>(c.annuity_base, decltype(c.annuity_base)(SHEBAO_ABSENT_I64));
    out.annuity_employer = detail::maybe<fen>(c.annuity_employer, decltype(c.annuity_employer)(SHEBAO_ABSENT_I64));
    out.annuity_employee = detail::maybe<fen>(c.annuity_employee, decltype(c.annuity_employee)(SHEBAO_ABSENT_I64));
    out.maternity_employee = detail::maybe<fen>(c.maternity_employee, decltype(c.maternity_employee)(SHEBAO_ABSENT_I64));
    out.supplement_employee = detail::maybe<fen>(c.supplement_employee, decltype(c.supplement_employee)(SHEBAO_ABSENT_I64));
    out.pension_account = detail::maybe<fen>(c.pension_account, decltype(c.pension_account)(SHEBAO_ABSENT_I64));
    out.medical_account = detail::maybe<fen>(c.medical_account, decltype(c.medical_account)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_premium_flexible_output got = SHEBAO_PREMIUM_FLEXIBLE_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_premium_flexible(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_premium_flexible_line line_begun = SHEBAO_PREMIUM_FLEXIBLE_LINE_INIT;
    std::vector<shebao_premium_flexible_line> lines(shebao_premium_flexible_count_lines(made), line_begun);
    wrong.check(shebao_premium_flexible_read_lines(made, 0, lines.size(), lines.data(), wrong.out()));
    out.lines.reserve(lines.size());
    for (const auto& item : lines) out.lines.push_back(from_c(item));
    const shebao_premium_flexible_payment payment_begun = SHEBAO_PREMIUM_FLEXIBLE_PAYMENT_INIT;
    std::vector<shebao_premium_flexible_payment> payments(shebao_premium_flexible_count_payments(made), payment_begun);
    wrong.check(shebao_premium_flexible_read_payments(made, 0, payments.size(), payments.data(), wrong.out()));
    out.payments.reserve(payments.size());
    for (const auto& item : payments) out.payments.push_back(from_c(item));
    const shebao_premium_flexible_past past_begun = SHEBAO_PREMIUM_FLEXIBLE_PAST_INIT;
    std::vector<shebao_premium_flexible_past> past(shebao_premium_flexible_count_past(made), past_begun);
    wrong.check(shebao_premium_flexible_read_past(made, 0, past.size(), past.data(), wrong.out()));
    out.past.reserve(past.size());
    for (const auto& item : past) out.past.push_back(from_c(item));
    const shebao_premium_flexible_failed failed_begun = SHEBAO_PREMIUM_FLEXIBLE_FAILED_INIT;
    std::vector<shebao_premium_flexible_failed> failed(shebao_premium_flexible_count_failed(made), failed_begun);
    wrong.check(shebao_premium_flexible_read_failed(made, 0, failed.size(), failed.data(), wrong.out()));
    out.failed.reserve(failed.size());
    for (const auto& item : failed) out.failed.push_back(from_c(item));
    return out;
}

}  // namespace premium::flexible

/** base.verification@1 缴费基数申报核定: declared wage of one person held against the base that follows, one kind and month. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
namespace base::verification {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_BASE_VERIFICATION;

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> month; /**< *费款所属期: month the premium is for. yyyymm, 199001 to 209912, AAE003 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::source> source; /**< *工资来源: what the wage given is. shebao::source */
    std::optional<::shebao::kind> kind; /**< *险种: kind of insurance. shebao::kind */
    std::optional<fen> wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
    std::optional<fen> declared_wage; /**< *申报工资: wage that was declared, before the limits; where none was, the base in force. fen, 0 to 1000000000, AAC040 */
};

/** As a struct of C; lists are left out. */
inline shebao_base_verification_input to_c(const input& in) {
    shebao_base_verification_input c = SHEBAO_BASE_VERIFICATION_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.month = detail::raw(in.month, decltype(c.month)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.source = detail::raw(in.source, decltype(c.source)(SHEBAO_ABSENT_U8));
    c.kind = detail::raw(in.kind, decltype(c.kind)(SHEBAO_ABSENT_U8));
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    c.declared_wage = detail::raw(in.declared_wage, decltype(c.declared_wage)(SHEBAO_ABSENT_I64));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::optional<fen> verified_wage; /**< 核定工资: wage as it should have been declared. fen */
    std::optional<fen> verified_base; /**< 核定缴费基数: payment base that follows from the wage. fen, AAE180 */
    std::optional<fen> declared_base; /**< 申报缴费基数: payment base that follows from what was declared. fen, AAE180 */
    std::optional<fen> base_difference; /**< 基数差额: verified less declared base. fen, AAE180 */
    ::shebao::reason reason{}; /**< 核定结果: why the base is or is not what was declared. shebao::reason */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_base_verification_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.verified_wage = detail::maybe<fen>(c.verified_wage, decltype(c.verified_wage)(SHEBAO_ABSENT_I64));
    out.verified_base = detail::maybe<fen>(c.verified_base, decltype(c.verified_base)(SHEBAO_ABSENT_I64));
    out.declared_base = detail::maybe<fen>(c.declared_base, decltype(c.declared_base)(SHEBAO_ABSENT_I64));
    out.base_difference = detail::maybe<fen>(c.base_difference, decltype(c.base_difference)(SHEBAO_ABSENT_I64));
    out.reason = static_cast<::shebao::reason>(c.reason);
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    shebao_base_verification_output got = SHEBAO_BASE_VERIFICATION_OUTPUT_INIT;
    detail::refusal wrong;
    wrong.check(shebao_base_verification(with.get(), &given, &got, wrong.out()));
    output out = from_c(got);
    return out;
}

/** Many rows. What is wrong with a row stands in its `error` and never stops the others. Rows are copied: columns are not. */
inline std::vector<output> batch(session& with, const std::vector<input>& in) {
    std::vector<shebao_base_verification_input> given;
    given.reserve(in.size());
    for (const auto& row : in) given.push_back(to_c(row));
    const shebao_base_verification_output begun = SHEBAO_BASE_VERIFICATION_OUTPUT_INIT;
    std::vector<shebao_base_verification_output> got(in.size(), begun);
    detail::refusal wrong;
    wrong.check(shebao_base_verification_batch(with.get(), given.size(), given.data(), got.data(), wrong.out()));
    std::vector<output> out;
    out.reserve(got.size());
    for (const auto& row : got) out.push_back(from_c(row));
    return out;
}

}  // namespace base::verification

/** base.unit_verification@1 年度缴费基数申报核定: a unit's declared wages held against the wages over a payment year. 郑州市企业职工基本养老保险条例 art. 8; 河南省工伤保险条例 art. 24, 25 */
namespace base::unit_verification {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_BASE_UNIT_VERIFICATION;

/** 申报名册: who works here, the wage and what was declared; a change of either is a further row */
struct roster {
    std::optional<std::int64_t> person; /**< *个人序号: the caller's number of the person. 0 to 4294967295 */
    std::optional<yyyymm> from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<::shebao::source> source; /**< *工资来源: what the wage given is. shebao::source */
    std::optional<fen> wage; /**< *工资: monthly wage, allowance or base that the source names, before the limits. fen, 0 to 1000000000, AAC040 */
    std::optional<fen> declared_wage; /**< *申报工资: wage that was declared, before the limits; where none was, the base in force. fen, 0 to 1000000000, AAC040 */
    bool rural_contract = false; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_base_unit_verification_roster to_c(const roster& in) {
    shebao_base_unit_verification_roster c = SHEBAO_BASE_UNIT_VERIFICATION_ROSTER_INIT;
    c.person = detail::raw(in.person, decltype(c.person)(SHEBAO_ABSENT_I64));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.source = detail::raw(in.source, decltype(c.source)(SHEBAO_ABSENT_U8));
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    c.declared_wage = detail::raw(in.declared_wage, decltype(c.declared_wage)(SHEBAO_ABSENT_I64));
    c.rural_contract = in.rural_contract ? 1 : 0;
    return c;
}

/** 明细: one row a person, kind and stretch of months with the same bases, in order of the roster */
struct line {
    std::int64_t person{}; /**< 个人序号: the caller's number of the person */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    yyyymm from{}; /**< 开始年月: first month. yyyymm, AAE041 */
    yyyymm until{}; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    fen declared_base{}; /**< 申报缴费基数: payment base that follows from what was declared. fen, AAE180 */
    fen verified_base{}; /**< 核定缴费基数: payment base that follows from the wage. fen, AAE180 */
    fen base_difference{}; /**< 基数差额: verified less declared base. fen, AAE180 */
    ::shebao::reason reason{}; /**< 核定结果: why the base is or is not what was declared. shebao::reason */
    std::optional<fen> employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    std::optional<fen> employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    std::optional<fen> employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    std::optional<fen> employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    std::optional<fen> employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    std::optional<fen> employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    std::optional<fen> difference; /**< 差额合计: all that the difference moves. fen */
};

/** From a struct of C; lists are left out. */
inline line from_c(const shebao_base_unit_verification_line& c) {
    line out;
    out.person = static_cast<std::int64_t>(c.person);
    out.item = static_cast<::shebao::item>(c.item);
    out.from = static_cast<yyyymm>(c.from);
    out.until = static_cast<yyyymm>(c.until);
    out.declared_base = static_cast<fen>(c.declared_base);
    out.verified_base = static_cast<fen>(c.verified_base);
    out.base_difference = static_cast<fen>(c.base_difference);
    out.reason = static_cast<::shebao::reason>(c.reason);
    out.employer_before = detail::maybe<fen>(c.employer_before, decltype(c.employer_before)(SHEBAO_ABSENT_I64));
    out.employer_after = detail::maybe<fen>(c.employer_after, decltype(c.employer_after)(SHEBAO_ABSENT_I64));
    out.employer_difference = detail::maybe<fen>(c.employer_difference, decltype(c.employer_difference)(SHEBAO_ABSENT_I64));
    out.employee_before = detail::maybe<fen>(c.employee_before, decltype(c.employee_before)(SHEBAO_ABSENT_I64));
    out.employee_after = detail::maybe<fen>(c.employee_after, decltype(c.employee_after)(SHEBAO_ABSENT_I64));
    out.employee_difference = detail::maybe<fen>(c.employee_difference, decltype(c.employee_difference)(SHEBAO_ABSENT_I64));
    out.difference = detail::maybe<fen>(c.difference, decltype(c.difference)(SHEBAO_ABSENT_I64));
    return out;
}

/** 未能核定的明细: rows without a result, each with its error number */
struct failed {
    std::int64_t person{}; /**< 个人序号: the caller's number of the person */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int32_t error{}; /**< 错误号: number of the error */
};

/** From a struct of C; lists are left out. */
inline failed from_c(const shebao_base_unit_verification_failed& c) {
    failed out;
    out.person = static_cast<std::int64_t>(c.person);
    out.month = static_cast<yyyymm>(c.month);
    out.item = static_cast<::shebao::item>(c.item);
    out.error = static_cast<std::int32_t>(c.error);
    return out;
}

/** 按险种合计: sums by kind; no amounts where a row of it failed */
struct item {
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int64_t rows{}; /**< 人次: rows verified, one a person and month */
    std::int64_t differing{}; /**< 基数不符人次: rows with another base than the declared one */
    std::int64_t failed_rows{}; /**< 未能核定人次: rows without a result */
    std::optional<fen> employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    std::optional<fen> employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    std::optional<fen> employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    std::optional<fen> employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    std::optional<fen> employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    std::optional<fen> employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    std::optional<fen> difference; /**< 差额合计: all that the difference moves. fen */
};

/** From a struct of C; lists are left out. */
inline item from_c(const shebao_base_unit_verification_item& c) {
    item out;
    out.item = static_cast<::shebao::item>(c.item);
    out.rows = static_cast<std::int64_t>(c.rows);
    out.differing = static_cast<std::int64_t>(c.differing);
    out.failed_rows = static_cast<std::int64_t>(c.failed_rows);
    out.employer_before = detail::maybe<fen>(c.employer_before, decltype(c.employer_before)(SHEBAO_ABSENT_I64));
    out.employer_after = detail::maybe<fen>(c.employer_after, decltype(c.employer_after)(SHEBAO_ABSENT_I64));
    out.employer_difference = detail::maybe<fen>(c.employer_difference, decltype(c.employer_difference)(SHEBAO_ABSENT_I64));
    out.employee_before = detail::maybe<fen>(c.employee_before, decltype(c.employee_before)(SHEBAO_ABSENT_I64));
    out.employee_after = detail::maybe<fen>(c.employee_after, decltype(c.employee_after)(SHEBAO_ABSENT_I64));
    out.employee_difference = detail::maybe<fen>(c.employee_difference, decltype(c.employee_difference)(SHEBAO_ABSENT_I64));
    out.difference = detail::maybe<fen>(c.difference, decltype(c.difference)(SHEBAO_ABSENT_I64));
    return out;
}

/** 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed */
struct reason {
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    ::shebao::reason reason{}; /**< 核定结果: why the base is or is not what was declared. shebao::reason */
    std::int64_t rows{}; /**< 人次: rows verified, one a person and month */
    std::optional<fen> employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    std::optional<fen> employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    std::optional<fen> employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    std::optional<fen> employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    std::optional<fen> employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    std::optional<fen> employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    std::optional<fen> difference; /**< 差额合计: all that the difference moves. fen */
};

/** From a struct of C; lists are left out. */
inline reason from_c(const shebao_base_unit_verification_reason& c) {
    reason out;
    out.item = static_cast<::shebao::item>(c.item);
    out.reason = static_cast<::shebao::reason>(c.reason);
    out.rows = static_cast<std::int64_t>(c.rows);
    out.employer_before = detail::maybe<fen>(c.employer_before, decltype(c.employer_before)(SHEBAO_ABSENT_I64));
    out.employer_after = detail::maybe<fen>(c.employer_after, decltype(c.employer_after)(SHEBAO_ABSENT_I64));
    out.employer_difference = detail::maybe<fen>(c.employer_difference, decltype(c.employer_difference)(SHEBAO_ABSENT_I64));
    out.employee_before = detail::maybe<fen>(c.employee_before, decltype(c.employee_before)(SHEBAO_ABSENT_I64));
    out.employee_after = detail::maybe<fen>(c.employee_after, decltype(c.employee_after)(SHEBAO_ABSENT_I64));
    out.employee_difference = detail::maybe<fen>(c.employee_difference, decltype(c.employee_difference)(SHEBAO_ABSENT_I64));
    out.difference = detail::maybe<fen>(c.difference, decltype(c.difference)(SHEBAO_ABSENT_I64));
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<yyyymm> from; /**< *开始年月: first month verified. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::employer_size> employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. shebao::employer_size */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    bool unemployment = false; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    bool injury = false; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    std::optional<ppm> injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    bool annuity = false; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
    bool differing_only = false; /**< 只列差异: whether only lines with another base than the declared one are listed; sums are of all. 0 or 1 */
    std::vector<::shebao::base::unit_verification::roster> roster; /**< 申报名册: who works here, the wage and what was declared; a change of either is a further row */
};

/** As a struct of C; lists are left out. */
inline shebao_base_unit_verification_input to_c(const input& in) {
    shebao_base_unit_verification_input c = SHEBAO_BASE_UNIT_VERIFICATION_INPUT_INIT;
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.employer_size = detail::raw(in.employer_size, decltype(c.employer_size)(SHEBAO_ABSENT_U8));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.unemployment = in.unemployment ? 1 : 0;
    c.injury = in.injury ? 1 : 0;
    c.injury_rate = detail::raw(in.injury_rate, decltype(c.injury_rate)(SHEBAO_ABSENT_I32));
    c.annuity = in.annuity ? 1 : 0;
    c.differing_only = in.differing_only ? 1 : 0;
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::int64_t rows{}; /**< 人次: rows verified, one a person, month and kind */
    std::vector<::shebao::base::unit_verification::line> lines; /**< 明细: one row a person, kind and stretch of months with the same bases, in order of the roster */
    std::vector<::shebao::base::unit_verification::failed> failed; /**< 未能核定的明细: rows without a result, each with its error number */
    std::vector<::shebao::base::unit_verification::item> items; /**< 按险种合计: sums by kind; no amounts where a row of it failed */
    std::vector<::shebao::base::unit_verification::reason> reasons; /**< 按险种和核定结果合计: sums by kind and reason; no amounts where a row of the kind failed */
    std::optional<fen> employer_before; /**< 单位应缴，按申报: employer's premium on what was declared. fen */
    std::optional<fen> employer_after; /**< 单位应缴，按核定: employer's premium on the verified base. fen */
    std::optional<fen> employer_difference; /**< 单位差额: employer's premium that the difference moves. fen */
    std::optional<fen> employee_before; /**< 个人应缴，按申报: employee's premium on what was declared. fen */
    std::optional<fen> employee_after; /**< 个人应缴，按核定: employee's premium on the verified base. fen */
    std::optional<fen> employee_difference; /**< 个人差额: employee's premium that the difference moves. fen */
    std::optional<fen> difference; /**< 差额合计: all that the difference moves. fen */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_base_unit_verification_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.rows = static_cast<std::int64_t>(c.rows);
    out.employer_before = detail::maybe<fen>(c.employer_before, decltype(c.employer_before)(SHEBAO_ABSENT_I64));
    out.employer_after = detail::maybe<fen>(c.employer_after, decltype(c.employer_after)(SHEBAO_ABSENT_I64));
    out.employer_difference = detail::maybe<fen>(c.employer_difference, decltype(c.employer_difference)(SHEBAO_ABSENT_I64));
    out.employee_before = detail::maybe<fen>(c.employee_before, decltype(c.employee_before)(SHEBAO_ABSENT_I64));
    out.employee_after = detail::maybe<fen>(c.employee_after, decltype(c.employee_after)(SHEBAO_ABSENT_I64));
    out.employee_difference = detail::maybe<fen>(c.employee_difference, decltype(c.employee_difference)(SHEBAO_ABSENT_I64));
    out.difference = detail::maybe<fen>(c.difference, decltype(c.difference)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_base_unit_verification_roster> roster;
    roster.reserve(in.roster.size());
    for (const auto& item : in.roster) roster.push_back(to_c(item));
    given.roster = roster.data();
    given.roster_len = roster.size();
    shebao_base_unit_verification_output got = SHEBAO_BASE_UNIT_VERIFICATION_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_base_unit_verification(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_base_unit_verification_line line_begun = SHEBAO_BASE_UNIT_VERIFICATION_LINE_INIT;
    std::vector<shebao_base_unit_verification_line> lines(shebao_base_unit_verification_count_lines(made), line_begun);
    wrong.check(shebao_base_unit_verification_read_lines(made, 0, lines.size(), lines.data(), wrong.out()));
    out.lines.reserve(lines.size());
    for (const auto& item : lines) out.lines.push_back(from_c(item));
    const shebao_base_unit_verification_failed failed_begun = SHEBAO_BASE_UNIT_VERIFICATION_FAILED_INIT;
    std::vector<shebao_base_unit_verification_failed> failed(shebao_base_unit_verification_count_failed(made), failed_begun);
    wrong.check(shebao_base_unit_verification_read_failed(made, 0, failed.size(), failed.data(), wrong.out()));
    out.failed.reserve(failed.size());
    for (const auto& item : failed) out.failed.push_back(from_c(item));
    const shebao_base_unit_verification_item item_begun = SHEBAO_BASE_UNIT_VERIFICATION_ITEM_INIT;
    std::vector<shebao_base_unit_verification_item> items(shebao_base_unit_verification_count_items(made), item_begun);
    wrong.check(shebao_base_unit_verification_read_items(made, 0, items.size(), items.data(), wrong.out()));
    out.items.reserve(items.size());
    for (const auto& item : items) out.items.push_back(from_c(item));
    const shebao_base_unit_verification_reason reason_begun = SHEBAO_BASE_UNIT_VERIFICATION_REASON_INIT;
    std::vector<shebao_base_unit_verification_reason> reasons(shebao_base_unit_verification_count_reasons(made), reason_begun);
    wrong.check(shebao_base_unit_verification_read_reasons(made, 0, reasons.size(), reasons.data(), wrong.out()));
    out.reasons.reserve(reasons.size());
    for (const auto& item : reasons) out.reasons.push_back(from_c(item));
    return out;
}

}  // namespace base::unit_verification

/** premium.collection_plan@1 征集计划: what units will owe over coming months, and how it rolls up. 社会保险法 art. 60 */
namespace premium::collection_plan {

/** The name of the operation. */
inline constexpr const char* op = SHEBAO_PREMIUM_COLLECTION_PLAN;

/** 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
struct unit {
    std::optional<std::int64_t> unit; /**< *单位序号: the caller's number of the unit. 0 to 4294967295 */
    std::optional<gbt2260> district; /**< *征收区划: district that collects, the pooling region itself or a place in it; the plan rolls up by it. GB/T 2260, AAB301 */
    std::optional<gbt2260> region; /**< *统筹地区: pooling region. GB/T 2260, AAB301 */
    std::optional<::shebao::payer> payer; /**< *缴费主体: who pays. shebao::payer */
    std::optional<::shebao::employer_size> employer_size; /**< 用人单位规模: size of the employer; needed for pension, unemployment and injury of 2020-02 to 2020-12. shebao::employer_size */
    bool pension = false; /**< 基本养老保险: whether basic pension is asked for. 0 or 1, AAE140 */
    bool medical = false; /**< 职工基本医疗保险: whether basic medical is asked for. 0 or 1, AAE140 */
    bool maternity = false; /**< 生育保险: whether maternity is asked for. 0 or 1, AAE140 */
    bool unemployment = false; /**< 失业保险: whether unemployment is asked for. 0 or 1, AAE140 */
    bool injury = false; /**< 工伤保险: whether work injury is asked for. 0 or 1, AAE140 */
    std::optional<ppm> injury_rate; /**< 工伤保险费率: the unit's work-injury rate in force, float and phased cut included; given exactly where injury is asked for. parts per million, 0 to 50000 */
    bool annuity = false; /**< 职业年金: whether the occupational annuity of public institutions is asked for. 0 or 1, AAE140 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_collection_plan_unit to_c(const unit& in) {
    shebao_premium_collection_plan_unit c = SHEBAO_PREMIUM_COLLECTION_PLAN_UNIT_INIT;
    c.unit = detail::raw(in.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    c.district = detail::raw(in.district, decltype(c.district)(SHEBAO_ABSENT_I32));
    c.region = detail::raw(in.region, decltype(c.region)(SHEBAO_ABSENT_I32));
    c.payer = detail::raw(in.payer, decltype(c.payer)(SHEBAO_ABSENT_U8));
    c.employer_size = detail::raw(in.employer_size, decltype(c.employer_size)(SHEBAO_ABSENT_U8));
    c.pension = in.pension ? 1 : 0;
    c.medical = in.medical ? 1 : 0;
    c.maternity = in.maternity ? 1 : 0;
    c.unemployment = in.unemployment ? 1 : 0;
    c.injury = in.injury ? 1 : 0;
    c.injury_rate = detail::raw(in.injury_rate, decltype(c.injury_rate)(SHEBAO_ABSENT_I32));
    c.annuity = in.annuity ? 1 : 0;
    return c;
}

/** 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
struct roster {
    std::optional<std::int64_t> unit; /**< *单位序号: number of the unit. 0 to 4294967295 */
    std::optional<std::int64_t> person; /**< *个人序号: the caller's number of the person, the same at every unit. 0 to 4294967295 */
    std::optional<yyyymm> from; /**< *开始年月: first month. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<fen> wage; /**< *缴费工资: declared monthly wage, before the limits. fen, 0 to 1000000000, AAC040 */
    bool rural_contract = false; /**< 农民合同制工人: whether the person is a rural contract worker. 0 or 1 */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_collection_plan_roster to_c(const roster& in) {
    shebao_premium_collection_plan_roster c = SHEBAO_PREMIUM_COLLECTION_PLAN_ROSTER_INIT;
    c.unit = detail::raw(in.unit, decltype(c.unit)(SHEBAO_ABSENT_I64));
    c.person = detail::raw(in.person, decltype(c.person)(SHEBAO_ABSENT_I64));
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.wage = detail::raw(in.wage, decltype(c.wage)(SHEBAO_ABSENT_I64));
    c.rural_contract = in.rural_contract ? 1 : 0;
    return c;
}

/** 计划明细: one row a unit, month and kind, in order of units */
struct line {
    std::int64_t unit{}; /**< 单位序号: number of the unit */
    gbt2260 district{}; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int64_t persons{}; /**< 人数: people billed */
    fen base{}; /**< 合计缴费基数: summed payment base. fen */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    ::shebao::line_standing line_standing{}; /**< 数据效力: weakest standing of the policy rows used. shebao::line_standing */
    ::shebao::line_evidence line_evidence{}; /**< 数据证据: weakest evidence of the policy rows used. shebao::line_evidence */
};

/** From a struct of C; lists are left out. */
inline line from_c(const shebao_premium_collection_plan_line& c) {
    line out;
    out.unit = static_cast<std::int64_t>(c.unit);
    out.district = static_cast<gbt2260>(c.district);
    out.month = static_cast<yyyymm>(c.month);
    out.item = static_cast<::shebao::item>(c.item);
    out.persons = static_cast<std::int64_t>(c.persons);
    out.base = static_cast<fen>(c.base);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.line_standing = static_cast<::shebao::line_standing>(c.line_standing);
    out.line_evidence = static_cast<::shebao::line_evidence>(c.line_evidence);
    return out;
}

/** 未能计划的明细: rows without a result, each with its error number */
struct failed {
    std::int64_t unit{}; /**< 单位序号: number of the unit */
    gbt2260 district{}; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    yyyymm month{}; /**< 费款所属期: month the premium is for. yyyymm, AAE003 */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int64_t persons{}; /**< 人数: people who should have been billed */
    std::int32_t error{}; /**< 错误号: number of the error of the first row that failed */
};

/** From a struct of C; lists are left out. */
inline failed from_c(const shebao_premium_collection_plan_failed& c) {
    failed out;
    out.unit = static_cast<std::int64_t>(c.unit);
    out.district = static_cast<gbt2260>(c.district);
    out.month = static_cast<yyyymm>(c.month);
    out.item = static_cast<::shebao::item>(c.item);
    out.persons = static_cast<std::int64_t>(c.persons);
    out.error = static_cast<std::int32_t>(c.error);
    return out;
}

/** 按单位汇总: sums by unit, of all units */
struct by_unit {
    std::int64_t unit{}; /**< 单位序号: number of the unit */
    gbt2260 district{}; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    std::int64_t person_months{}; /**< 人次: people billed, each once a month and kind */
    std::int64_t failed_lines{}; /**< 未能计划的行数: lines that failed and belong here */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<::shebao::line_standing> line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. shebao::line_standing */
    std::optional<::shebao::line_evidence> line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. shebao::line_evidence */
};

/** From a struct of C; lists are left out. */
inline by_unit from_c(const shebao_premium_collection_plan_by_unit& c) {
    by_unit out;
    out.unit = static_cast<std::int64_t>(c.unit);
    out.district = static_cast<gbt2260>(c.district);
    out.person_months = static_cast<std::int64_t>(c.person_months);
    out.failed_lines = static_cast<std::int64_t>(c.failed_lines);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.line_standing = detail::maybe<::shebao::line_standing>(c.line_standing, decltype(c.line_standing)(SHEBAO_ABSENT_U8));
    out.line_evidence = detail::maybe<::shebao::line_evidence>(c.line_evidence, decltype(c.line_evidence)(SHEBAO_ABSENT_U8));
    return out;
}

/** 按征收区划汇总: sums by district */
struct by_district {
    gbt2260 district{}; /**< 征收区划: district that collects. GB/T 2260, AAB301 */
    std::int64_t person_months{}; /**< 人次: people billed, each once a month and kind */
    std::int64_t failed_lines{}; /**< 未能计划的行数: lines that failed and belong here */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<::shebao::line_standing> line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. shebao::line_standing */
    std::optional<::shebao::line_evidence> line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. shebao::line_evidence */
};

/** From a struct of C; lists are left out. */
inline by_district from_c(const shebao_premium_collection_plan_by_district& c) {
    by_district out;
    out.district = static_cast<gbt2260>(c.district);
    out.person_months = static_cast<std::int64_t>(c.person_months);
    out.failed_lines = static_cast<std::int64_t>(c.failed_lines);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.line_standing = detail::maybe<::shebao::line_standing>(c.line_standing, decltype(c.line_standing)(SHEBAO_ABSENT_U8));
    out.line_evidence = detail::maybe<::shebao::line_evidence>(c.line_evidence, decltype(c.line_evidence)(SHEBAO_ABSENT_U8));
    return out;
}

/** 按险种汇总: sums by kind */
struct by_item {
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int64_t person_months{}; /**< 人次: people billed, each once a month and kind */
    std::int64_t failed_lines{}; /**< 未能计划的行数: lines that failed and belong here */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<::shebao::line_standing> line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. shebao::line_standing */
    std::optional<::shebao::line_evidence> line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. shebao::line_evidence */
};

/** From a struct of C; lists are left out. */
inline by_item from_c(const shebao_premium_collection_plan_by_item& c) {
    by_item out;
    out.item = static_cast<::shebao::item>(c.item);
    out.person_months = static_cast<std::int64_t>(c.person_months);
    out.failed_lines = static_cast<std::int64_t>(c.failed_lines);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.line_standing = detail::maybe<::shebao::line_standing>(c.line_standing, decltype(c.line_standing)(SHEBAO_ABSENT_U8));
    out.line_evidence = detail::maybe<::shebao::line_evidence>(c.line_evidence, decltype(c.line_evidence)(SHEBAO_ABSENT_U8));
    return out;
}

/** 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account */
struct by_year {
    std::int32_t year{}; /**< 年度: calendar year of the months that the premium is for. AAE001 */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    std::int64_t person_months{}; /**< 人次: people billed, each once a month and kind */
    std::int64_t failed_lines{}; /**< 未能计划的行数: lines that failed and belong here */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::optional<::shebao::line_standing> line_standing; /**< 数据效力: weakest standing of the lines; absent where none has a result. shebao::line_standing */
    std::optional<::shebao::line_evidence> line_evidence; /**< 数据证据: weakest evidence of the lines; absent where none has a result. shebao::line_evidence */
};

/** From a struct of C; lists are left out. */
inline by_year from_c(const shebao_premium_collection_plan_by_year& c) {
    by_year out;
    out.year = static_cast<std::int32_t>(c.year);
    out.item = static_cast<::shebao::item>(c.item);
    out.person_months = static_cast<std::int64_t>(c.person_months);
    out.failed_lines = static_cast<std::int64_t>(c.failed_lines);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    out.line_standing = detail::maybe<::shebao::line_standing>(c.line_standing, decltype(c.line_standing)(SHEBAO_ABSENT_U8));
    out.line_evidence = detail::maybe<::shebao::line_evidence>(c.line_evidence, decltype(c.line_evidence)(SHEBAO_ABSENT_U8));
    return out;
}

/** 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9) */
struct in_several_unit {
    std::int64_t person{}; /**< 个人序号: the caller's number of the person */
    ::shebao::item item{}; /**< 征收品目: kind of insurance, or the annuity. shebao::item */
    yyyymm from{}; /**< 开始年月: first month. yyyymm, AAE041 */
    yyyymm until{}; /**< 终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm */
    std::int64_t units{}; /**< 单位数: at how many units */
};

/** From a struct of C; lists are left out. */
inline in_several_unit from_c(const shebao_premium_collection_plan_in_several_unit& c) {
    in_several_unit out;
    out.person = static_cast<std::int64_t>(c.person);
    out.item = static_cast<::shebao::item>(c.item);
    out.from = static_cast<yyyymm>(c.from);
    out.until = static_cast<yyyymm>(c.until);
    out.units = static_cast<std::int64_t>(c.units);
    return out;
}

/** What is asked; what is marked * must be given. */
struct input {
    std::optional<yyyymm> from; /**< *开始年月: first month planned. yyyymm, 199001 to 209912, AAE041 */
    std::optional<yyyymm> until; /**< *终止年月之次月: first month after; the last month itself is 终止年月 (AAE042). yyyymm, 199001 to 209912 */
    std::optional<::shebao::allocation> allocation; /**< 合计与尾差: how the rows of a unit come to its total; left out, it is the sum of the rounded rows. shebao::allocation */
    std::vector<::shebao::premium::collection_plan::unit> units; /**< 单位: who will pay, and for which kinds; one without people in these months stands in the sums with zero */
    std::vector<::shebao::premium::collection_plan::roster> roster; /**< 花名册: who works at which unit, from when to when, at what wage; a change of wage is a further row */
};

/** As a struct of C; lists are left out. */
inline shebao_premium_collection_plan_input to_c(const input& in) {
    shebao_premium_collection_plan_input c = SHEBAO_PREMIUM_COLLECTION_PLAN_INPUT_INIT;
    c.from = detail::raw(in.from, decltype(c.from)(SHEBAO_ABSENT_I32));
    c.until = detail::raw(in.until, decltype(c.until)(SHEBAO_ABSENT_I32));
    c.allocation = detail::raw(in.allocation, decltype(c.allocation)(SHEBAO_ABSENT_U8));
    return c;
}

/** What is answered. */
struct output {
    std::uint32_t error = 0; /**< out of a batch: number of the row's error, 0 where there is none */
    std::uint8_t outcome = 0; /**< 0 where an amount is due */
    ::shebao::standing standing = ::shebao::standing::none; /**< the weakest among the policy rows used */
    ::shebao::evidence evidence = ::shebao::evidence::none; /**< the weakest among the policy rows used */
    std::int64_t rows{}; /**< 人次: rows asked for, one a person, month and kind; where one of them failed no total is given */
    ::shebao::allocation allocation{}; /**< 合计与尾差: how the rows came to the units' totals. shebao::allocation */
    std::vector<::shebao::premium::collection_plan::line> lines; /**< 计划明细: one row a unit, month and kind, in order of units */
    std::vector<::shebao::premium::collection_plan::failed> failed; /**< 未能计划的明细: rows without a result, each with its error number */
    std::vector<::shebao::premium::collection_plan::by_unit> by_unit; /**< 按单位汇总: sums by unit, of all units */
    std::vector<::shebao::premium::collection_plan::by_district> by_district; /**< 按征收区划汇总: sums by district */
    std::vector<::shebao::premium::collection_plan::by_item> by_item; /**< 按险种汇总: sums by kind */
    std::vector<::shebao::premium::collection_plan::by_year> by_year; /**< 按年度和险种汇总: sums by calendar year and kind, the lines of a fund's budget and final account */
    std::optional<fen> employer; /**< 单位应缴: employers' premium. fen */
    std::optional<fen> employee; /**< 个人应缴: employees' premium. fen */
    std::optional<fen> total; /**< 应缴合计: total. fen */
    std::vector<::shebao::premium::collection_plan::in_several_unit> in_several_units; /**< 同时在多个单位的人员: people who stand with several units in the same months, by person and kind; what they are billed is not brought together, since no text says how. Without work injury, which each unit pays (实施社会保险法若干规定 art. 9) */
};

/** From a struct of C; lists are left out. */
inline output from_c(const shebao_premium_collection_plan_output& c) {
    output out;
    out.error = c.error;
    out.outcome = c.outcome;
    out.standing = static_cast<::shebao::standing>(c.standing);
    out.evidence = static_cast<::shebao::evidence>(c.evidence);
    out.rows = static_cast<std::int64_t>(c.rows);
    out.allocation = static_cast<::shebao::allocation>(c.allocation);
    out.employer = detail::maybe<fen>(c.employer, decltype(c.employer)(SHEBAO_ABSENT_I64));
    out.employee = detail::maybe<fen>(c.employee, decltype(c.employee)(SHEBAO_ABSENT_I64));
    out.total = detail::maybe<fen>(c.total, decltype(c.total)(SHEBAO_ABSENT_I64));
    return out;
}

/** One call. Throws shebao::error. */
inline output run(session& with, const input& in) {
    auto given = to_c(in);
    std::vector<shebao_premium_collection_plan_unit> units;
    units.reserve(in.units.size());
    for (const auto& item : in.units) units.push_back(to_c(item));
    given.units = units.data();
    given.units_len = units.size();
    std::vector<shebao_premium_collection_plan_roster> roster;
    roster.reserve(in.roster.size());
    for (const auto& item : in.roster) roster.push_back(to_c(item));
    given.roster = roster.data();
    given.roster_len = roster.size();
    shebao_premium_collection_plan_output got = SHEBAO_PREMIUM_COLLECTION_PLAN_OUTPUT_INIT;
    shebao_table* made = nullptr;
    detail::refusal wrong;
    wrong.check(shebao_premium_collection_plan(with.get(), &given, &got, &made, wrong.out()));
    const table results(made);
    output out = from_c(got);
    const shebao_premium_collection_plan_line line_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_LINE_INIT;
    std::vector<shebao_premium_collection_plan_line> lines(shebao_premium_collection_plan_count_lines(made), line_begun);
    wrong.check(shebao_premium_collection_plan_read_lines(made, 0, lines.size(), lines.data(), wrong.out()));
    out.lines.reserve(lines.size());
    for (const auto& item : lines) out.lines.push_back(from_c(item));
    const shebao_premium_collection_plan_failed failed_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_FAILED_INIT;
    std::vector<shebao_premium_collection_plan_failed> failed(shebao_premium_collection_plan_count_failed(made), failed_begun);
    wrong.check(shebao_premium_collection_plan_read_failed(made, 0, failed.size(), failed.data(), wrong.out()));
    out.failed.reserve(failed.size());
    for (const auto& item : failed) out.failed.push_back(from_c(item));
    const shebao_premium_collection_plan_by_unit by_unit_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_BY_UNIT_INIT;
    std::vector<shebao_premium_collection_plan_by_unit> by_unit(shebao_premium_collection_plan_count_by_unit(made), by_unit_begun);
    wrong.check(shebao_premium_collection_plan_read_by_unit(made, 0, by_unit.size(), by_unit.data(), wrong.out()));
    out.by_unit.reserve(by_unit.size());
    for (const auto& item : by_unit) out.by_unit.push_back(from_c(item));
    const shebao_premium_collection_plan_by_district by_district_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_BY_DISTRICT_INIT;
    std::vector<shebao_premium_collection_plan_by_district> by_district(shebao_premium_collection_plan_count_by_district(made), by_district_begun);
    wrong.check(shebao_premium_collection_plan_read_by_district(made, 0, by_district.size(), by_district.data(), wrong.out()));
    out.by_district.reserve(by_district.size());
    for (const auto& item : by_district) out.by_district.push_back(from_c(item));
    const shebao_premium_collection_plan_by_item by_item_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_BY_ITEM_INIT;
    std::vector<shebao_premium_collection_plan_by_item> by_item(shebao_premium_collection_plan_count_by_item(made), by_item_begun);
    wrong.check(shebao_premium_collection_plan_read_by_item(made, 0, by_item.size(), by_item.data(), wrong.out()));
    out.by_item.reserve(by_item.size());
    for (const auto& item : by_item) out.by_item.push_back(from_c(item));
    const shebao_premium_collection_plan_by_year by_year_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_BY_YEAR_INIT;
    std::vector<shebao_premium_collection_plan_by_year> by_year(shebao_premium_collection_plan_count_by_year(made), by_year_begun);
    wrong.check(shebao_premium_collection_plan_read_by_year(made, 0, by_year.size(), by_year.data(), wrong.out()));
    out.by_year.reserve(by_year.size());
    for (const auto& item : by_year) out.by_year.push_back(from_c(item));
    const shebao_premium_collection_plan_in_several_unit in_several_unit_begun = SHEBAO_PREMIUM_COLLECTION_PLAN_IN_SEVERAL_UNIT_INIT;
    std::vector<shebao_premium_collection_plan_in_several_unit> in_several_units(shebao_premium_collection_plan_count_in_several_units(made), in_several_unit_begun);
    wrong.check(shebao_premium_collection_plan_read_in_several_units(made, 0, in_several_units.size(), in_several_units.data(), wrong.out()));
    out.in_several_units.reserve(in_several_units.size());
    for (const auto& item : in_several_units) out.in_several_units.push_back(from_c(item));
    return out;
}

}  // namespace premium::collection_plan

}  // namespace shebao

#endif  // SHEBAO_HPP
