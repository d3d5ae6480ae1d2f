package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.shebao.choice.Payer;
import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is refused, and with which number. */
class MisuseTest {
    private static final Engine ENGINE = new Engine();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static void refused(int code, String field, Executable call) {
        ShebaoException error = assertThrows(ShebaoException.class, call);
        assertEquals(code, error.code(), error::toString);
        assertEquals(field, error.field());
    }

    @Test
    void nulls() {
        refused(110, "request", () -> ENGINE.call((byte[]) null));
        refused(110, "request", () -> ENGINE.call((String) null));
        refused(110, "wage", () -> Monthly.request().wage(null));
        ShebaoException none = assertThrows(ShebaoException.class, () -> Monthly.request().wage(null));
        assertTrue(none.getMessage().contains("leave out what is not given"), none::getMessage);
        assertTrue(none.messageZh().contains("勿传 null"), none::messageZh);
        refused(110, "payer", () -> Monthly.request().payer(null));
        refused(110, "month", () -> Monthly.request().month(null));
        refused(110, "roster", () -> UnitBill.request().roster(null));
        refused(110, "roster", () -> UnitBill.request().addRoster(null));
        refused(110, "roster", () -> UnitBill.request().roster(Collections.singletonList(null)));
        refused(110, "options", () -> EngineTest.monthly().call(ENGINE, null));
        refused(110, "options", () -> Monthly.columns(1).run(ENGINE, null));
        refused(110, "wage", () -> Monthly.columns(1).wage((long[]) null));
        refused(110, "error", () -> Monthly.columns(1).error(null));
        refused(110, "op", () -> ENGINE.run(null, Collections.emptyMap(), Options.DEFAULT));
        refused(110, "input", () -> ENGINE.run(Monthly.OP, null, Options.DEFAULT));
        refused(110, "wage", () -> ENGINE.run(Monthly.OP, Collections.singletonMap("wage", null), Options.DEFAULT));
        refused(110, "known", () -> Options.DEFAULT.known(null));
        refused(110, "figures", () -> Engine.builder().figures(null));
        assertThrows(NullPointerException.class, () -> EngineTest.monthly().call(null));
    }

    @Test
    void amountsAreRefusedNeverRounded() {
        refused(202, "wage", () -> Monthly.request().wage(new BigDecimal("8000.001")));
        refused(202, "wage", () -> Monthly.request().wage(new BigDecimal("8000.0010")));
        refused(202, "wage", () -> Monthly.request().wage(new BigDecimal("0.001")));
        refused(203, "injury_rate", () -> Monthly.request().injuryRate(new BigDecimal("1E-1000000000")));
        refused(208, "wage", () -> Monthly.request().wage(new BigDecimal("1E+1000000000")));
        refused(202, "wage", () -> Monthly.request().wage(new BigDecimal("1E-1000000000")));
        refused(208, "wage", () -> Monthly.request().wage(new BigDecimal(Long.MAX_VALUE)));
        refused(208, "wage", () -> Monthly.request().wageFen(Long.MIN_VALUE));
        refused(208, "wage", () -> EngineTest.monthly().wageFen(-1).call(ENGINE));
        refused(208, "wage", () -> EngineTest.monthly().wageFen(Long.MAX_VALUE).call(ENGINE));
        refused(203, "injury_rate", () -> Monthly.request().injuryRate(new BigDecimal("0.0000001")));
        assertEquals(800_000, EngineTest.monthly().wage(new BigDecimal("8E+3")).call(ENGINE).pensionBaseFen());
        assertEquals(800_000, EngineTest.monthly().wage(new BigDecimal("8000.0000")).call(ENGINE).pensionBaseFen());
        assertEquals("{\"wage\":\"0.00\"}", Monthly.request().wage(new BigDecimal("0E-1000000000")).toString());
        assertEquals("{\"wage\":\"0.01\"}", Monthly.request().wage(new BigDecimal("0.0100")).toString());
        assertEquals(800_000, EngineTest.monthly().wage(BigDecimal.valueOf(8000)).call(ENGINE).pensionBaseFen());
    }

