package io.github.shebao;

/**
 * Many rows of one operation at once, lists and all, as columns: an array of each field, or a direct <code>ByteBuffer</code>, as
 * {@link Columns} has them. A list is offsets, one more than there are rows, rising from 0, and a column of each field of its items
 * that is given: row <code>i</code> has the items from offset <code>i</code> to before offset <code>i + 1</code>. A column that is
 * left out is absent in every row; a list that is left out is empty. What is wrong with a row stands in its error's number and
 * never stops the others.
 *
 * <p>Arrays and offsets are copied; other direct buffers whose start is a multiple of the number's size are used in place. Nobody
 * may write to a column while {@link #run} works. It is one thread's at a time.
 *
 * @param <R> the operation's results
 */
public abstract class Table<R extends TableResult> {
    private final byte[] op;
    private final Fields input;
    private final int rows;
    /** In order of declaration; after a list's offsets stand the columns of its items. */
    private final Object[] columns;
    private final byte[] kinds;

    /** @param op the operation
     * @param input its fields
     * @param rows how many */
    protected Table(String op, Fields input, int rows) {
        if (rows < 0) {
            throw ShebaoException.of(112, "rows");
        }
        this.op = Utf8.bytes(op);
        this.input = input;
        this.rows = rows;
        this.columns = new Object[at(input.names.length)];
        this.kinds = new byte[columns.length];
    }

    /** @return unfilled results */
    protected abstract R result();

    /** How many rows.
     * @return the number */
    public final int rows() {
        return rows;
    }

    /** Where a field's column stands. */
    private int at(int field) {
        int at = field;
        for (int before = 0; before < field; before++) {
            at += input.items[before] == null ? 0 : input.items[before].names.length;
        }
        return at;
    }

    /** @param field of the rows
     * @param given its numbers */
    protected final void column(int field, Object given) {
        String name = input.names[field];
        Column column = Column.of(name, given, false);
        if (!column.fits(input.items[field] == null ? rows : rows + 1L)) {
            throw ShebaoException.of(112, name);
        }
        set(at(field), column);
    }

    /** @param list of the rows
     * @param field of its items
     * @param given its numbers: whether they are as many as the offsets say is seen when all is run */
    protected final void column(int list, int field, Object given) {
        set(at(list) + 1 + field, Column.of(input.items[list].names[field], given, false));
    }

    private void set(int place, Column column) {
        columns[place] = column.numbers;
        kinds[place] = column.kind;
    }

    /** Computes every row.
     * @param engine the rules
     * @param options under what is asked
     * @return the results by column, to be closed
     * @throws ShebaoException where nothing was computed: 105, 111 to 113, and what the options give */
    public final R run(Engine engine, Options options) {
        R result = result();
        result.fill(rows, engine.table(op, options, rows, columns, kinds));
        return result;
    }
}
