/* The C++ layer as a C++ programmer uses it. Runs plain, under valgrind and under sanitizers. Expected amounts: see test.c. */
#include <cstdlib>
#include <iostream>
#include <thread>
#include <type_traits>

#include "shebao.hpp"

#define CHECK(what)                                                                         \
    do {                                                                                    \
        if (!(what)) {                                                                      \
            std::cerr << __FILE__ << ':' << __LINE__ << ": does not hold: " #what "\n";     \
            std::exit(EXIT_FAILURE);                                                        \
        }                                                                                   \
    } while (0)

namespace monthly = shebao::premium::monthly;
namespace unit_bill = shebao::premium::unit_bill;
namespace ledger = shebao::account::ledger;

/* The error that a call throws; its number is 0 where none is thrown. */
template <class Call>
static std::optional<shebao::error> thrown(Call call) {
    try {
        call();
    } catch (const shebao::error& error) {
        return error;
    }
    return std::nullopt;
}

/* An employee of an enterprise in Zhengzhou, asking for the pension of a month. */
static monthly::input person(shebao::yyyymm month, std::optional<shebao::fen> wage) {
    monthly::input in;
    in.region = 410100;
    in.month = month;
    in.payer = shebao::payer::enterprise;
    in.pension = true;
    in.wage = wage;
    return in;
}

static void bills_a_person(shebao::session& session) {
    const monthly::output out = monthly::run(session, person(202509, 800000));
    CHECK(out.pension_base == 800000 && out.pension_employer == 128000 && out.pension_employee == 64000);
    CHECK(out.total == 192000 && !out.medical_employer);
    CHECK(out.standing == shebao::standing::final && out.evidence == shebao::evidence::corroborated);

    const auto hole = thrown([&] { monthly::run(session, person(201009, 800000)); });
    CHECK(hole && hole->code() == SHEBAO_ERROR_MISSING_PARAMETER && hole->name() == "missing_parameter");
    CHECK(hole->param() == "base.average" && hole->region() == "410100" && hole->date() == "2010-09-01");
    CHECK(hole->covered()->find("2011-07/") != std::string_view::npos);
    CHECK(!hole->message().empty() && !hole->message_zh().empty() && !hole->row() && !hole->min() && !hole->max());
    CHECK(hole->json()->substr(0, 21) == "{\"error\":{\"code\":301," && !hole->at() && hole->facet() == "pension");
    CHECK(std::string_view(hole->what()).substr(0, 22) == "301 missing_parameter:");
    CHECK(hole->hint().has_value() == hole->hint_zh().has_value());
    const shebao::error copy = *hole; /* copies share the facts */
    CHECK(copy.param() == "base.average");
    shebao_error* made = nullptr;
    CHECK(shebao_error_new(SHEBAO_ERROR_OVERLAP, "spans", &made) == 0);
    CHECK(shebao::error(made).code() == SHEBAO_ERROR_OVERLAP && shebao::error(SHEBAO_ERROR_BUSY).name() == "busy");

    const auto absent = thrown([&] { monthly::run(session, person(202509, std::nullopt)); });
    CHECK(absent && absent->code() == SHEBAO_ERROR_MISSING_FIELD && absent->field() == "wage");
    CHECK(thrown([&] { monthly::run(session, person(202513, 1)); })->code() == SHEBAO_ERROR_BAD_MONTH);
    CHECK(thrown([&] { monthly::run(session, monthly::input()); })->code() == SHEBAO_ERROR_MISSING_FIELD);
}

static void runs_many(shebao::session& session) {
    std::vector<monthly::input> in;
    for (int row = 0; row < 5000; ++row) in.push_back(person(row % 100 == 70 ? 201009 : 202509, 383100 + row * 100));
    const std::vector<monthly::output> out = monthly::batch(session, in);
    CHECK(out.size() == in.size());
    for (std::size_t row = 0; row < out.size(); ++row) {
        if (row % 100 == 70) CHECK(out[row].error == SHEBAO_ERROR_MISSING_PARAMETER && !out[row].total);
        else CHECK(out[row].error == 0 && out[row].total == *in[row].wage / 100 * 24);
    }
    CHECK(monthly::batch(session, {}).empty());
}