    @Test
    void monthsAndPlaces() {
        refused(204, "month", () -> EngineTest.monthly().month(202513).call(ENGINE));
        refused(204, "month", () -> EngineTest.monthly().month(202500).call(ENGINE));
        refused(208, "month", () -> EngineTest.monthly().month(YearMonth.of(1989, 12)).call(ENGINE));
        refused(215, "region", () -> EngineTest.monthly().region(4101).call(ENGINE));
        refused(201, "region", () -> Monthly.request().call(ENGINE));
        refused(201, "wage", () -> Monthly.request().region(410100).month(202509).payer(Payer.ENTERPRISE).pension(true)
                .call(ENGINE));
    }

    @Test
    void itemsOfAListSayTheirRow() {
        UnitBill.RosterRow good = new UnitBill.RosterRow().person(1).from(202501).until(202502).wageFen(800_000);
        UnitBill.RosterRow bad = new UnitBill.RosterRow().person(2).from(202513).until(202502).wageFen(800_000);
        UnitBill.Request request = UnitBill.request().region(410100).from(202501).until(202502).payer(Payer.ENTERPRISE)
                .pension(true).roster(Arrays.asList(good, bad));
        ShebaoException error = assertThrows(ShebaoException.class, () -> request.call(ENGINE));
        assertEquals(204, error.code());
        assertEquals("from", error.field());
        assertEquals("1", error.row());
        // The JSON road says the same of the same.
        String json = ENGINE.call("{\"op\":\"" + UnitBill.OP + "\",\"input\":" + request + "}");
        assertTrue(json.contains("\"code\":204"), json);
    }

