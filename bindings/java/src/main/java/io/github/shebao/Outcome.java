package io.github.shebao;

/**
 * A result or an error.
 *
 * @param <R> the result
 */
public final class Outcome<R> {
    private final R result;
    private final ShebaoException error;
    private final int row;

    Outcome(R result, ShebaoException error) {
        this(result, error, -1);
    }

    Outcome(R result, ShebaoException error, int row) {
        this.result = result;
        this.error = error;
        this.row = row;
    }

    /** 行号: which of the records that were asked together; the error's own <code>row()</code> is that of a list in the record.
     * @return the place, from 0; -1 where it was asked alone */
    public int row() {
        return row;
    }

    /** Whether there is a result.
     * @return false where it was refused */
    public boolean isOk() {
        return error == null;
    }

    /** The error's number.
     * @return 0 where there is a result */
    public int status() {
        return error == null ? 0 : error.code();
    }

    /** The result.
     * @return null where it was refused */
    public R result() {
        return result;
    }

    /** What was refused.
     * @return null where there is a result */
    public ShebaoException error() {
        return error;
    }
}
