package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.shebao.account.Ledger;
import io.github.shebao.premium.UnitBill;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Tables: lists as offsets and columns, some rows of them bad; against amounts worked out by hand and against typed calls. */
class TableTest {
    private static final Engine ENGINE = new Engine();
    private static final Options OPTIONS =
            Options.DEFAULT.accept(Standing.ASSUMED, Evidence.SINGLE, "account.interest_rounding");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static ShebaoException refused(int code, String field, Executable call) {
        ShebaoException error = assertThrows(ShebaoException.class, call);
        assertEquals(code, error.code(), error::toString);
        assertEquals(field, error.field());
        return error;
    }

    private static final int EMPTY_SPAN = 210;
    private static final int[] SPAN_FROM = {202401, 202404, 202501};
    private static final int[] SPAN_UNTIL = {202404, 202501, 202401};
    private static final long[] BOOKED = {400_00, 400_00, 400_00};

    /** Three accounts: a year in two spans; a span that ends before it begins; ten years with nothing booked. */
    private static Ledger.Table three() {
        return Ledger.table(3).region(new int[] {410100, 410100, 410100}).from(new int[] {202401, 202401, 201601})
                .until(new int[] {202501, 202501, 202601}).personal(new long[] {50_000_00, 0, 10_000_00})
                .spans(new int[] {0, 2, 3, 3}).spansFrom(SPAN_FROM).spansUntil(SPAN_UNTIL).spansPersonal(BOOKED);
    }

    /** An amount's interest of a whole year, half-up to the fen. */
    private static long interest(long fen, long ppm) {
        return (fen * ppm + 500_000) / 1_000_000;
    }