    @Test
    void wrongTypesInMaps() {
        Map<String, Object> row = new HashMap<>();
        row.put("region", "410100");
        row.put("month", "2025-09");
        row.put("payer", "enterprise");
        row.put("wage", 8000.0);
        refused(108, "wage", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        row.put("wage", new Object());
        refused(108, "wage", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        row.put("wage", BigInteger.valueOf(8000));
        assertEquals(108, assertThrows(ShebaoException.class, () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT)).code());
        row.put("wage", new BigDecimal("1E+1000000000"));
        refused(208, "wage", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        refused(105, "op", () -> ENGINE.run("no.such@1", Collections.emptyMap(), Options.DEFAULT));
    }

    @Test
    void lengthsAndKindsOfColumns() {
        refused(112, "rows", () -> Monthly.columns(-1));
        refused(112, "wage", () -> Monthly.columns(2).wage(new long[1]));
        refused(112, "wage", () -> Monthly.columns(2).wage(ByteBuffer.allocateDirect(15).order(ByteOrder.nativeOrder())));
        refused(111, "wage", () -> Monthly.columns(1).wage(ByteBuffer.allocate(8).order(ByteOrder.nativeOrder())));
        ByteOrder other = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        refused(111, "wage", () -> Monthly.columns(1).wage(ByteBuffer.allocateDirect(8).order(other)));
        ByteBuffer locked = Columns.direct(1).asReadOnlyBuffer().order(ByteOrder.nativeOrder());
        refused(111, "total", () -> Monthly.columns(1).outTotal(locked));
        // Too narrow for what a line may hold.
        ByteBuffer narrow = ByteBuffer.allocateDirect(4).order(ByteOrder.nativeOrder());
        refused(111, "total", () -> Monthly.columns(1).outTotal(narrow).run(ENGINE, Options.DEFAULT));
        try (Engine small = Engine.builder().limitRows(3).build()) {
            assertEquals(113, assertThrows(ShebaoException.class,
                    () -> Monthly.columns(4).run(small, Options.DEFAULT)).code());
            assertEquals(113, assertThrows(ShebaoException.class, () -> {
                UnitBill.Request request = UnitBill.request().region(410100).from(202501).until(202502).payer(Payer.ENTERPRISE);
                for (int k = 0; k < 4; k++) {
                    request.addRoster(new UnitBill.RosterRow().person(k).from(202501).until(202502).wageFen(1));
                }
                request.call(small);
            }).code());
        }
        refused(208, "row", () -> Monthly.columns(1).errorOf(ENGINE, Options.DEFAULT, 1));
        refused(208, "months", () -> Engine.builder().limitMonths(0));
    }

    /** Decimals, months and days in maps are the texts of a request. */
    @Test
    void decimalsMonthsAndDaysInMaps() {
        Map<String, Object> row = new HashMap<>();
        row.put("region", "410100");
        row.put("month", YearMonth.of(2025, 9));
        row.put("payer", "enterprise");
        row.put("pension", true);
        for (String wage : new String[] {"8000", "8E+3", "8000.0000", "8000.00"}) {
            row.put("wage", new BigDecimal(wage));
            Map<String, Object> lines = Json.object(ENGINE.run(Monthly.OP, row, Options.DEFAULT).get("ok"));
            assertEquals("8000.00", lines.get("pension_base"));
        }
        row.put("wage", new BigDecimal("8000.001"));
        refused(202, "wage", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        row.put("wage", new BigDecimal("1E-1000000000"));
        refused(208, "wage", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        row.put("wage", new BigDecimal("8000.00"));
        row.put("month", java.time.LocalDate.of(2025, 9, 1));
        refused(204, "month", () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT));
        // A rate is a share, as in a typed call: 0.4 % of 8000.00.
        row.put("month", YearMonth.of(2025, 9));
        row.remove("pension");
        row.put("injury", true);
        row.put("injury_rate", new BigDecimal("0.0040"));
        Map<String, Object> lines = Json.object(ENGINE.run(Monthly.OP, row, Options.DEFAULT).get("ok"));
        assertEquals("32.00", lines.get("injury_employer"));
        row.put("injury_rate", new BigDecimal("1E-7"));
        assertEquals(203, assertThrows(ShebaoException.class, () -> ENGINE.run(Monthly.OP, row, Options.DEFAULT)).code());
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    private static Monthly.Columns two() {
        return Monthly.columns(2).region(new int[] {410100, 410100}).month(new int[] {202509, 202509})
                .payer(new byte[2]).pension(new byte[] {1, 1}).wage(new long[] {800_000, 800_000});
    }

    /** A buffer with too few bytes a number for its field may be another field's. */
    @Test
    void narrowBuffers() {
        for (int width : new int[] {1, 4}) {
            refused(111, "wage", () -> two().wage(buffer(2 * width)).run(ENGINE, Options.DEFAULT));
            refused(111, "total", () -> two().outTotal(buffer(2 * width)).run(ENGINE, Options.DEFAULT));
        }
        refused(111, "month", () -> two().month(buffer(2)).run(ENGINE, Options.DEFAULT));
        refused(111, "region", () -> two().region(buffer(2)).run(ENGINE, Options.DEFAULT));
        refused(111, "injury_rate", () -> two().injuryRate(buffer(2)).run(ENGINE, Options.DEFAULT));
        ShebaoException told = assertThrows(ShebaoException.class, () -> two().wage(buffer(2)).run(ENGINE, Options.DEFAULT));
        assertTrue(told.getMessage().contains("at least 8 bytes a number are needed, 1 were given"), told::getMessage);
        assertTrue(told.messageZh().contains("每个数至少 8 字节，给出的是 1 字节"), told::messageZh);
        // As many or more: payer 0 and pension 1 in eight, four and one.
        for (int width : new int[] {1, 4, 8}) {
            ByteBuffer pension = buffer(2 * width);
            for (int row = 0; row < 2; row++) {
                int at = row * width;
                Object put = width == 1 ? pension.put(at, (byte) 1) : width == 4 ? pension.putInt(at, 1) : pension.putLong(at, 1);
                assertTrue(put != null);
            }
            long[] total = new long[2];
            two().payer(buffer(2 * width)).pension(pension).outPensionEmployer(total).run(ENGINE, Options.DEFAULT);
            assertEquals(128_000, total[1]);
        }
    }

    @Test
    void numbersHaveTheirText() {
        ShebaoException missing = ShebaoException.of(301L);
        assertEquals(301, missing.code());
        assertEquals("missing_parameter", missing.name());
        assertEquals("该日期没有政策数据", missing.messageZh());
        assertEquals("no policy for this date", missing.getMessage());
        for (long none : new long[] {0, 1, -1, 12345, Long.MAX_VALUE, (1L << 32) + 301}) {
            refused(208, "code", () -> ShebaoException.of(none));
        }
    }

    @Test
    void hugeAndBrokenText() {
        char[] huge = new char[20 << 20];
        Arrays.fill(huge, '中');
        assertTrue(ENGINE.call(new String(huge)).contains("\"code\":103"));
        char[] deep = new char[100_000];
        Arrays.fill(deep, '[');
        assertTrue(ENGINE.call(new String(deep)).contains("\"code\":104"));
        assertTrue(ENGINE.call("").contains("\"code\":102"));
        assertTrue(ENGINE.call("{\"op\":\"\ud842\"}").contains("\"code\":101"));
        assertTrue(ENGINE.call("{\"op\":\"\udfb7\ud842\"}").contains("\"at\":\"byte 7\""));
        assertEquals(101, assertThrows(ShebaoException.class,
                () -> ENGINE.run("\ud842", Collections.emptyMap(), Options.DEFAULT)).code());
        Options broken = Options.DEFAULT.accept(Collections.singletonMap("standing", "\ud842"));
        assertEquals(101, EngineTest.monthly().attempt(ENGINE, broken).status());
        try (Engine small = Engine.builder().limitBytes(10).build()) {
            assertTrue(small.call("{\"op\":\"no.such@1\"}").contains("\"code\":103"));
        }
    }

    @Test
    void packs() {
        assertEquals(401, assertThrows(ShebaoException.class, () -> Engine.builder().figures(new byte[100]).build()).code());
        assertEquals(401, assertThrows(ShebaoException.class, () -> Engine.builder().figures(new byte[0]).build()).code());
    }

    /** What the native side refuses where the classes above would not let it come so far. */
    @Test
    void theLineItself() {
        Object made = Native.open(null, null, new long[0]);
        long handle = ((long[]) made)[0];
        assertTrue(Utf8.text(Native.call(handle, null)).contains("\"code\":110"));
        assertTrue(Utf8.text((byte[]) Native.tape(handle, null, null, new long[0])).contains("\"code\":110"));
        assertTrue(Utf8.text((byte[]) Native.tape(handle, Utf8.bytes(Monthly.OP), null, null)).contains("\"code\":110"));
        assertTrue(Utf8.text((byte[]) Native.tape(handle, Utf8.bytes(Monthly.OP), null, new long[0])).contains("\"code\":112"));
        assertTrue(Utf8.text((byte[]) Native.tape(handle, new byte[] {-1}, null, new long[1])).contains("\"code\":101"));
        assertTrue(Utf8.text((byte[]) Native.tape(handle, new byte[0], Utf8.bytes("{"), new long[1])).contains("\"code\":10"));
        assertTrue(Utf8.text(Native.call(0, new byte[0])).contains("\"code\":110"));
        byte[] kinds = new byte[4];
        assertTrue(Utf8.text(Native.batch(handle, Utf8.bytes(Monthly.OP), null, 1, 9, new Object[4], kinds)).contains("901"));
        assertTrue(Utf8.text(Native.batch(handle, Utf8.bytes(Monthly.OP), null, 1, 0, new Object[4], kinds)).contains("111"));
        assertTrue(Utf8.text(Native.batch(handle, Utf8.bytes(UnitBill.OP), null, 1, 0, new Object[4], kinds)).contains("114"));
        Native.close(handle);
        Native.close(0);
        assertEquals(901, ShebaoException.of(12345, null).code());
    }
}
