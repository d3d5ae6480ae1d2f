package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bureau's rows under a profile: its codes in, its codes out. 16 % and 8 % of 8000.50. */
class HostRowsTest {
    private static Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("AAC001", 1_000_000_000_000_001L);
        row.put("AAC003", "\ud842\udfb7"); // a name that is rare, and none of ours
        row.put("AAB301", "410100");
        row.put("AAB019", "10");
        row.put("AAE140", "110");
        row.put("AAE003", 202507);
        row.put("AAC040", new BigDecimal("8000.50"));
        row.put("AAE180", null);
        return row;
    }

    @Test
    void oneRow() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            Map<String, Object> result = engine.call(Monthly.OP, "national", row);
            assertEquals(new BigDecimal("8000.50"), result.get("AAE180"));
            assertEquals(new BigDecimal("1280.08"), result.get("AAE020"));
            assertEquals(new BigDecimal("640.04"), result.get("AAE022"));
            for (String code : Arrays.asList("AAC001", "AAC003", "AAB301", "AAE003", "AAC040")) {
                assertSame(row.get(code), result.get(code));
            }
        }
    }

    @Test
    void manyRowsOfWhichOneIsBad() {
        try (Engine engine = new Engine()) {
            Map<String, Object> bad = row();
            bad.put("AAE140", "999");
            List<Outcome<Map<String, Object>>> outcomes =
                    engine.call(Monthly.OP, "national", Arrays.asList(row(), bad, row()), null, Options.DEFAULT);
            assertEquals(3, outcomes.size());
            assertEquals(new BigDecimal("1280.08"), outcomes.get(0).result().get("AAE020"));
            assertFalse(outcomes.get(1).isOk());
            assertEquals(218, outcomes.get(1).status());
            assertEquals("AAE140", outcomes.get(1).error().field());
            assertEquals(outcomes.get(0).result(), outcomes.get(2).result());
            assertEquals(0, engine.call(Monthly.OP, "national", Collections.<Map<String, Object>>emptyList(), null,
                    Options.DEFAULT).size());
        }
    }

    @Test
    void aProfileOfOnesOwnAndFieldsThatAreSet() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            row.remove("AAB019");
            row.put("GZ", 800_050L);
            row.remove("AAC040");
            String profile = "{\"base\":\"national\",\"codes\":[{\"code\":\"GZ\",\"zh\":\"\u5de5\u8d44\",\"field\":\"wage\","
                    + "\"form\":\"fen\"},{\"code\":\"AAC040\",\"zh\":\"-\",\"line\":\"employer_total\"}]}";
            List<Outcome<Map<String, Object>>> outcomes = engine.call(Monthly.OP, profile, Collections.singletonList(row),
                    Collections.singletonMap("payer", "enterprise"), Options.DEFAULT);
            assertEquals(0, outcomes.get(0).status(), () -> String.valueOf(outcomes.get(0).error()));
            assertEquals(new BigDecimal("1280.08"), outcomes.get(0).result().get("AAE020"));
        }
    }

    /** A unit's roster: ids of the host's own, in and out, and nobody's number in between. */
    @Test
    void aRosterOfRows() {
        try (Engine engine = new Engine()) {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("AAB001", "4101000000000001");
            unit.put("AAB301", "410100");
            unit.put("AAB019", "10");
            unit.put("AAE140", "110");
            unit.put("AAE041", 202507);
            unit.put("AAE042", 202507);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("AAC001", new BigDecimal("1000000000000001"));
            one.put("AAE041", 202501);
            one.put("AAE042", null);
            one.put("AAC040", new BigDecimal("8000.50"));
            Map<String, Object> other = new LinkedHashMap<>(one);
            other.put("AAC001", "K-2");
            unit.put("roster", Arrays.asList(one, other));
            Map<String, Object> bill = engine.call(UnitBill.OP, "national", unit);
            assertSame(unit.get("roster"), bill.get("roster"));
            List<?> lines = (List<?>) bill.get("lines");
            assertEquals(2, lines.size());
            Map<?, ?> line = (Map<?, ?>) lines.get(0);
            assertEquals("1000000000000001", String.valueOf(line.get("AAC001")));
            assertEquals(new BigDecimal("1280.08"), line.get("AAE020"));
            assertEquals("K-2", ((Map<?, ?>) lines.get(1)).get("AAC001"));
            assertEquals(new BigDecimal("2560.16"), bill.get("AAE020"));
        }
    }

    @Test
    void whatIsRefused() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            row.put("AAC040", 8000.5);
            ShebaoException error = assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "national", row));
            assertEquals(108, error.code());
            assertEquals("AAC040", error.field());
            row.put("AAC040", new BigDecimal("8000.555"));
            assertEquals(202, assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "national", row)).code());
            assertEquals(110, assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, null, row())).code());
            assertEquals(110, assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "national", null)).code());
            assertEquals(102, assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "{", row())).code());
            assertEquals("unknown_profile",
                    assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "no such", row())).name());
        }
    }
}
