package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.shebao.account.Ledger;
import io.github.shebao.choice.Kind;
import io.github.shebao.choice.Order;
import io.github.shebao.choice.Payer;
import io.github.shebao.choice.PaymentDay;
import io.github.shebao.choice.Period;
import io.github.shebao.choice.Reckoning;
import io.github.shebao.premium.Arrears;
import io.github.shebao.premium.Flexible;
import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An engine's life, and typed calls. Amounts: 16 % and 8 % of a base between 3831.00 and 19155.00 (2025-07 to 2026-06). */
class EngineTest {
    static Monthly.Request monthly() {
        return Monthly.request().region(410100).month(202509).payer(Payer.ENTERPRISE).pension(true)
                .wage(new BigDecimal("8000.00"));
    }

    @Test
    void aTypedCall() {
        try (Engine engine = new Engine()) {
            Monthly.Result result = monthly().call(engine);
            assertEquals(new BigDecimal("1280.00"), result.pensionEmployer());
            assertEquals(64000, result.pensionEmployeeFen());
            assertEquals(Standing.FINAL, result.standing());
            assertEquals(Evidence.CORROBORATED, result.evidence());
            assertNull(result.medicalBase());
            ShebaoException absent = assertThrows(ShebaoException.class, result::medicalBaseFen);
            assertEquals(201, absent.code());
            assertEquals("medical_base", absent.field());
            assertEquals(result.totalFen(), monthly().month(YearMonth.of(2025, 9)).wageFen(800_000).call(engine).totalFen());
        }
    }

    @Test
    void anErrorSaysWhatToDo() {
        try (Engine engine = new Engine()) {
            Monthly.Request request = monthly().month(201009);
            ShebaoException error = assertThrows(ShebaoException.class, () -> request.call(engine));
            assertEquals(301, error.code());
            assertEquals("missing_parameter", error.name());
            assertEquals("base.average", error.param());
            assertEquals("410100", error.region());
            assertEquals("2010-09-01", error.date());
            assertTrue(error.covered().contains("2008-07/2010-07"), error.covered()::toString);
            assertTrue(error.messageZh().startsWith("该日期没有政策数据"), error::messageZh);
            assertTrue(error.getMessage().startsWith("no policy for this date"), error::getMessage);
            Outcome<Monthly.Result> outcome = request.attempt(engine, Options.DEFAULT);
            assertEquals(301, outcome.status());
            assertNull(outcome.result());
        }
    }

    @Test
    void optionsExplanationsAndComparisons() {
        try (Engine engine = new Engine()) {
            // The base of 2025 was published on 2025-09-19.
            Options before = Options.DEFAULT.known(LocalDate.of(2025, 8, 31));
            Monthly.Request low = monthly().month(202507).wage(new BigDecimal("500.00"));
            long then = low.call(engine, before).totalFen();
            assertTrue(then < low.call(engine).totalFen());
            Map<String, Object> explained = low.explain(engine, Options.DEFAULT);
            assertTrue(explained.get("explanation").toString().contains("养老"), explained::toString);
            Map<String, Object> compared =
                    low.compare(engine, Collections.singletonMap("known", "2025-08-31"), Options.DEFAULT);
            assertTrue(compared.toString().contains("difference"), compared::toString);
            Options strict = Options.DEFAULT.accept(Standing.FINAL, Evidence.OFFICIAL);
            assertEquals(304, low.attempt(engine, strict).status());
        }
    }

