package io.github.shebao;

/**
 * The results of a {@link Table} by column, each copied out when it is asked for: absent is the smallest signed number, or 255 in
 * bytes, as in {@link Columns}. A list is offsets, one more than there are rows, and a column of each field of its items; a row with
 * an error has none. Any number of threads may read at once, and the engine may be closed meanwhile.
 *
 * <p>The numbers are outside the heap until {@link #close()}: use try-with-resources. After it every reading is refused with 110;
 * closing twice is closing once. What is never closed is freed some time after it was collected, when another engine or table is
 * made.
 */
public abstract class TableResult implements AutoCloseable {
    private static final int ROWS = -1;

    final Fields output;
    private int rows;
    /** How many items each list has in all. */
    private long[] counts;
    private Handle handle;

    /** @param output the operation's lines */
    protected TableResult(Fields output) {
        this.output = output;
    }

    /** @param made the handle, and behind it the counts */
    final void fill(int rows, long[] made) {
        this.rows = rows;
        this.counts = made;
        this.handle = new Handle(this, "table", made[0], Native::tableFree);
    }

    /** How many rows.
     * @return the number */
    public final int rowCount() {
        return rows;
    }

    /** Each row's error, 0 where it has none.
     * @return one a row */
    public final int[] error() {
        return read(ROWS, -4, "error", new int[rows]);
    }

    /** Each row's outcome: 0 where an amount is due.
     * @return one a row */
    public final byte[] outcome() {
        return read(ROWS, -3, "outcome", new byte[rows]);
    }

    /** Each row's weakest standing, by its place in {@link Standing}; 255 in a row without a result.
     * @return one a row */
    public final byte[] standing() {
        return read(ROWS, -2, "standing", new byte[rows]);
    }

    /** Each row's weakest evidence, by its place in {@link Evidence}; 255 in a row without a result.
     * @return one a row */
    public final byte[] evidence() {
        return read(ROWS, -1, "evidence", new byte[rows]);
    }

    /** What a row's number means, with its facts.
     * @param row from 0
     * @return null where the row has a result */
    public final ShebaoException errorOf(int row) {
        if (row < 0 || row >= rows) {
            throw ShebaoException.of(208, "row");
        }
        long table = handle.enter();
        try {
            byte[] error = Native.tableError(table, row);
            return error == null ? null : ShebaoException.of(error);
        } finally {
            handle.exit();
        }
    }

    /** @param list of the result
     * @return how many items all rows have of it */
    protected final int count(int list) {
        return (int) counts[list + 1];
    }

    /** @param field of the rows; of a list its offsets
     * @param into where its numbers go: an array or a direct buffer
     * @param <A> of that
     * @return <code>into</code> */
    protected final <A> A copy(int field, A into) {
        return read(ROWS, field, output.names[field], into);
    }

    /** @param list of the result
     * @param field of its items
     * @param into where its numbers go: an array or a direct buffer
     * @param <A> of that
     * @return <code>into</code> */
    protected final <A> A copy(int list, int field, A into) {
        return read(list, field, output.items[list].names[field], into);
    }

    private <A> A read(int list, int field, String name, A into) {
        Column column = Column.of(name, into, true);
        long table = handle.enter();
        try {
            byte[] error = Native.tableRead(table, list, field, column.numbers, column.kind);
            if (error != null) {
                throw ShebaoException.of(error);
            }
            return into;
        } finally {
            handle.exit();
        }
    }

    /** Whether it was closed.
     * @return true after a close */
    public final boolean isClosed() {
        return handle.isClosed();
    }

    /** Gives the memory back, at once or when the last reading inside has ended. */
    @Override
    public final void close() {
        handle.close();
    }
}