static void runs_columns(shebao::session& session) {
    const std::vector<std::int32_t> region(3, 410100), month{202509, 201009, 202509};
    const std::vector<std::uint8_t> payer(3, SHEBAO_PAYER_ENTERPRISE), pension(3, 1);
    const std::vector<std::int64_t> wage{800000, 800000, 50000};
    const std::vector<shebao_column> inputs{shebao::input(SHEBAO_PREMIUM_MONTHLY_IN_REGION, region),
                                            shebao::input(SHEBAO_PREMIUM_MONTHLY_IN_MONTH, month),
                                            shebao::input(SHEBAO_PREMIUM_MONTHLY_IN_PAYER, payer),
                                            shebao::input(SHEBAO_PREMIUM_MONTHLY_IN_PENSION, pension),
                                            shebao::input(SHEBAO_PREMIUM_MONTHLY_IN_WAGE, wage)};
    std::vector<std::uint32_t> error(3);
    std::vector<std::int64_t> total(3);
    session.batch(monthly::op, 3, inputs,
                  {shebao::output(SHEBAO_FIELD_ERROR, error), shebao::output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, total)});
    CHECK(error[0] == 0 && error[1] == 301 && error[2] == 0);
    CHECK(total[0] == 192000 && total[1] == SHEBAO_ABSENT_I64 && total[2] == 61296 + 30648); /* the floor of 3831.00 */
    const auto refused = thrown([&] { session.batch(monthly::op, 3, inputs, {}); });
    CHECK(refused && refused->code() == SHEBAO_ERROR_WRONG_COLUMN);

    shebao::table table = session.run(monthly::op, 3, inputs);
    const shebao::table moved = std::move(table);
    const shebao::column_view totals = moved.column({SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL});
    CHECK(totals.size() == 3 && totals[0] == 192000 && *totals.begin() == *totals.data() && totals.end() - totals.begin() == 3);
    CHECK(!moved.wrong(0) && moved.wrong(1)->code() == 301 && moved.wrong(1)->param() == "base.average");
    total.assign(3, 7);
    moved.copy({}, 0, 3, {shebao::output(SHEBAO_PREMIUM_MONTHLY_OUT_TOTAL, total)});
    CHECK(total[0] == 192000 && total[1] == SHEBAO_ABSENT_I64);
    CHECK(thrown([&] { moved.copy({}, 2, 3, {}); })->code() == SHEBAO_ERROR_WRONG_LENGTH);
    CHECK(thrown([&] { moved.column({999}); })->code() == SHEBAO_ERROR_WRONG_COLUMN);
    CHECK(thrown([&] { session.run("no.such@1", 1, {}); })->code() == SHEBAO_ERROR_UNKNOWN_OPERATION);
}

/* 50,000.00 and 400.00 a month at 2.62 %: 1,310.00 and 68.12 of interest. */
static void reads_a_ledger(const shebao::engine& engine) {
    shebao::session session(engine, R"({"accept":{"methods":["account.interest_rounding"]}})");
    ledger::input in;
    in.region = 410100;
    in.from = 202401;
    in.until = 202501;
    in.personal = 5000000;
    ledger::span span;
    span.from = 202401;
    span.until = 202501;
    span.personal = 40000;
    in.spans.push_back(span);
    const ledger::output out = ledger::run(session, in);
    CHECK(out.balance == 5617812 && out.years.size() == 1 && out.years[0].rate == 26200);
    CHECK(out.years[0].personal_interest == 6812 && out.evidence == shebao::evidence::unverified);
    in.spans.push_back(span); /* overlaps: the second is named */
    const auto overlap = thrown([&] { ledger::run(session, in); });
    CHECK(overlap && overlap->code() == SHEBAO_ERROR_OVERLAP && overlap->row() == "1");
}

