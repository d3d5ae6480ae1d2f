package io.github.shebao;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What is refused, with its stable number and the facts that are known. Neither text holds personal data. The numbers are listed
 * in docs/ERRORS.md: 1xx the call, 2xx the input, 3xx policy, 4xx packs, 5xx arithmetic, 9xx a defect.
 */
public final class ShebaoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The facts as JSON: what is kept where exceptions are serialized. */
    private final String json;
    private transient Map<String, Object> facts;

    private ShebaoException(String json, Map<String, Object> facts) {
        super(String.valueOf(facts.get("message")));
        this.json = json;
        this.facts = facts;
    }

    /** From the bytes of <code>{"error":{…}}</code>. */
    static ShebaoException of(byte[] answer) {
        String json = new String(answer, StandardCharsets.UTF_8);
        return new ShebaoException(json, Json.object(Json.object(Json.read(json)).get("error")));
    }

    /** What this side refuses by itself, in the words of the engine. */
    static ShebaoException of(int code, String field) {
        return of(code, field, null, null);
    }

    /** The same with a note in both languages. */
    static ShebaoException of(int code, String field, String zh, String en) {
        return of(Native.error(code, bytes(field), bytes(zh), bytes(en)));
    }

    private static byte[] bytes(String text) {
        return text == null ? null : Utf8.bytes(text);
    }

    static ShebaoException absent(String field) {
        return of(110, field);
    }

    /** A null where something is set. */
    static ShebaoException noValue(String field) {
        return of(110, field, "未给出的字段不要设置，勿传 null", "leave out what is not given; null is no value");
    }

    /** The error that a number stands for, in both languages and without facts: for the numbers of columns and of the rows of
     * <code>failed</code>. The facts of such a row are in the error that its {@link Request#explain} throws, those of a column's row
     * in <code>errorOf</code>.
     * @param code a number of docs/ERRORS.md
     * @return the error, to be looked at or thrown
     * @throws ShebaoException 208 where there is no such number; 0 is none */
    public static ShebaoException of(long code) {
        ShebaoException error = of((int) code, (String) null);
        if (error.code() != code) {
            throw of(208, "code");
        }
        return error;
    }

    private Map<String, Object> facts() {
        if (facts == null) {
            facts = Json.object(Json.object(Json.read(json)).get("error"));
        }
        return facts;
    }

    private String fact(String name) {
        Object fact = facts().get(name);
        return fact == null ? null : fact.toString();
    }

    /** 错误号: the stable number.
     * @return the number */
    public int code() {
        return ((Number) facts().get("code")).intValue();
    }

    /** The number's name, as JSON has it.
     * @return for example <code>missing_parameter</code> */
    public String name() {
        return fact("name");
    }

    /** The message in Chinese; {@link #getMessage()} gives the English one.
     * @return the message */
    public String messageZh() {
        return fact("message_zh");
    }

    /** 字段: the field that is wrong.
     * @return its name, or null */
    public String field() {
        return fact("field");
    }

    /** 政策参数: the parameter that has no figure.
     * @return its id, or null */
    public String param() {
        return fact("param");
    }

    /** The kind, payer or size that the parameter is asked for.
     * @return its word, or null */
    public String facet() {
        return fact("facet");
    }

    /** 行政区划: the place.
     * @return its code of six digits, or null */
    public String region() {
        return fact("region");
    }

    /** The day for which policy is missing.
     * @return yyyy-mm-dd, or null */
    public String date() {
        return fact("date");
    }

    /** Where the parameter has a figure.
     * @return half-open spans, such as <code>2011-07/2027-01</code>; none where nothing is said of it */
    public List<Object> covered() {
        Object covered = facts().get("covered");
        return covered == null ? Collections.emptyList() : Json.list(covered);
    }

    /** The row of a batch or item of a list, from 0.
     * @return the row, or null */
    public String row() {
        return fact("row");
    }

    /** Every fact, as the JSON answer has them: beside those above <code>min</code>, <code>max</code>, <code>at</code>, hints.
     * @return the facts by name */
    public Map<String, Object> all() {
        return Collections.unmodifiableMap(facts());
    }

    /** The answer that the JSON road gives.
     * @return <code>{"error":{…}}</code> */
    public String json() {
        return json;
    }
}
