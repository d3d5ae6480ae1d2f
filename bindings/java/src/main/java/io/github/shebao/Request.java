package io.github.shebao;

import java.time.YearMonth;
import java.util.Map;

/**
 * What is asked of one operation. Fields that are not set are absent; one that is needed and absent is refused with 201. A request
 * may be changed and asked again; it is one thread's at a time.
 *
 * @param <R> the operation's result
 */
public abstract class Request<R extends Result> extends Values {
    private final String op;
    private final byte[] opBytes;

    /** @param op the operation
     * @param fields of its input */
    protected Request(String op, Fields fields) {
        super(fields);
        this.op = op;
        this.opBytes = Utf8.bytes(op);
    }

    /** @return an unfilled result */
    protected abstract R result();

    /** Computes, under the default options.
     * @param engine the rules
     * @return the result
     * @throws ShebaoException what is refused */
    public final R call(Engine engine) {
        return call(engine, Options.DEFAULT);
    }

    /** Computes.
     * @param engine the rules
     * @param options under what is asked
     * @return the result
     * @throws ShebaoException what is refused */
    public final R call(Engine engine, Options options) {
        Object answer = engine.tape(opBytes, options, tape());
        if (answer instanceof byte[]) {
            throw ShebaoException.of((byte[]) answer);
        }
        R result = result();
        result.fill((long[]) answer);
        return result;
    }

    /** Computes; what is refused is returned, for those who go on with the next.
     * @param engine the rules
     * @param options under what is asked
     * @return the result or the error */
    public final Outcome<R> attempt(Engine engine, Options options) {
        try {
            return new Outcome<>(call(engine, options), null);
        } catch (ShebaoException refused) {
            return new Outcome<R>(null, refused);
        }
    }

    /** Every step in Chinese and English with the rows read: the JSON answer with <code>explanation</code>. An operation with lists
     * wants to be told which of them: the methods below.
     * @param engine the rules
     * @param options under what is asked
     * @return the answer
     * @throws ShebaoException what is refused */
    public final Map<String, Object> explain(Engine engine, Options options) {
        return engine.ask(op, options, ",\"explain\":true", this);
    }

    /** The same for one by its number alone: of arrears a stretch, as <code>segments</code> of the result count them.
     * @param engine the rules
     * @param options under what is asked
     * @param person its number
     * @return the answer
     * @throws ShebaoException what is refused; 201 where there is none such, or a month is wanted too */
    public final Map<String, Object> explain(Engine engine, Options options, long person) {
        return explain(engine, options, String.valueOf(person), null);
    }

    /** The same for one month, where the request is about one person. Where it failed, its error with all facts is thrown.
     * @param engine the rules
     * @param options under what is asked
     * @param month of the input
     * @return the answer
     * @throws ShebaoException what is refused; 201 where the input has none such, or a person is wanted too */
    public final Map<String, Object> explain(Engine engine, Options options, YearMonth month) {
        return explain(engine, options, null, text(month));
    }

    /** The same for one month of one person (of arrears: for a debt). Where it failed, its error with all facts is thrown.
     * @param engine the rules
     * @param options under what is asked
     * @param person the caller's number
     * @param month of the input
     * @return the answer
     * @throws ShebaoException what is refused; 201 where the input has none such */
    public final Map<String, Object> explain(Engine engine, Options options, long person, YearMonth month) {
        return explain(engine, options, String.valueOf(person), text(month));
    }

    /** The same for one month of one person.
     * @param engine the rules
     * @param options under what is asked
     * @param person the caller's number
     * @param yyyymm of the input
     * @return the answer
     * @throws ShebaoException what is refused; 201 where the input has none such */
    public final Map<String, Object> explain(Engine engine, Options options, long person, int yyyymm) {
        return explain(engine, options, String.valueOf(person), dated(yyyymm));
    }

    private static String text(YearMonth month) {
        if (month == null) {
            throw ShebaoException.noValue("month");
        }
        return month.toString();
    }

    private Map<String, Object> explain(Engine engine, Options options, String person, String month) {
        String which = (person == null ? "" : "\"person\":" + person) + (person == null || month == null ? "" : ",")
                + (month == null ? "" : "\"month\":\"" + month + "\"");
        return engine.ask(op, options, ",\"explain\":{" + which + "}", this);
    }

    /** 结算、稽核: the same on two sides, as {@link Engine#compare}: this request on the right, <code>against</code> on the left.
     * @param engine the rules
     * @param against the left side
     * @param options under what the right side is asked
     * @return the answer, whose <code>ok</code> has <code>pairs</code>, <code>unpaired</code>, <code>failed</code>, <code>totals</code>
     * @throws ShebaoException what is refused */
    public final Map<String, Object> compare(Engine engine, Map<String, ?> against, Options options) {
        StringBuilder text = new StringBuilder(",\"against\":");
        Json.write(against, text, "against");
        return engine.ask(op, options, text.toString(), this);
    }
}
