package io.github.shebao;

import java.util.List;
import java.util.Map;

/**
 * The rules with one pack of figures. Made once, shared by any number of threads; plans of earlier calls make the next ones quick.
 *
 * <p>After {@link #close()} every call is refused with 110; calls that are inside at that moment end as usual. Closing twice is
 * closing once.
 */
public final class Engine implements AutoCloseable {
    private final Handle handle;

    /** An engine with the embedded figures and names. */
    public Engine() {
        this(new Builder());
    }

    private Engine(Builder setup) {
        Handle.collect();
        Object made = Native.open(setup.figures, setup.text, setup.limits);
        if (made instanceof byte[]) {
            throw ShebaoException.of((byte[]) made);
        }
        handle = new Handle(this, "engine", ((long[]) made)[0], Native::close);
    }

    /** An engine from other packs, or with other limits.
     * @return a builder */
    public static Builder builder() {
        return new Builder();
    }

    /** The version of jar and library, which are of one.
     * @return for example <code>0.1.0</code> */
    public static String version() {
        return Utf8.text(Native.version());
    }

    /** Every operation with its fields.
     * @return JSON */
    public static String describe() {
        return Utf8.text(Native.describe());
    }

    /** One JSON request in, one answer out, the same bytes as at every other door. What is refused is in the answer.
     * @param request UTF-8
     * @return UTF-8 */
    public byte[] call(byte[] request) {
        if (request == null) {
            throw ShebaoException.absent("request");
        }
        long engine = handle.enter();
        try {
            return Native.call(engine, request);
        } finally {
            handle.exit();
        }
    }

    /** The same from text to text.
     * @param request JSON
     * @return JSON */
    public String call(String request) {
        if (request == null) {
            throw ShebaoException.absent("request");
        }
        return Utf8.text(call(Utf8.bytes(request)));
    }

    /** One operation, by names: what JSON has, as maps, lists, texts and exact numbers.
     * @param op for example <code>premium.monthly@1</code>
     * @param input the input's members, in the request's form: money, months, days, rates and places are texts, or a
     *     <code>BigDecimal</code> of yuan or of a share, a <code>YearMonth</code>, a <code>LocalDate</code>; an absent one is left out,
     *     never null
     * @param options under what is asked
     * @return the answer with <code>ok</code>, <code>standing</code>, <code>evidence</code> and the rest
     * @throws ShebaoException what is refused */
    public Map<String, Object> run(String op, Map<String, ?> input, Options options) {
        return ask(op, options, "", input);
    }

    /** The same with every step in Chinese and English, in <code>explanation</code>. An operation with lists wants to be told which
     * of them: the next method.
     * @param op the operation
     * @param input the input's members
     * @param options under what is asked
     * @return the answer
     * @throws ShebaoException what is refused */
    public Map<String, Object> explain(String op, Map<String, ?> input, Options options) {
        return ask(op, options, ",\"explain\":true", input);
    }

    /** The same for one of a list's; where that one failed, its error with all facts is thrown.
     * @param op the operation
     * @param input the input's members
     * @param which <code>person</code>, <code>month</code> or both, as the operation has them
     * @param options under what is asked
     * @return the answer
     * @throws ShebaoException what is refused; 201 where <code>which</code> does not name one of the input */
    public Map<String, Object> explain(String op, Map<String, ?> input, Map<String, ?> which, Options options) {
        StringBuilder text = new StringBuilder(",\"explain\":");
        Json.write(which, text, "explain");
        return ask(op, options, text.toString(), input);
    }

    /** 结算、稽核: the same input on two sides, the right of which is this request. <code>against</code> is the left: another
     * <code>known</code>, <code>accept</code> or <code>overlays</code>, where what it leaves out is as on the right; or
     * <code>charged</code>, a list of amounts that were taken, each with <code>line</code>, <code>amount</code> and, where there are
     * several, <code>person</code>, <code>month</code>, <code>item</code>. <code>lines</code> says which lines are compared.
     * A difference is right less left.
     * @param op the operation
     * @param input the input's members
     * @param against the left side, as JSON has it
     * @param options under what the right side is asked
     * @return the answer, whose <code>ok</code> has <code>pairs</code>, <code>unpaired</code>, <code>failed</code>, <code>totals</code>
     * @throws ShebaoException what is refused */
    public Map<String, Object> compare(String op, Map<String, ?> input, Map<String, ?> against, Options options) {
        StringBuilder text = new StringBuilder(",\"against\":");
        Json.write(against, text, "against");
        return ask(op, options, text.toString(), input);
    }