    /** 2000.00 is under the floor: 60 % of 6260 = 3756 until the average of 2025 was published, of 6385 = 3831 since. Of it 24 %
     * in all, 16 % by the unit. The two examples are those of README.md. */
    @Test
    void twoSides() {
        try (Engine engine = new Engine()) {
            Monthly.Request low = monthly().wage(new BigDecimal("2000.00"));
            Map<String, Object> before = new HashMap<>();
            before.put("known", LocalDate.of(2025, 9, 1));
            before.put("lines", Arrays.asList("total"));
            Map<String, Object> found = Json.object(low.compare(engine, before, Options.DEFAULT).get("ok"));
            assertEquals("[{month=2025-09, line=total, left=901.44, right=919.44, difference=18.00, because=base.average}]",
                    found.get("pairs").toString());
            assertEquals("[]", found.get("unpaired").toString());
            assertEquals("[]", found.get("failed").toString());
            assertEquals("[{line=total, left=901.44, right=919.44, difference=18.00}]", found.get("totals").toString());
            assertTrue(found.containsKey("changes"));
            Map<String, Object> charged = new HashMap<>();
            charged.put("month", YearMonth.of(2025, 9));
            charged.put("line", "pension_employer");
            charged.put("amount", new BigDecimal("600.96"));
            Map<String, Object> taken = new HashMap<>();
            taken.put("charged", Arrays.asList(charged));
            taken.put("lines", Arrays.asList("pension_employer"));
            found = Json.object(low.compare(engine, taken, Options.DEFAULT).get("ok"));
            assertEquals("[{month=2025-09, line=pension_employer, left=600.96, right=612.96, difference=12.00}]",
                    found.get("pairs").toString());
        }
    }

    @Test
    void whatIsSetTwiceIsReplaced() {
        Options once = Options.DEFAULT.known(LocalDate.of(2025, 8, 31)).accept(Standing.FINAL, Evidence.OFFICIAL);
        Options twice = once.known(LocalDate.of(2025, 10, 1)).accept(Standing.ASSUMED, Evidence.SINGLE);
        assertEquals("{\"known\":\"2025-10-01\",\"accept\":{\"standing\":\"assumed\",\"evidence\":\"single\"}}", twice.toString());
        assertTrue(once.toString().contains("2025-08-31"), once::toString);
        try (Engine engine = new Engine()) {
            assertEquals(128_000, monthly().call(engine, twice).pensionEmployerFen());
        }
    }

    /** A bill of two, of whom the second has a month without a known average, is explained person by person. */
    @Test
    void oneOfAList() {
        try (Engine engine = new Engine()) {
            UnitBill.Request unit = UnitBill.request().region(410100).from(201006).until(201008).payer(Payer.ENTERPRISE).pension(true)
                    .addRoster(new UnitBill.RosterRow().person(2).from(201006).until(201007).wage(new BigDecimal("2000.00")))
                    .addRoster(new UnitBill.RosterRow().person(1).from(201007).until(201008).wage(new BigDecimal("2000.00")));
            UnitBill.Result bill = unit.call(engine);
            assertEquals(1, bill.failed().size());
            UnitBill.FailedRow failed = bill.failed().get(0);
            assertEquals(1, failed.person());
            assertTrue(ShebaoException.of(failed.error()).getMessage().startsWith("no policy for this date"));
            assertNull(bill.total());
            ShebaoException whole = assertThrows(ShebaoException.class,
                    () -> unit.explain(engine, Options.DEFAULT, failed.person(), failed.month()));
            assertEquals(failed.error(), whole.code());
            assertEquals("base.average", whole.param());
            assertEquals("2010-07-01", whole.date());
            YearMonth month = YearMonth.of(2010, 6);
            Object told = unit.explain(engine, Options.DEFAULT, 2, month).get("explanation");
            assertTrue(told.toString().contains("2000.00"), told::toString);
            assertEquals(told, unit.explain(engine, Options.DEFAULT, 2, 201006).get("explanation"));
            Map<String, Object> which = new HashMap<>();
            which.put("person", 2);
            which.put("month", month);
            Map<String, Object> input = Json.object(Json.read(unit.toString()));
            assertEquals(told, engine.explain(UnitBill.OP, input, which, Options.DEFAULT).get("explanation"));
            refused(201, "explain.person", () -> unit.explain(engine, Options.DEFAULT));
            refused(201, "explain.person", () -> unit.explain(engine, Options.DEFAULT, month));
            refused(201, "explain.month", () -> unit.explain(engine, Options.DEFAULT, 2));
            refused(201, "explain.person", () -> unit.explain(engine, Options.DEFAULT, 3, month));
            refused(204, "month", () -> unit.explain(engine, Options.DEFAULT, 2, 201013));
            refused(108, "person", () -> unit.explain(engine, Options.DEFAULT, -1, month));
            refused(110, "month", () -> unit.explain(engine, Options.DEFAULT, 2, null));
            refused(110, "explain", () -> engine.explain(UnitBill.OP, input, null, Options.DEFAULT));
        }
    }