    @Test
    void ledgersAsColumns() {
        // 2.62 % in 2024: on the opening balance for the year, 1310.00; on 400.00 a month for 12 + 11 + … + 1 months, 68.12.
        long first = 50_000_00 + 1_310_00 + 12 * 400_00 + 68_12;
        long[] rates = {83_100, 71_200, 82_900, 76_100, 60_400, 66_900, 61_200, 39_700, 26_200, 15_000}; // of 2016 to 2025
        long[] third = new long[rates.length];
        long balance = 10_000_00;
        for (int year = 0; year < rates.length; year++) {
            balance += interest(balance, rates[year]);
            third[year] = balance;
        }
        try (Ledger.TableResult found = three().run(ENGINE, OPTIONS)) {
            assertEquals(3, found.rowCount());
            assertArrayEquals(new int[] {0, EMPTY_SPAN, 0}, found.error());
            assertArrayEquals(new long[] {first, Columns.ABSENT_LONG, balance}, found.balance());
            assertArrayEquals(new int[] {0, 1, 1, 11}, found.years());
            assertEquals(11, found.yearsCount());
            long[] closing = found.yearsClosing();
            assertEquals(first, closing[0]);
            assertArrayEquals(third, Arrays.copyOfRange(closing, 1, 11));
            assertArrayEquals(new int[] {202401, 201601, 201701}, Arrays.copyOf(found.yearsFrom(), 3));
            assertEquals(15_000, found.yearsRate()[10]);
            assertArrayEquals(new byte[3], found.outcome());

            assertNull(found.errorOf(0));
            ShebaoException bad = found.errorOf(1);
            assertEquals(EMPTY_SPAN, bad.code());
            assertEquals("empty_span", bad.name());
            assertEquals("spans", bad.field());
            refused(208, "row", () -> found.errorOf(3));
            refused(208, "row", () -> found.errorOf(-1));
        }
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    /** Numbers of four bytes at an odd address: they are copied. */
    private static ByteBuffer odd(int... numbers) {
        ByteBuffer whole = buffer(numbers.length * 4 + 1);
        whole.position(1);
        whole.slice().order(whole.order()).asIntBuffer().put(numbers);
        return whole;
    }

    @Test
    void directBuffersOfAnyWidth() {
        ByteBuffer booked = Columns.direct(3);
        booked.asLongBuffer().put(BOOKED);
        ByteBuffer offsets = Columns.direct(4);
        offsets.asLongBuffer().put(new long[] {0, 2, 3, 3});
        try (Ledger.TableResult wanted = three().run(ENGINE, OPTIONS);
                Ledger.TableResult found = three().spans(offsets).spansFrom(odd(SPAN_FROM)).spansPersonal(booked).run(ENGINE, OPTIONS);
                Ledger.TableResult same = three().spans(odd(0, 2, 3, 3)).run(ENGINE, OPTIONS);
                Ledger.TableResult again = three().spans(new long[] {0, 2, 3, 3}).run(ENGINE, OPTIONS)) {
            ByteBuffer balance = Columns.direct(3);
            found.balance(balance);
            long[] read = new long[3];
            balance.asLongBuffer().get(read);
            assertArrayEquals(wanted.balance(), read);
            assertArrayEquals(read, same.balance());
            assertArrayEquals(read, again.balance());
            ByteBuffer years = odd(new int[4]);
            found.years(years);
            assertEquals(11, years.slice().order(years.order()).getInt(12));
            ByteBuffer from = buffer(11 * 4);
            found.yearsFrom(from);
            int[] months = new int[11];
            from.asIntBuffer().get(months);
            assertArrayEquals(wanted.yearsFrom(), months);
        }
    }

    /** 300 people with up to nine spans each, a tenth of them with a span that no ledger takes, against one typed call each. */
    @Test
    void manyPeopleAreTheSameAsTypedCalls() {
        Random random = new Random(20_260_101);
        int people = 300;
        int[] region = new int[people];
        int[] from = new int[people];
        int[] until = new int[people];
        long[] personal = new long[people];
        int[] offsets = new int[people + 1];
        List<Ledger.SpansRow> spans = new ArrayList<>();
        List<int[]> months = new ArrayList<>();
        List<Long> booked = new ArrayList<>();
        List<Outcome<Ledger.Result>> wanted = new ArrayList<>();
        for (int row = 0; row < people; row++) {
            region[row] = new int[] {410100, 410102, 410105}[row % 3];
            from[row] = (2016 + random.nextInt(5)) * 100 + 1;
            until[row] = 202601;
            personal[row] = random.nextInt(10_000_000);
            for (int year = from[row]; random.nextInt(10) > 0 && year < 202501; year += 100) {
                int end = row % 10 == 9 ? year - 1 : year + 1 + random.nextInt(11);
                long fen = random.nextInt(100_000);
                spans.add(new Ledger.SpansRow().from(year).until(end).personalFen(fen));
                months.add(new int[] {year, end});
                booked.add(fen);
            }
            offsets[row + 1] = spans.size();
            wanted.add(Ledger.request().region(region[row]).from(from[row]).until(until[row]).personalFen(personal[row])
                    .spans(spans.subList(offsets[row], offsets[row + 1])).attempt(ENGINE, OPTIONS));
        }
        Ledger.Table table = Ledger.table(people).region(region).from(from).until(until).personal(personal).spans(offsets)
                .spansFrom(months.stream().mapToInt(span -> span[0]).toArray())
                .spansUntil(months.stream().mapToInt(span -> span[1]).toArray())
                .spansPersonal(booked.stream().mapToLong(fen -> fen).toArray());
        try (Ledger.TableResult found = table.run(ENGINE, OPTIONS)) {
            int[] error = found.error();
            byte[] standing = found.standing();
            byte[] evidence = found.evidence();
            long[] balance = found.balance();
            int[] years = found.years();
            long[] closing = found.yearsClosing();
            assertTrue(Arrays.stream(error).filter(number -> number == 0).count() > 200);
            assertTrue(Arrays.stream(error).filter(number -> number != 0).count() > 20);
            for (int row = 0; row < people; row++) {
                Outcome<Ledger.Result> one = wanted.get(row);
                assertEquals(one.status(), error[row]);
                assertEquals(one.isOk() ? one.result().years().size() : 0, years[row + 1] - years[row]);
                if (!one.isOk()) {
                    assertEquals(Columns.ABSENT_LONG, balance[row]);
                    assertEquals(one.error().all(), found.errorOf(row).all());
                    continue;
                }
                assertEquals(one.result().balanceFen(), balance[row]);
                assertEquals(one.result().standing(), Standing.at(standing[row]));
                assertEquals(one.result().evidence(), Evidence.at(evidence[row]));
                for (int year = 0; year < one.result().years().size(); year++) {
                    assertEquals(one.result().years().get(year).closingFen(), closing[years[row] + year]);
                }
            }
        }
    }

    @Test
    void wrongOffsets() {
        refused(112, "spans", () -> three().spans(new int[] {0, 2, 3}));
        refused(112, "spans", () -> three().spans(new long[] {0, 2, 3, 3, 3}));
        refused(112, "spans", () -> three().spans(buffer(15)));
        refused(112, "spans", () -> three().spans(new int[] {0, 3, 2, 3}).run(ENGINE, OPTIONS));
        refused(112, "spans", () -> three().spans(new int[] {1, 2, 3, 3}).run(ENGINE, OPTIONS));
        refused(112, "spans", () -> three().spans(new long[] {0, -1, 3, 3}).run(ENGINE, OPTIONS));
        refused(112, "spans", () -> three().spans(new long[] {0, 2, 3, -3}).run(ENGINE, OPTIONS));
        refused(112, "spans", () -> three().spans(new int[] {0, 2, 3, Columns.ABSENT_INT}).run(ENGINE, OPTIONS));
        refused(112, "spans", () -> three().spans(new int[] {Columns.ABSENT_INT, 2, 3, 3}).run(ENGINE, OPTIONS));
        // Beyond the items, and before their end.
        assertEquals("spans", refused(112, "from", () -> three().spans(new int[] {0, 2, 3, 4}).run(ENGINE, OPTIONS)).all().get("at"));
        refused(112, "from", () -> three().spans(new int[] {0, 1, 2, 2}).run(ENGINE, OPTIONS));
        refused(112, "until", () -> three().spansUntil(new int[2]).run(ENGINE, OPTIONS));
        refused(112, "until", () -> three().spansUntil(buffer(5)).run(ENGINE, OPTIONS));
        // Items of a list that has no offsets.
        refused(112, "amount", () -> three().paymentsAmount(new long[1]).run(ENGINE, OPTIONS));
        // As wide as bytes: no offsets.
        refused(111, "spans", () -> three().spans(buffer(4)).run(ENGINE, OPTIONS));
        refused(111, "personal", () -> three().personal(buffer(3)).run(ENGINE, OPTIONS)); // narrower than an amount
        refused(111, "personal", () -> three().personal(buffer(12)).run(ENGINE, OPTIONS));
        refused(111, "region", () -> three().region(buffer(3)).run(ENGINE, OPTIONS));
        ShebaoException narrow = refused(111, "personal", () -> three().spansPersonal(buffer(3)).run(ENGINE, OPTIONS));
        assertTrue(narrow.getMessage().contains("at least 8 bytes a number are needed, 1 were given"), narrow::getMessage);
    }

    @Test
    void whatAColumnMustBe() {
        refused(112, "rows", () -> Ledger.table(-1));
        refused(112, "region", () -> Ledger.table(2).region(new int[1]));
        refused(110, "region", () -> Ledger.table(1).region((int[]) null));
        refused(110, "spans", () -> Ledger.table(1).spans((long[]) null));
        refused(110, "from", () -> Ledger.table(1).spansFrom((ByteBuffer) null));
        refused(111, "personal", () -> Ledger.table(1).personal(ByteBuffer.allocate(8).order(ByteOrder.nativeOrder())));
        ByteOrder other = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        refused(111, "personal", () -> Ledger.table(1).spansPersonal(buffer(8).order(other)));
        refused(110, "options", () -> three().run(ENGINE, null));
        assertThrows(NullPointerException.class, () -> three().run(null, OPTIONS));
        try (Ledger.TableResult found = three().run(ENGINE, OPTIONS)) {
            refused(110, "balance", () -> found.balance(null));
            refused(111, "balance", () -> found.balance(buffer(24).asReadOnlyBuffer().order(ByteOrder.nativeOrder())));
            refused(111, "balance", () -> found.balance(buffer(12))); // narrower than an amount
            refused(112, "balance", () -> found.balance(buffer(32)));
            refused(112, "closing", () -> found.yearsClosing(buffer(8)));
            refused(111, "years", () -> found.years(buffer(4)));
        }
        try (Engine small = Engine.builder().limitRows(2).build()) {
            refused(113, null, () -> three().run(small, OPTIONS));
            refused(113, "spans", () -> Ledger.table(1).spans(new int[] {0, 3}).run(small, OPTIONS));
        }
    }

    @Test
    void noRowsAndRowsWithoutItems() {
        try (UnitBill.TableResult none = UnitBill.table(0).roster(new int[1]).rosterWage(new long[0]).run(ENGINE, Options.DEFAULT)) {
            assertEquals(0, none.error().length);
            assertArrayEquals(new int[] {0}, none.lines());
            none.linesPerson(Columns.direct(0));
        }
        // Nothing given at all: the rows are bad, each for itself.
        try (UnitBill.TableResult bare = UnitBill.table(2).run(ENGINE, Options.DEFAULT)) {
            assertArrayEquals(new int[] {201, 201}, bare.error());
            assertArrayEquals(new int[3], bare.lines());
            assertEquals("region", bare.errorOf(1).field());
        }
    }

    /** An item says its own row in the list, as it does when it is asked alone. */
    @Test
    void itemsOfAListSayTheirRow() {
        try (Ledger.TableResult found = three().spansFrom(new int[] {202401, 202413, 202501}).run(ENGINE, OPTIONS)) {
            ShebaoException error = found.errorOf(0);
            assertEquals(204, error.code());
            assertEquals("from", error.field());
            assertEquals("1", error.row());
            assertEquals(0, found.error()[2]);
        }
    }

    @Test
    void closedTwiceIsClosedOnceAndNothingIsReadAfter() {
        Engine engine = new Engine();
        Ledger.TableResult found = three().run(engine, OPTIONS);
        engine.close();
        refused(110, "engine", () -> three().run(engine, OPTIONS));
        assertEquals(3, found.balance().length); // results need no engine
        assertFalse(found.isClosed());
        found.close();
        found.close();
        assertTrue(found.isClosed());
        refused(110, "table", found::balance);
        refused(110, "table", found::error);
        refused(110, "table", () -> found.yearsClosing(Columns.direct(11)));
        refused(110, "table", () -> found.errorOf(0));
        assertEquals(3, found.rowCount());
    }

    /** Eight threads read while the table is closed: every reading is right, or says that it is closed. */
    @Test
    void closedWhileEightThreadsRead() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            Ledger.TableResult found = three().run(ENGINE, OPTIONS);
            long[] wanted = found.balance();
            CountDownLatch running = new CountDownLatch(8);
            AtomicInteger wrong = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                threads.add(new Thread(() -> {
                    for (int call = 0; ; call++) {
                        try {
                            wrong.addAndGet(Arrays.equals(wanted, found.balance()) ? 0 : 1);
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
            found.close();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(0, wrong.get());
        }
    }

    @Test
    void whatIsNeverClosedIsFreedAfterItIsCollected() throws InterruptedException {
        int before = Handle.OPEN.size();
        for (int k = 0; k < 50; k++) {
            assertEquals(3, three().run(ENGINE, OPTIONS).rowCount());
        }
        for (int wait = 0; Handle.OPEN.size() > before + 1 && wait < 100; wait++) {
            System.gc();
            Thread.sleep(20);
            three().run(ENGINE, OPTIONS).close(); // another one frees those that are gone
        }
        assertTrue(Handle.OPEN.size() <= before + 1, () -> Handle.OPEN.size() + " are held, before " + before);
    }

    /** What the native side refuses where the classes above would not let it come so far. */
    @Test
    void theLineItself() {
        long handle = ((long[]) Native.open(null, null, new long[0]))[0];
        byte[] op = Utf8.bytes(Ledger.OP);
        byte[] kinds = new byte[25];
        assertTrue(said(Native.table(0, op, null, 1, new Object[25], kinds)).contains("\"code\":110"));
        assertTrue(said(Native.table(handle, null, null, 1, new Object[25], kinds)).contains("\"code\":110"));
        assertTrue(said(Native.table(handle, new byte[0], null, 1, new Object[25], kinds)).contains("\"code\":105"));
        assertTrue(said(Native.table(handle, op, null, -1, new Object[25], kinds)).contains("\"code\":112"));
        assertTrue(said(Native.table(handle, op, null, 1, new Object[2], new byte[2])).contains("\"code\":901"));
        kinds[0] = 9;
        assertTrue(said(Native.table(handle, op, null, 1, new Object[25], kinds)).contains("\"code\":111"));
        kinds[0] = 1;
        assertTrue(said(Native.table(handle, op, null, 1, new Object[25], kinds)).contains("\"code\":110"));
        kinds[0] = 0;
        long table = ((long[]) Native.table(handle, op, null, 1, new Object[25], kinds))[0];
        assertTrue(said(Native.tableRead(0, -1, 0, new long[1], 1)).contains("\"code\":110"));
        for (int[] none : new int[][] {{-1, 999}, {1, 0}, {0, 99}, {999, 0}, {-1, -5}, {-1, Integer.MIN_VALUE}, {0, -1}}) {
            assertTrue(said(Native.tableRead(table, none[0], none[1], new long[1], 1)).contains("\"code\":111"));
        }
        assertTrue(said(Native.tableRead(table, -1, -4, new byte[1], 3)).contains("\"code\":111"));
        assertTrue(said(Native.tableRead(table, -1, -4, null, 2)).contains("\"code\":110"));
        assertTrue(said(Native.tableRead(table, -1, -4, new int[1], 300)).contains("\"code\":111"));
        assertTrue(said(Native.tableError(0, 0)).contains("\"code\":110"));
        Native.tableFree(table);
        Native.tableFree(0);
        Native.close(handle);
    }

    private static String said(Object answer) {
        return Utf8.text((byte[]) answer);
    }
}
