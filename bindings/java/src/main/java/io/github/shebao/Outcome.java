package io.github.shebao;

/**
 * A result or an error.
 *
 * @param <R> the result
 */
public final class Outcome<R> {
    private final R result;
    private final ShebaoException error;

    Outcome(R result, ShebaoException error) {
        this.result = result;
        this.error = error;
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
