package io.github.shebao;

/** A result, with the weakest standing and evidence of the rows of policy that made it. */
public abstract class Result extends Values {
    private long standing;
    private long evidence;

    /** @param fields of the result */
    protected Result(Fields fields) {
        super(fields);
    }

    final void fill(long[] tape) {
        standing = tape[0];
        evidence = tape[1];
        read(tape, 2);
    }

    /** 效力: the weakest standing among the rows used.
     * @return the standing; null where no policy was used, since nothing was computed */
    public final Standing standing() {
        return Standing.at(standing);
    }

    /** 证据: the weakest evidence among the rows used.
     * @return the evidence; null where no policy was used */
    public final Evidence evidence() {
        return Evidence.at(evidence);
    }
}