    /** A debt whose fee wants a method that no text states, and after it is accepted the stretch that 92 days make of 1000.00. */
    @Test
    void oneOfTheDebts() {
        try (Engine engine = new Engine()) {
            Arrears.Request unit = Arrears.request().region(410100).until(20160901).order(Order.PRINCIPAL_THEN_FEE)
                    .reckoning(Reckoning.BY_SPAN).paymentDay(PaymentDay.NOT_COUNTED)
                    .addDebts(new Arrears.DebtsRow().debt(1).month(201605).kind(Kind.PENSION).defaultFrom(20160601)
                            .principal(new BigDecimal("1000.00")));
            Arrears.FailedRow failed = unit.call(engine).failed().get(0);
            ShebaoException whole = assertThrows(ShebaoException.class,
                    () -> unit.explain(engine, Options.DEFAULT, failed.debt(), failed.month()));
            assertEquals(failed.error(), whole.code());
            assertEquals("late_fee.rounding", whole.param());
            Options accepted = Options.DEFAULT.accept(Standing.ASSUMED, Evidence.SINGLE, whole.param());
            String told = unit.explain(engine, accepted, 1).get("explanation").toString();
            assertTrue(told.contains("46.00"), told);
            refused(201, "explain.person", () -> unit.explain(engine, accepted, 2));
        }
    }

    /** By the quarter from 2017-01 on: the months before failed. */
    @Test
    void oneMonthOfAPerson() {
        try (Engine engine = new Engine()) {
            Flexible.Request person = Flexible.request().region(410100).period(Period.QUARTER).pension(true)
                    .from(201610).until(201701).tierShare(new BigDecimal("0.6"));
            Flexible.FailedRow failed = person.call(engine).failed().get(2);
            assertEquals(YearMonth.of(2016, 12), failed.month());
            assertEquals(214, failed.error());
            refused(214, "period", () -> person.explain(engine, Options.DEFAULT, failed.month()));
            refused(201, "explain.month", () -> person.explain(engine, Options.DEFAULT, 1));
            refused(201, "explain.month", () -> person.explain(engine, Options.DEFAULT, YearMonth.of(2017, 1)));
        }
    }

    private static void refused(int code, String field, org.junit.jupiter.api.function.Executable call) {
        ShebaoException error = assertThrows(ShebaoException.class, call);
        assertEquals(code, error.code(), error::toString);
        assertEquals(field, error.field());
    }

    /** The average of 2009 was not found: no figure from 2010-07 to 2011-06. */
    @Test
    void whereAParameterHasAFigure() {
        try (Engine engine = new Engine()) {
            List<Object> spans = engine.coverage("base.average", "pension", 410100, Options.DEFAULT);
            assertTrue(spans.toString().contains("/2010-07"), spans::toString);
            assertTrue(spans.stream().noneMatch(span -> span.toString().contains("span=2010-07")), spans::toString);
            assertEquals(305, assertThrows(ShebaoException.class,
                    () -> engine.coverage("no.such", "", 410100, Options.DEFAULT)).code());
            assertEquals(215, assertThrows(ShebaoException.class,
                    () -> engine.coverage("base.average", "pension", 41, Options.DEFAULT)).code());
        }
    }

