package io.github.shebao;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * A host's record as JSON, and back. What JSON cannot write exactly (a <code>Timestamp</code>, a <code>Double</code>, bytes) goes as
 * an empty object: the engine gives it back where it is no code of the profile, so that the host's own object takes its place
 * again, and refuses it where it is one, since no code is an object.
 */
final class HostValues {
    private static final String ASIDE = "{}";
    /** How deep what stands in a record is written; a list of records has two of them. */
    private static final int DEPTH = 16;
    /** A decimal of more places than this would be a line of digits without end. */
    private static final int PLACES = 1_000;

    private HostValues() {
    }

    static String row(Map<String, Object> row) {
        for (Object key : row.keySet()) {
            if (key == null) {
                throw ShebaoException.absent("row");
            }
            if (!(key instanceof String) || !Utf8.isWhole((String) key)) {
                throw ShebaoException.of(108, "row");
            }
        }
        return written(row);
    }

    static String written(Object value) {
        return written(value, 0);
    }

    /** As it is written at this depth of a record: what is too deep there is written aside. */
    private static String written(Object value, int depth) {
        StringBuilder text = new StringBuilder();
        write(value, text, depth);
        return text.toString();
    }

    private static void write(Object value, StringBuilder out, int depth) {
        if (scalar(value, out)) {
            return;
        }
        int start = out.length();
        boolean done = false;
        if (value instanceof Map && depth < DEPTH) {
            done = members((Map<?, ?>) value, out, depth);
        } else if (value instanceof Collection && depth < DEPTH) {
            done = true;
            char before = '[';
            for (Object item : (Collection<?>) value) {
                write(item, out.append(before), depth + 1);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        }
        if (!done) {
            out.setLength(start);
            out.append(ASIDE);
        }
    }

    private static boolean members(Map<?, ?> map, StringBuilder out, int depth) {
        char before = '{';
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String) || !Utf8.isWhole((String) member.getKey())) {
                return false;
            }
            Json.quote((String) member.getKey(), out.append(before));
            write(member.getValue(), out.append(':'), depth + 1);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
        return true;
    }

    /** Writes what is one value and exact in JSON; says whether it was. */
    private static boolean scalar(Object value, StringBuilder out) {
        if (value == null || value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte
                || value instanceof BigInteger || value instanceof Boolean) {
            out.append(value);
        } else if ((value instanceof CharSequence || value instanceof Character) && Utf8.isWhole(value.toString())) {
            Json.quote(value.toString(), out);
        } else if (value instanceof BigDecimal && Math.abs((long) ((BigDecimal) value).scale()) <= PLACES) {
            out.append(((BigDecimal) value).toPlainString());
        } else if (value instanceof YearMonth) {
            out.append(((YearMonth) value).getYear() * 100L + ((YearMonth) value).getMonthValue()); // as bureaus store months
        } else {
            return false;
        }
        return true;
    }

    /** The answer's record: what came back as it went is the host's own object, an <code>Integer</code> stays one. */
    static Map<String, Object> back(Map<String, Object> row, Map<String, Object> answer) {
        HostMap record = new HostMap();
        for (Map.Entry<String, Object> member : answer.entrySet()) {
            Object mine = row.get(member.getKey());
            boolean same = mine != null && written(mine, 1).equals(written(member.getValue(), 1));
            record.set(member.getKey(), same ? mine : records(member.getValue()));
        }
        return record;
    }

    /** The same with every record in it one whose codes are found in any case. */
    private static Object records(Object value) {
        if (value instanceof Map) {
            HostMap record = new HostMap();
            Json.object(value).forEach((key, member) -> record.set(key, records(member)));
            return record;
        }
        if (value instanceof List) {
            List<Object> items = new ArrayList<>();
            Json.list(value).forEach(item -> items.add(records(item)));
            return items;
        }
        return value;
    }

    /** A row's error; where a code has an object that JSON cannot write, it says what to give in its place. */
    static ShebaoException refused(Map<String, Object> row, Map<String, Object> answer) {
        Map<String, Object> facts = Json.object(answer.get("error"));
        Object field = facts.get("field");
        Object aside = field == null || ((Number) facts.get("code")).intValue() != 108 ? null : aside(row, field.toString(), 0);
        if (aside != null) {
            String[] note = note(aside);
            facts.put("message", facts.get("message") + "; " + note[1]);
            facts.put("message_zh", facts.get("message_zh") + "；" + note[0]);
        }
        return ShebaoException.of(Utf8.bytes(written(answer)));
    }

    /** What stands under a code, here or in a list, and has no JSON. */
    private static Object aside(Object in, String code, int depth) {
        Object found = null;
        if (in instanceof Map && depth < DEPTH) {
            for (Map.Entry<?, ?> member : ((Map<?, ?>) in).entrySet()) {
                Object value = member.getValue();
                boolean nested = value instanceof Map || value instanceof Collection;
                if (found == null && nested) {
                    found = aside(value, code, depth + 1);
                } else if (!nested && code.equalsIgnoreCase(String.valueOf(member.getKey())) && !scalar(value, new StringBuilder())) {
                    return value;
                }
            }
        } else if (in instanceof Collection && depth < DEPTH) {
            for (Object item : (Collection<?>) in) {
                found = found == null ? aside(item, code, depth + 1) : found;
            }
        }
        return found;
    }

    /** What to do, in Chinese and English. */
    private static String[] note(Object value) {
        String type = value.getClass().getTypeName();
        if (value instanceof Double || value instanceof Float) {
            return new String[] {type + " 不精确，请改用 BigDecimal", type + " is not exact: give a BigDecimal"};
        }
        if (value instanceof Date || value instanceof TemporalAccessor || value instanceof Calendar) {
            return new String[] {type + " 是日期还是年月不明：请按编码方案写成整数，日期如 20250901，年月如 202509",
                type + " may be a day or a month: give a whole number as the profile has it, a day as 20250901, a month as 202509"};
        }
        if (value instanceof CharSequence || value instanceof Character || value instanceof BigDecimal) {
            return new String[] {"该值不能以 JSON 表示（字符不完整或位数过多）",
                "JSON cannot hold it: half of a character, or too many places"};
        }
        return new String[] {"不认识 " + type + "：请用 String、整数或 BigDecimal，表用 List",
                type + " is not known here: give a String, a whole number or a BigDecimal, for a list a List"};
    }
}
