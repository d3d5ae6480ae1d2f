package io.github.shebao.bench;

import io.github.shebao.Engine;
import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person, one month, pension alone: 16 % and 8 % of the wage within its limits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneCall {
    private final Engine engine = new Engine();
    private final long session = Raw.session("{}");
    private final Monthly.Request request =
            Monthly.request().region(410100).month(202509).payer(Payer.ENTERPRISE).pension(true);
    private final byte[] json = ("{\"op\":\"premium.monthly@1\",\"input\":" + request.wageFen(800_000) + "}")
            .getBytes(StandardCharsets.UTF_8);
    private final BigDecimal floor = new BigDecimal("3831.00");
    private final BigDecimal cap = new BigDecimal("19155.00");
    private final BigDecimal employer = new BigDecimal("0.16");
    private final BigDecimal employee = new BigDecimal("0.08");
    private long wage = 300_000;

    private long next() {
        wage = wage < 2_000_000 ? wage + 7_919 : 300_000;
        return wage;
    }

    /** The control: C doing the same. */
    @Benchmark
    public long rawC() {
        return Raw.monthly(session, 410100, 202509, 0, next());
    }

    @Benchmark
    public long typedFen() {
        return request.wageFen(next()).call(engine).totalFen();
    }

    @Benchmark
    public BigDecimal typedDecimal() {
        return request.wage(BigDecimal.valueOf(next(), 2)).call(engine).total();
    }

    @Benchmark
    public byte[] jsonBytes() {
        return engine.call(json);
    }

    /** What a payroll does by hand: the arithmetic of one key, without look-up or checks. */
    @Benchmark
    public BigDecimal bigDecimalByHand() {
        BigDecimal base = BigDecimal.valueOf(next(), 2).max(floor).min(cap);
        BigDecimal one = base.multiply(employer).setScale(2, RoundingMode.HALF_UP);
        return one.add(base.multiply(employee).setScale(2, RoundingMode.HALF_UP));
    }
}
