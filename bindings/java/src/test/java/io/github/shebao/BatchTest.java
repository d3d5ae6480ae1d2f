package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.shebao.premium.Monthly;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Columns: arrays, direct buffers, some rows of them bad; against typed calls. */
class BatchTest {
    private static final int ROWS = 20_011;

    private final int[] region = new int[ROWS];
    private final int[] month = new int[ROWS];
    private final byte[] payer = new byte[ROWS];
    private final byte[] pension = new byte[ROWS];
    private final long[] wage = new long[ROWS];

    BatchTest() {
        Arrays.fill(region, 410100);
        Arrays.fill(pension, (byte) 1);
        for (int row = 0; row < ROWS; row++) {
            month[row] = 202401 + row % 12;
            wage[row] = 300_000 + row * 7_919L % 2_000_000;
        }
        month[7] = 201009; // no policy
        month[8_192] = 202513; // no month
        wage[ROWS - 1] = Columns.ABSENT_LONG;
    }

    private Monthly.Columns inputs() {
        return Monthly.columns(ROWS).region(region).month(month).payer(payer).pension(pension).wage(wage);
    }

    @Test
    void arrays() {
        try (Engine engine = new Engine()) {
            long[] total = new long[ROWS];
            byte[] standing = new byte[ROWS];
            Monthly.Columns columns = inputs().outTotal(total);
            columns.standing(standing);
            columns.outcome(new byte[ROWS]);
            columns.evidence(new byte[ROWS]);
            int[] error = columns.run(engine, Options.DEFAULT);
            check(engine, total, error);
            assertEquals(301, columns.errorOf(engine, Options.DEFAULT, 7).code());
            assertEquals("base.average", columns.errorOf(engine, Options.DEFAULT, 7).param());
            assertNull(columns.errorOf(engine, Options.DEFAULT, 8));
        }
    }

    private void check(Engine engine, long[] total, int[] error) {
        for (int row = 0; row < ROWS; row += row < 10 ? 1 : 97) {
            Outcome<Monthly.Result> one =
                    EngineTest.monthly().month(month[row]).wageFen(wage[row]).attempt(engine, Options.DEFAULT);
            assertEquals(one.status(), error[row]);
            assertEquals(one.isOk() ? one.result().totalFen() : Columns.ABSENT_LONG, total[row]);
        }
        assertEquals(301, error[7]);
        assertEquals(204, error[8_192]);
        assertEquals(201, error[ROWS - 1]);
    }

    @Test
    void directBuffers() {
        try (Engine engine = new Engine()) {
            ByteBuffer wages = Columns.direct(ROWS + 1);
            wages.position(8); // a part of a larger buffer
            wages.slice().order(wages.order()).asLongBuffer().put(wage);
            ByteBuffer months = ByteBuffer.allocateDirect(ROWS * 4 + 1).order(wages.order());
            months.position(1); // at an odd address: copied
            months.slice().order(wages.order()).asIntBuffer().put(month);
            ByteBuffer totals = Columns.direct(ROWS);
            Monthly.Columns columns = inputs().wage(wages).month(months).outTotal(totals);
            int[] error = columns.run(engine, Options.DEFAULT);
            long[] total = new long[ROWS];
            totals.asLongBuffer().get(total);
            check(engine, total, error);
            assertEquals(301, columns.errorOf(engine, Options.DEFAULT, 7).code());
            // An output on an input, and two outputs on one another: the last one stays.
            ByteBuffer shared = Columns.direct(ROWS);
            shared.asLongBuffer().put(wage);
            assertArrayEquals(error, inputs().wage(shared).outPensionBase(shared).outTotal(shared).run(engine, Options.DEFAULT));
            assertEquals(total[100], shared.getLong(800));
        }
    }

    /** Results that lie on an input, wider than it, would run ahead of what is read block by block. */
    @Test
    void resultsOverAnInput() {
        try (Engine engine = new Engine()) {
            ByteBuffer both = ByteBuffer.allocateDirect(ROWS * 8).order(ByteOrder.nativeOrder());
            ByteBuffer months = both.slice().order(both.order());
            months.limit(ROWS * 4);
            for (int row = 0; row < ROWS; row++) {
                wage[row] = 400_000 + row * 50; // between the limits of 3831.00 and 19155.00
                months.putInt(row * 4, 202509);
            }
            int[] error = inputs().month(months).outPensionEmployer(both).run(engine, Options.DEFAULT);
            for (int row = 0; row < ROWS; row++) {
                assertEquals(0, error[row]);
                assertEquals((wage[row] * 16 + 50) / 100, both.getLong(row * 8), "row " + row);
            }
        }
    }

    @Test
    void noRows() {
        try (Engine engine = new Engine()) {
            assertEquals(0, Monthly.columns(0).wage(new long[0]).outTotal(Columns.direct(0)).run(engine, Options.DEFAULT).length);
        }
    }

    @Test
    void eightThreadsOnOneEngine() throws InterruptedException {
        try (Engine engine = new Engine()) {
            long[] wanted = new long[ROWS];
            inputs().outTotal(wanted).run(engine, Options.DEFAULT);
            AtomicInteger same = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                threads.add(new Thread(() -> {
                    for (int round = 0; round < 5; round++) {
                        long[] total = new long[ROWS];
                        inputs().outTotal(total).run(engine, Options.DEFAULT);
                        same.addAndGet(Arrays.equals(wanted, total) ? 1 : 0);
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(40, same.get());
        }
    }
}
