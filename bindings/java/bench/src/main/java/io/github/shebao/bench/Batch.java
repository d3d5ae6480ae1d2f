package io.github.shebao.bench;

import io.github.shebao.Engine;
import io.github.shebao.Options;
import io.github.shebao.premium.Monthly;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million rows, five columns in, six lines and the error out; a score is of one row. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Batch.ROWS)
public class Batch {
    static final int ROWS = 1_000_000;

    /** How many months stand in turn: each is a plan of its own. */
    @Param({"1", "24"})
    public int keys;

    private final Engine engine = new Engine();
    private final long session = Raw.session("{}");
    private final long[] wages = new long[ROWS];
    private final BigDecimal[] totals = new BigDecimal[ROWS];
    private Monthly.Columns arrays;
    private Monthly.Columns direct;
    private Object[] in;
    private Object[] out;

    private static ByteBuffer buffer(int width) {
        return ByteBuffer.allocateDirect(ROWS * width).order(ByteOrder.nativeOrder());
    }

    @Setup
    public void columns() {
        int[] region = new int[ROWS];
        int[] month = new int[ROWS];
        byte[] payer = new byte[ROWS];
        byte[] pension = new byte[ROWS];
        Arrays.fill(region, 410100);
        Arrays.fill(pension, (byte) 1);
        for (int row = 0; row < ROWS; row++) {
            int key = row % keys;
            month[row] = keys == 1 ? 202509 : 202401 + key % 12 + (key >= 12 ? 100 : 0);
            wages[row] = 300_000 + row * 7_919L % 2_000_000;
        }
        arrays = Monthly.columns(ROWS).region(region).month(month).payer(payer).pension(pension).wage(wages)
                .outPensionBase(new long[ROWS]).outPensionEmployer(new long[ROWS]).outPensionEmployee(new long[ROWS])
                .outEmployerTotal(new long[ROWS]).outEmployeeTotal(new long[ROWS]).outTotal(new long[ROWS]);
        ByteBuffer regions = buffer(4);
        ByteBuffer months = buffer(4);
        ByteBuffer payers = buffer(1);
        ByteBuffer pensions = buffer(1);
        ByteBuffer wage = buffer(8);
        regions.asIntBuffer().put(region);
        months.asIntBuffer().put(month);
        pensions.duplicate().put(pension);
        wage.asLongBuffer().put(wages);
        in = new Object[] {regions, months, payers, pensions, wage};
        out = new Object[7];
        for (int line = 0; line < out.length; line++) {
            out[line] = buffer(line == 6 ? 4 : 8);
        }
        direct = Monthly.columns(ROWS).region(regions).month(months).payer(payers).pension(pensions).wage(wage)
                .outPensionBase((ByteBuffer) out[0]).outPensionEmployer((ByteBuffer) out[1])
                .outPensionEmployee((ByteBuffer) out[2]).outEmployerTotal((ByteBuffer) out[3])
                .outEmployeeTotal((ByteBuffer) out[4]).outTotal((ByteBuffer) out[5]);
    }

    /** The control: the C library on the same memory. */
    @Benchmark
    public int rawC() {
        return Raw.batch(session, ROWS, in, out);
    }

    @Benchmark
    public int[] directBuffers() {
        return direct.run(engine, Options.DEFAULT);
    }

    @Benchmark
    public int[] longArrays() {
        return arrays.run(engine, Options.DEFAULT);
    }

    /** The arithmetic of one key, without look-up, checks or marks; the total alone. */
    @Benchmark
    public BigDecimal[] bigDecimalByHand() {
        BigDecimal floor = new BigDecimal("3831.00");
        BigDecimal cap = new BigDecimal("19155.00");
        BigDecimal employer = new BigDecimal("0.16");
        BigDecimal employee = new BigDecimal("0.08");
        for (int row = 0; row < ROWS; row++) {
            BigDecimal base = BigDecimal.valueOf(wages[row], 2).max(floor).min(cap);
            totals[row] = base.multiply(employer).setScale(2, RoundingMode.HALF_UP)
                    .add(base.multiply(employee).setScale(2, RoundingMode.HALF_UP));
        }
        return totals;
    }
}
