package io.github.shebao;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON that the engine wrote, and JSON for it. Numbers are exact: a <code>Long</code>, or a <code>BigDecimal</code>. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** A document of the engine's, which is valid. */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw json.wrong();
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at character " + at);
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private boolean skip(char wanted) {
        space();
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!skip(wanted)) {
            throw wrong();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Object value() {
        space();
        switch (at < text.length() ? text.charAt(at) : ' ') {
            case '{': return members();
            case '[': return items();
            case '"': return string();
            case 't': return word("true", Boolean.TRUE);
            case 'f': return word("false", Boolean.FALSE);
            case 'n': return word("null", null);
            default: return number();
        }
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (!skip('}')) {
            do {
                space();
                String name = string();
                expect(':');
                members.put(name, value());
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        expect('[');
        if (!skip(']')) {
            do {
                items.add(value());
            } while (skip(','));
            expect(']');
        }
        return items;
    }

    private String string() {
        expect('"');
        int start = at;
        for (char c = next(); c != '"'; c = next()) {
            if (c == '\\') {
                at = start;
                return escaped();
            }
        }
        return text.substring(start, at - 1);
    }

    private String escaped() {
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    private char escape() {
        char c = next();
        switch (c) {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                if (at + 4 > text.length()) {
                    throw wrong();
                }
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default: return c;
        }
    }

    private Object number() {
        int start = at;
        boolean whole = true;
        for (; at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0; at++) {
            whole &= ".eE".indexOf(text.charAt(at)) < 0;
        }
        String number = text.substring(start, at);
        if (whole && number.length() <= 18 && !number.isEmpty()) {
            return Long.valueOf(number);
        }
        return new BigDecimal(number);
    }

    /**
     * Writes maps, lists, texts, whole numbers, booleans, and as the texts that a request has for them decimals (yuan, or a share of
     * one: the exact value with two places or more), days and months. What else there is has no JSON, and is refused.
     */
    static void write(Object value, StringBuilder out, String name) {
        if (value instanceof Values) {
            ((Values) value).json(out);
        } else if (value instanceof CharSequence) {
            quote(value.toString(), out);
        } else if (value instanceof Map) {
            char before = '{';
            for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
                String key = String.valueOf(member.getKey());
                quote(key, out.append(before));
                write(member.getValue(), out.append(':'), key);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof Iterable) {
            char before = '[';
            for (Object item : (Iterable<?>) value) {
                write(item, out.append(before), name);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (value instanceof BigDecimal) {
            out.append('"').append(decimal((BigDecimal) value, name)).append('"');
        } else if (value instanceof LocalDate || value instanceof YearMonth) {
            out.append('"').append(value).append('"');
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte
                || value instanceof java.math.BigInteger || value instanceof Boolean) {
            out.append(value);
        } else {
            throw value == null ? ShebaoException.noValue(name) : ShebaoException.of(108, name); // a double is no amount
        }
    }

    /** In plain digits; an exponent that would make a line of them without end is no number of anything here. */
    private static String decimal(BigDecimal value, String name) {
        BigDecimal exact = value.stripTrailingZeros();
        if (Math.abs((long) exact.scale()) > 1_000) {
            throw ShebaoException.of(208, name);
        }
        return (exact.scale() < 2 ? exact.setScale(2) : exact).toPlainString();
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
