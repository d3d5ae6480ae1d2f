package io.github.shebao.bench;

import io.github.shebao.Engine;
import io.github.shebao.Evidence;
import io.github.shebao.Options;
import io.github.shebao.Standing;
import io.github.shebao.account.Ledger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A thousand accounts over ten years, a span each year; balances and closings are read. A score is of one account. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Ledgers.ROWS)
public class Ledgers {
    static final int ROWS = 1_000;
    private static final int YEARS = 10;

    private final Engine engine = new Engine();
    private final Options options = Options.DEFAULT.accept(Standing.ASSUMED, Evidence.SINGLE, "account.interest_rounding");
    private final int[] region = new int[ROWS];
    private final int[] from = new int[ROWS];
    private final int[] until = new int[ROWS];
    private final long[] personal = new long[ROWS];
    private final long[] offsets = new long[ROWS + 1];
    private final int[] spanFrom = new int[ROWS * YEARS];
    private final int[] spanUntil = new int[ROWS * YEARS];
    private final long[] booked = new long[ROWS * YEARS];
    private final long session = Raw.session(options.toString());
    private final Object[] in;

    /** The same accounts, in arrays and in buffers for C. */
    public Ledgers() {
        Arrays.fill(region, 410100);
        Arrays.fill(from, 201601);
        Arrays.fill(until, 201601 + YEARS * 100);
        for (int row = 0; row < ROWS; row++) {
            personal[row] = row * 1_000;
            offsets[row + 1] = (row + 1) * YEARS;
            for (int year = 0; year < YEARS; year++) {
                spanFrom[row * YEARS + year] = 201601 + year * 100;
                spanUntil[row * YEARS + year] = 201701 + year * 100;
                booked[row * YEARS + year] = 20_000 + row;
            }
        }
        in = new Object[] {buffer(region), buffer(from), buffer(until), buffer(personal), buffer(offsets), buffer(spanFrom),
            buffer(spanUntil), buffer(booked)};
    }

    private static ByteBuffer buffer(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(numbers.length * 4).order(ByteOrder.nativeOrder());
        buffer.asIntBuffer().put(IntBuffer.wrap(numbers));
        return buffer;
    }

    private static ByteBuffer buffer(long... numbers) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(numbers.length * 8).order(ByteOrder.nativeOrder());
        buffer.asLongBuffer().put(LongBuffer.wrap(numbers));
        return buffer;
    }

    /** The control: the C library on the same numbers, its results read in place. */
    @Benchmark
    public long rawC() {
        return Raw.ledgers(session, ROWS, ROWS * YEARS, in);
    }

    @Benchmark
    public long table() {
        Ledger.Table table = Ledger.table(ROWS).region(region).from(from).until(until).personal(personal)
                .spans(offsets).spansFrom(spanFrom).spansUntil(spanUntil).spansPersonal(booked);
        try (Ledger.TableResult found = table.run(engine, options)) {
            long[] closing = found.yearsClosing();
            return found.balance()[ROWS - 1] + closing[closing.length - 1] + found.error()[0];
        }
    }

    @Benchmark
    public long typedCalls() {
        long sum = 0;
        for (int row = 0; row < ROWS; row++) {
            Ledger.Request request = Ledger.request().region(region[row]).from(from[row]).until(until[row]).personalFen(personal[row]);
            for (int year = row * YEARS; year < (row + 1) * YEARS; year++) {
                request.addSpans(new Ledger.SpansRow().from(spanFrom[year]).until(spanUntil[year]).personalFen(booked[year]));
            }
            sum += request.call(engine, options).balanceFen();
        }
        return sum;
    }
}