static void bills_a_unit(shebao::session& session) {
    unit_bill::input in;
    in.region = 410100;
    in.from = 201905;
    in.until = 201907;
    in.payer = shebao::payer::enterprise;
    in.pension = true;
    in.roster.resize(2);
    in.roster[0].person = 1, in.roster[0].from = 201901, in.roster[0].until = 202001, in.roster[0].wage = 100000;
    in.roster[1].person = 2, in.roster[1].from = 201906, in.roster[1].until = 202001, in.roster[1].wage = 9000000;
    const unit_bill::output out = unit_bill::run(session, in);
    CHECK(out.pension_employer == 275936 && out.pension_employee == 137968 && out.lines.size() == 3 && out.failed.empty());
    CHECK(out.lines[2].person == 2 && out.lines[2].month == 201906 && out.lines[2].pension_employer == 197088);
    in.roster.clear();
    CHECK(thrown([&] { unit_bill::run(session, in); })->code() == SHEBAO_ERROR_EMPTY_ROSTER);
}

static void answers_json(shebao::session& session) {
    const std::string answer = session.call(
        R"({"op":"premium.monthly@1","input":{"region":"410100","month":"2025-09","payer":"enterprise","pension":true,"wage":"8000.00"}})");
    CHECK(answer.find(R"("pension_employer":"1280.00")") != std::string::npos);
    CHECK(session.call("{").find("\"code\":102") != std::string::npos); /* an error is an answer */
    const std::string covered = session.coverage("base.average", "pension", 410100);
    CHECK(covered.find("{\"span\":\"2011-07") != std::string::npos);
    CHECK(thrown([&] { session.coverage("no.such", nullptr, 410100); })->code() == SHEBAO_ERROR_UNKNOWN_PARAMETER);
    CHECK(shebao::describe().find("premium.monthly@1") != std::string::npos);
    CHECK(shebao::serves() && !shebao::version().empty());
}

static void owns_its_handles(const shebao::engine& engine) {
    static_assert(!std::is_copy_constructible_v<shebao::engine> && std::is_nothrow_move_constructible_v<shebao::engine>);
    static_assert(!std::is_copy_constructible_v<shebao::session> && std::is_nothrow_move_constructible_v<shebao::session>);
    static_assert(!std::is_copy_constructible_v<shebao::table> && std::is_nothrow_copy_constructible_v<shebao::error>);
    shebao_setup setup = SHEBAO_SETUP_INIT;
    setup.bytes = 10;
    std::optional<shebao::engine> small(std::in_place, setup);
    shebao::session outlives(*small);
    small.reset();
    CHECK(outlives.call("{\"op\":\"longer\"}").find("\"code\":103") != std::string::npos);
    setup.struct_size = 1;
    CHECK(thrown([&] { shebao::engine wrong(setup); })->code() == SHEBAO_ERROR_WRONG_STRUCT_SIZE);
    const auto unknown = thrown([&] { shebao::session wrong(engine, "{\"now\":1}"); });
    CHECK(unknown && unknown->code() == SHEBAO_ERROR_UNKNOWN_MEMBER);
    const shebao::session empty(std::move(outlives));
    CHECK(thrown([&] { monthly::run(outlives, person(202509, 1)); })->code() == SHEBAO_ERROR_NULL_POINTER);
}

static void shares_an_engine(const shebao::engine& engine) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&engine] {
            shebao::session session(engine);
            for (int round = 0; round < 100; ++round)
                CHECK(monthly::run(session, person(202509, 383100 + round)).pension_base == 383100 + round);
        });
    for (auto& thread : threads) thread.join();
}

int main() {
    const shebao::engine engine;
    shebao::session session(engine);
    bills_a_person(session);
    runs_many(session);
    runs_columns(session);
    reads_a_ledger(engine);
    bills_a_unit(session);
    answers_json(session);
    owns_its_handles(engine);
    shares_an_engine(engine);
    std::cout << "the C++ layer holds\n";
}