    /** 编码方案: one record of the host's own, keyed by its codes, in and out as docs/PROFILES.md says: what is no code of the
     * profile comes back as it was, results stand under the host's codes. How sure they are is said by the next method.
     * @param op the operation
     * @param profile the profile's name, <code>national</code> for one, or a profile of your own as JSON
     * @param row the record; <code>null</code> is "not given"
     * @return the record with its results; a code is found in any case
     * @throws ShebaoException what is refused, in the host's codes */
    public Map<String, Object> call(String op, String profile, Map<String, Object> row) {
        return call(op, profile, row, null, Options.DEFAULT).record();
    }

    /** The same with standing, evidence and what is not final.
     * @param op the operation
     * @param profile the profile's name, or a profile of your own as JSON
     * @param row the record. Codes are texts, whole numbers and <code>BigDecimal</code>, lists <code>List</code>s of records; what is
     *     no code may be any object
     * @param set fields in our own words and JSON, for what the record does not give; may be null
     * @param options under what is asked
     * @return the record with its results
     * @throws ShebaoException what is refused, in the host's codes */
    public HostResult call(String op, String profile, Map<String, Object> row, Map<String, ?> set, Options options) {
        return new HostRows(this, op, profile, set, options).call(row);
    }

    /** The same with every step in Chinese and English.
     * @param op the operation
     * @param profile the profile's name, or a profile of your own as JSON
     * @param row the record
     * @param set fields in our own words and JSON; may be null
     * @param which one of a list's: <code>person</code> by the host's own id, <code>month</code>, or both, as the operation has them;
     *     null where it has no list
     * @param options under what is asked
     * @return the record with its results and the explanation
     * @throws ShebaoException what is refused, in the host's codes */
    public HostResult explain(String op, String profile, Map<String, Object> row, Map<String, ?> set, Map<String, ?> which,
            Options options) {
        return new HostRows(this, op, profile, set, options).explain(row, which);
    }

    /** The same for many records, however many: a bad one has its error and never stops the others.
     * @param op the operation
     * @param profile the profile's name, or a profile of your own as JSON
     * @param rows the records
     * @param set fields in our own words and JSON, for what the records do not give; may be null
     * @param options under what is asked
     * @return for each record, in order, itself with its results or an error
     * @throws ShebaoException where nothing can be computed, whatever the records: the operation, the profile, the options */
    public List<Outcome<HostResult>> call(String op, String profile, List<? extends Map<String, Object>> rows, Map<String, ?> set,
            Options options) {
        return new HostRows(this, op, profile, set, options).call(rows);
    }

    Map<String, Object> ask(String op, Options options, String more, Object input) {
        if (op == null || options == null) {
            throw ShebaoException.absent(op == null ? "op" : "options");
        }
        StringBuilder request = new StringBuilder("{\"op\":");
        Json.write(op, request, "op");
        request.append(options.members()).append(more).append(",\"input\":");
        Json.write(input, request, "input");
        return ask(request.append('}'));
    }

    /** Where a parameter has a figure: the truth about a place, holes and all.
     * @param param one that an error names, such as <code>base.average</code>
     * @param facet the kind, payer or size that selects its rows, as the error has it; empty for rows that are for all
     * @param region the place, a GB/T 2260 code
     * @param options under what is asked
     * @return for each span, in order, <code>span</code> (half-open), <code>standing</code> and <code>evidence</code>
     * @throws ShebaoException what is refused */
    public List<Object> coverage(String param, String facet, int region, Options options) {
        if (param == null || facet == null || options == null) {
            throw ShebaoException.absent(param == null ? "param" : facet == null ? "facet" : "options");
        }
        long engine = handle.enter();
        try {
            byte[] answer = Native.coverage(engine, Utf8.bytes(param), Utf8.bytes(facet), region, options.bytes);
            if (answer[0] == '{') {
                throw ShebaoException.of(answer);
            }
            return Json.list(Json.read(Utf8.text(answer)));
        } finally {
            handle.exit();
        }
    }