    /** 240.00 a month through 2016: 78 months' worth by month-products, at 8.31 % of that year, over 12: 129.636. */
    @Test
    void aLedger() {
        try (Engine engine = new Engine()) {
            Ledger.Request request = Ledger.request().region(410100).from(YearMonth.of(2016, 1)).until(YearMonth.of(2017, 1))
                    .personalFen(0).unitFen(0);
            request.addSpans(new Ledger.SpansRow().from(201601).until(201701).personal(new BigDecimal("240.00")));
            Outcome<Ledger.Result> asked = request.attempt(engine, Options.DEFAULT);
            assertEquals(304, asked.status());
            assertEquals("account.interest_rounding", asked.error().param());
            Ledger.Result result = request.call(engine,
                    Options.DEFAULT.accept(Standing.ASSUMED, Evidence.SINGLE, asked.error().param()));
            Ledger.YearsRow year = result.years().get(0);
            assertEquals(new BigDecimal("0.083100"), year.rate());
            assertEquals(new BigDecimal("129.64"), year.personalInterest());
            assertEquals(2_880_00 + 129_64, result.balanceFen());
            assertEquals(YearMonth.of(2017, 1), year.until());
        }
    }

    @Test
    void closedTwiceIsClosedOnceAndNothingRunsAfter() {
        Engine engine = new Engine();
        engine.close();
        engine.close();
        assertTrue(engine.isClosed());
        assertEquals(110, assertThrows(ShebaoException.class, () -> monthly().call(engine)).code());
        ShebaoException closed = assertThrows(ShebaoException.class, () -> engine.call("{}"));
        assertEquals(110, closed.code());
        assertTrue(closed.getMessage().contains("the engine is closed"), closed::getMessage);
        assertTrue(closed.messageZh().contains("引擎已关闭"), closed::messageZh);
        assertEquals("engine", assertThrows(ShebaoException.class, () -> engine.call(new byte[0])).field());
        assertEquals(110, assertThrows(ShebaoException.class, () -> Monthly.columns(0).run(engine, Options.DEFAULT)).code());
    }

    /** Eight threads call while the engine is closed by two at once: every answer is right, or says that it is closed. */
    @Test
    void closedWhileEightThreadsCall() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            Engine engine = new Engine();
            CountDownLatch running = new CountDownLatch(8);
            AtomicInteger wrong = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                long wage = 500_000 + k * 10_000;
                threads.add(new Thread(() -> {
                    for (int call = 0; ; call++) {
                        try {
                            long fen = monthly().wageFen(wage).call(engine).pensionEmployerFen();
                            wrong.addAndGet(fen == wage * 16 / 100 ? 0 : 1);
                        } catch (ShebaoException closed) {
                            wrong.addAndGet(closed.code() == 110 ? 0 : 1);
                            return;
                        } finally {
                            if (call == 20) {
                                running.countDown();
                            }
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            running.await();
            Thread other = new Thread(engine::close);
            other.start();
            engine.close();
            other.join();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(0, wrong.get());
        }
    }

    @Test
    void whatIsNeverClosedIsFreedAfterItIsCollected() throws InterruptedException {
        for (int k = 0; k < 50; k++) {
            new Engine().call("{}");
        }
        System.gc();
        Thread.sleep(50);
        new Engine().close();
    }

    @Test
    void everyOperationHasItsClass() throws Exception {
        Map<String, Object> described = Json.object(Json.read(Engine.describe()));
        for (Object operation : Json.list(described.get("operations"))) {
            String op = String.valueOf(Json.object(operation).get("op"));
            Class<?> type = Cases.type(op);
            assertEquals(op, type.getField("OP").get(null));
            boolean leaf = "leaf".equals(Json.object(operation).get("shape"));
            assertEquals(leaf, java.util.Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("columns")));
            assertEquals(!leaf, java.util.Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("table")));
            Values input = (Values) type.getMethod("request").invoke(null);
            List<Object> fields = Json.list(Json.object(operation).get("input"));
            assertEquals(fields.size(), input.fields.names.length);
            for (int k = 0; k < fields.size(); k++) {
                assertEquals(Json.object(fields.get(k)).get("name"), input.fields.names[k]);
            }
        }
    }
}
