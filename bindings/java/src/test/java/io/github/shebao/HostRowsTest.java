package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.shebao.premium.Monthly;
import io.github.shebao.premium.UnitBill;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            List<Outcome<HostResult>> outcomes =
                    engine.call(Monthly.OP, "national", Arrays.asList(row(), bad, row()), null, Options.DEFAULT);
            assertEquals(3, outcomes.size());
            assertEquals(new BigDecimal("1280.08"), outcomes.get(0).result().record().get("AAE020"));
            assertFalse(outcomes.get(1).isOk());
            assertEquals(218, outcomes.get(1).status());
            assertEquals("AAE140", outcomes.get(1).error().field());
            assertEquals(outcomes.get(0).result().record(), outcomes.get(2).result().record());
            assertEquals(1, outcomes.get(1).row());
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
            List<Outcome<HostResult>> outcomes = engine.call(Monthly.OP, profile, Collections.singletonList(row),
                    Collections.singletonMap("payer", "enterprise"), Options.DEFAULT);
            assertEquals(0, outcomes.get(0).status(), () -> String.valueOf(outcomes.get(0).error()));
            assertEquals(new BigDecimal("1280.08"), outcomes.get(0).result().record().get("AAE020"));
        }
    }

    private static Map<String, Object> unit() {
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
        return unit;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> roster(Map<String, Object> unit) {
        return (List<Map<String, Object>>) unit.get("roster");
    }

    /** A unit's roster: ids of the host's own, in and out, and nobody's number in between. */
    @Test
    void aRosterOfRows() {
        try (Engine engine = new Engine()) {
            Map<String, Object> unit = unit();
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

    /** Columns of a bureau's table that are no codes of ours: who wrote the row and when. */
    private static Map<String, Object> written() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("AAE036", Timestamp.valueOf("2025-07-31 08:00:00"));
        row.put("DAY", java.sql.Date.valueOf("2025-07-31"));
        row.put("LOCAL", LocalDate.of(2025, 7, 31));
        row.put("SHARE", 0.1);
        row.put("PHOTO", new byte[] {1, 2});
        row.put("FLAG", 'Y');
        row.put("HALF", "\ud842");
        row.put("PATH", java.nio.file.Paths.get("a", "b"));
        row.put("WITHIN", Collections.singletonMap("at", new java.util.Date(0)));
        row.putAll(row());
        row.put("LAST", Double.NaN);
        return row;
    }

    @Test
    void whatIsNoCodeMayBeAnyObject() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = written();
            Map<String, Object> result = engine.call(Monthly.OP, "national", row);
            assertEquals(new BigDecimal("1280.08"), result.get("AAE020"));
            for (String key : row.keySet()) {
                if (!key.equals("AAE180")) {
                    assertSame(row.get(key), result.get(key), key);
                }
            }
            List<String> order = new ArrayList<>(result.keySet());
            assertEquals(new ArrayList<>(row.keySet()), order.subList(0, row.size()));
            assertEquals(Arrays.asList("AAE020", "AAE022"), order.subList(row.size(), order.size()));

            // A result takes the place of what stood there, whatever that was.
            row.put("AAE020", 12.5);
            assertEquals(new BigDecimal("1280.08"), engine.call(Monthly.OP, "national", row).get("AAE020"));
        }
    }

    @Test
    void whatIsNestedComesBackItself() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            for (int depth = 1; depth <= 40; depth++) {
                Object value = "x";
                for (int k = 0; k < depth; k++) {
                    value = k % 2 == 0 ? Collections.singletonList(value) : Collections.singletonMap("in", value);
                }
                row.put("D" + depth, value);
            }
            Map<String, Object> result = engine.call(Monthly.OP, "national", row);
            for (int depth = 1; depth <= 40; depth++) {
                assertSame(row.get("D" + depth), result.get("D" + depth), "D" + depth);
            }
        }
    }

    /** A month is a month, as everywhere else in this door; it comes back itself. */
    @Test
    void aMonthMayBeAYearMonth() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            row.put("AAE003", YearMonth.of(2025, 7));
            row.put("OTHER", YearMonth.of(2025, 7));
            Map<String, Object> result = engine.call(Monthly.OP, "national", row);
            assertEquals(new BigDecimal("1280.08"), result.get("AAE020"));
            assertSame(row.get("AAE003"), result.get("AAE003"));
            assertSame(row.get("OTHER"), result.get("OTHER"));
        }
    }

    @Test
    void aCodeThatIsNoExactValueIsItsRowsError() {
        try (Engine engine = new Engine()) {
            Map<String, Object> inexact = written();
            inexact.put("aac040", inexact.remove("AAC040"));
            inexact.put("aac040", 8000.5);
            Map<String, Object> day = written();
            day.put("AAE003", java.sql.Date.valueOf("2025-07-01"));
            Map<String, Object> nameless = written();
            nameless.put(null, "x");
            Map<String, Object> bytes = written();
            bytes.put("AAE140", new byte[] {1});
            List<Outcome<HostResult>> outcomes = engine.call(Monthly.OP, "national",
                    Arrays.asList(written(), inexact, day, null, nameless, bytes, row()), null, Options.DEFAULT);
            assertEquals(Arrays.asList(0, 108, 108, 110, 110, 108, 0),
                    outcomes.stream().map(Outcome::status).collect(Collectors.toList()));
            assertEquals(Arrays.asList(0, 1, 2, 3, 4, 5, 6), outcomes.stream().map(Outcome::row).collect(Collectors.toList()));
            ShebaoException error = outcomes.get(1).error();
            assertEquals("AAC040", error.field());
            assertTrue(error.getMessage().contains("java.lang.Double") && error.getMessage().contains("BigDecimal"), error.getMessage());
            assertTrue(error.messageZh().contains("BigDecimal"), error.messageZh());
            error = outcomes.get(2).error();
            assertEquals("AAE003", error.field());
            assertTrue(error.getMessage().contains("java.sql.Date") && error.getMessage().contains("202509"), error.getMessage());
            assertTrue(outcomes.get(5).error().getMessage().contains("byte[]"), outcomes.get(5).error().getMessage());
            assertEquals(new BigDecimal("1280.08"), outcomes.get(6).result().record().get("AAE020"));

            error = assertThrows(ShebaoException.class, () -> engine.call(Monthly.OP, "national", inexact));
            assertEquals(outcomes.get(1).error().json(), error.json());
        }
    }

    @Test
    void anyObjectInsideARoster() {
        try (Engine engine = new Engine()) {
            Map<String, Object> unit = unit();
            List<Map<String, Object>> roster = roster(unit);
            roster.get(1).put("AAE036", new Timestamp(0));
            roster.get(1).put("AAC004", 1.0);
            HostResult bill = engine.call(UnitBill.OP, "national", unit, null, Options.DEFAULT);
            assertSame(roster, bill.record().get("roster"));
            assertEquals(new BigDecimal("2560.16"), bill.record().get("AAE020"));
            Map<?, ?> line = (Map<?, ?>) ((List<?>) bill.record().get("LINES")).get(1);
            assertEquals("K-2", line.get("aac001"));

            roster.get(1).put("AAC040", 8000.5f);
            ShebaoException error = assertThrows(ShebaoException.class, () -> engine.call(UnitBill.OP, "national", unit));
            assertEquals(108, error.code());
            assertEquals("AAC040", error.field());
            assertEquals("1", error.row());
            assertTrue(error.getMessage().contains("java.lang.Float"), error.getMessage());
        }
    }

    @Test
    void howSureAResultIs() {
        try (Engine engine = new Engine()) {
            HostResult result = engine.call(Monthly.OP, "national", row(), null, Options.DEFAULT);
            assertEquals(Standing.FINAL, result.standing());
            assertEquals(Evidence.CORROBORATED, result.evidence());
            assertEquals(Collections.emptyList(), result.notFinal());
            assertNull(result.explanation());

            // From July on the limits of the year before are paid under until those of the year are out.
            Map<String, Object> month = row();
            month.put("AAE003", 202608);
            Options options = Options.DEFAULT.accept(Standing.PROVISIONAL, Evidence.SINGLE);
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("region", "410100");
            input.put("month", "2026-08");
            input.put("payer", "enterprise");
            input.put("pension", true);
            input.put("wage", "8000.50");
            Map<String, Object> ours = engine.run(Monthly.OP, input, options);
            assertEquals("provisional", ours.get("standing"));
            result = engine.call(Monthly.OP, "national", month, null, options);
            assertEquals(Standing.PROVISIONAL, result.standing());
            assertEquals(ours.get("evidence"), result.evidence().word());
            assertEquals(ours.get("not_final"), result.notFinal());
            assertFalse(result.notFinal().isEmpty());
            List<Outcome<HostResult>> outcomes =
                    engine.call(Monthly.OP, "national", Arrays.asList(row(), month), null, options);
            assertEquals(Standing.FINAL, outcomes.get(0).result().standing());
            assertEquals(Collections.emptyList(), outcomes.get(0).result().notFinal());
            assertEquals(Standing.PROVISIONAL, outcomes.get(1).result().standing());
            assertEquals(ours.get("not_final"), outcomes.get(1).result().notFinal());
        }
    }

    @Test
    void oneRowIsSetAndExplained() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            row.remove("AAB019");
            Map<String, Object> set = Collections.singletonMap("payer", "enterprise");
            HostResult result = engine.explain(Monthly.OP, "national", row, set, null, Options.DEFAULT);
            assertEquals(new BigDecimal("1280.08"), result.record().get("AAE020"));
            assertEquals("premium.monthly@1", result.explanation().get("op"));

            Map<String, Object> which = new LinkedHashMap<>();
            which.put("person", new BigDecimal("1000000000000001"));
            which.put("month", "2025-07");
            result = engine.explain(UnitBill.OP, "national", unit(), null, which, Options.DEFAULT);
            assertFalse(((List<?>) result.explanation().get("steps")).isEmpty());
        }
    }

    /** More than the 16 MiB that one request may have, and records that are each more than an engine's own limit. */
    @Test
    void aListOfAnyLength() {
        try (Engine engine = new Engine(); Engine small = Engine.builder().limitBytes(1_000).build()) {
            char[] filler = new char[400];
            Arrays.fill(filler, 'x');
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int k = 0; k < 50_001; k++) {
                Map<String, Object> row = row();
                row.put("AAC001", k);
                row.put("AAC040", new BigDecimal(8_000 + k % 1_000));
                row.put("REMARK", new String(filler));
                if (k % 10_000 == 4_999) {
                    row.put("AAE140", "999");
                }
                rows.add(row);
            }
            List<Outcome<HostResult>> outcomes = engine.call(Monthly.OP, "national", rows, null, Options.DEFAULT);
            assertEquals(rows.size(), outcomes.size());
            for (int k = 0; k < outcomes.size(); k++) {
                Outcome<HostResult> outcome = outcomes.get(k);
                assertEquals(k, outcome.row());
                assertEquals(k % 10_000 == 4_999 ? 218 : 0, outcome.status());
                if (outcome.isOk()) {
                    Map<String, Object> record = outcome.result().record();
                    assertSame(rows.get(k).get("AAC001"), record.get("AAC001"));
                    assertEquals(new BigDecimal((8_000 + k % 1_000) * 16).movePointLeft(2), record.get("AAE020"));
                }
            }

            rows.get(1).put("REMARK", new String(filler) + new String(filler) + new String(filler));
            outcomes = small.call(Monthly.OP, "national", rows.subList(0, 5), null, Options.DEFAULT);
            assertEquals(Arrays.asList(0, 103, 0, 0, 0), outcomes.stream().map(Outcome::status).collect(Collectors.toList()));
        }
    }

    @Test
    void codesAreFoundInAnyCase() {
        try (Engine engine = new Engine()) {
            Map<String, Object> row = row();
            row.put("note", 1);
            row.put("Note", 2);
            Map<String, Object> result = engine.call(Monthly.OP, "national", row);
            assertEquals(new BigDecimal("1280.08"), result.get("aae020"));
            assertTrue(result.containsKey("aae020") && !result.containsKey("aae02"));
            assertEquals(1, result.get("note"));
            assertEquals(2, result.get("Note"));
            assertEquals(1, result.get("NOTE"));
            assertEquals(row.get("AAC040"), result.put("aac040", "paid"));
            assertEquals("paid", result.get("AAC040"));
            assertTrue(result.keySet().contains("AAC040"));
            assertEquals("paid", result.remove("Aac040"));
            assertFalse(result.containsKey("AAC040"));
            result.keySet().remove("note");
            assertEquals(2, result.get("NOTE"));
            result.put("new", 3);
            assertEquals(3, result.get("NEW"));
            assertNull(result.get("\u0130"));
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