    /** The answer to a whole request. */
    Map<String, Object> ask(CharSequence request) {
        byte[] bytes = call(Utf8.bytes(request.toString()));
        Map<String, Object> answer = Json.object(Json.read(Utf8.text(bytes)));
        if (answer.containsKey("error")) {
            throw ShebaoException.of(bytes);
        }
        return answer;
    }

    /** A typed call: the result's numbers, or an error's bytes. */
    Object tape(byte[] op, Options options, long[] input) {
        if (options == null) {
            throw ShebaoException.absent("options");
        }
        long engine = handle.enter();
        try {
            return Native.tape(engine, op, options.bytes, input);
        } finally {
            handle.exit();
        }
    }

    void batch(byte[] op, Options options, int rows, int inputs, Object[] columns, byte[] kinds) {
        if (options == null) {
            throw ShebaoException.absent("options");
        }
        long engine = handle.enter();
        try {
            byte[] error = Native.batch(engine, op, options.bytes, rows, inputs, columns, kinds);
            if (error != null) {
                throw ShebaoException.of(error);
            }
        } finally {
            handle.exit();
        }
    }

    /** The handle of a table and how many items its lists have. */
    long[] table(byte[] op, Options options, int rows, Object[] columns, byte[] kinds) {
        if (options == null) {
            throw ShebaoException.absent("options");
        }
        Handle.collect();
        long engine = handle.enter();
        try {
            Object made = Native.table(engine, op, options.bytes, rows, columns, kinds);
            if (made instanceof byte[]) {
                throw ShebaoException.of((byte[]) made);
            }
            return (long[]) made;
        } finally {
            handle.exit();
        }
    }

    /** Whether it was closed.
     * @return true after a close */
    public boolean isClosed() {
        return handle.isClosed();
    }

    /** Gives the memory back, at once or when the last call inside has ended. */
    @Override
    public void close() {
        handle.close();
    }

    /** How an engine is made. */
    public static final class Builder {
        private byte[] figures;
        private byte[] text;
        private final long[] limits = new long[4];

        private Builder() {
        }

        /** Another pack of figures than the embedded one.
         * @param pack its bytes, copied
         * @return this */
        public Builder figures(byte[] pack) {
            figures = given(pack, "figures");
            return this;
        }

        /** The pack of names that belongs to the figures.
         * @param pack its bytes, copied
         * @return this */
        public Builder text(byte[] pack) {
            text = given(pack, "text");
            return this;
        }

        /** Bytes of a JSON request; 16 MiB by default.
         * @param bytes at least 1
         * @return this */
        public Builder limitBytes(long bytes) {
            return limit(0, bytes, "bytes");
        }

        /** Depth of JSON; 64 by default.
         * @param depth at least 1
         * @return this */
        public Builder limitDepth(int depth) {
            return limit(1, depth, "depth");
        }

        /** Rows of a batch, items of a list, rows that a list comes to (people times months); ten million by default.
         * @param rows at least 1
         * @return this */
        public Builder limitRows(long rows) {
            return limit(2, rows, "rows");
        }

        /** Months of one person's history; 1200 by default.
         * @param months at least 1
         * @return this */
        public Builder limitMonths(int months) {
            return limit(3, months, "months");
        }

        private Builder limit(int place, long limit, String name) {
            if (limit < 1) {
                throw ShebaoException.of(208, name);
            }
            limits[place] = limit;
            return this;
        }

        private static byte[] given(byte[] pack, String name) {
            if (pack == null) {
                throw ShebaoException.absent(name);
            }
            return pack.clone();
        }

        /** Reads the packs and matches them with the rules.
         * @return the engine
         * @throws ShebaoException 4xx where a pack is damaged, altered, too new or does not fit */
        public Engine build() {
            return new Engine(this);
        }
    }
}
