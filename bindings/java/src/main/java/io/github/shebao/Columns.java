package io.github.shebao;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Rows of one operation that gives one row for one row, as columns: an array of each field, or a direct <code>ByteBuffer</code> of
 * native order with 8 bytes a number, or 4 where what the field may hold fits (months, days, rates, regions, small counts), or 1 for
 * flags and choices; one with fewer is refused with 111. Absent is the smallest signed number, or 255 in bytes; a column that is left
 * out is absent in every row. What is wrong with a row stands in its error's number and never stops the others.
 *
 * <p>Arrays are copied in blocks; direct buffers whose start is a multiple of the number's size are used in place. Nobody may write to a
 * column while {@link #run} works. It is one thread's at a time.
 */
public abstract class Columns {
    /** Absent, in columns of 8 bytes. */
    public static final long ABSENT_LONG = Long.MIN_VALUE;
    /** Absent, in columns of 4 bytes. */
    public static final int ABSENT_INT = Integer.MIN_VALUE;
    /** Absent, in columns of 1 byte: 255 as Java has it. */
    public static final byte ABSENT_BYTE = -1;

    private static final int MARKS = 4;

    private final byte[] op;
    private final Fields input;
    private final int rows;
    private final Object[] columns;
    private final byte[] kinds;
    private int[] error;

    /** @param op the operation
     * @param input its fields
     * @param output its lines
     * @param rows how many */
    protected Columns(String op, Fields input, Fields output, int rows) {
        if (rows < 0) {
            throw ShebaoException.of(112, "rows");
        }
        this.op = Utf8.bytes(op);
        this.input = input;
        this.rows = rows;
        this.columns = new Object[input.names.length + output.names.length + MARKS];
        this.kinds = new byte[columns.length];
    }

    /** How many rows.
     * @return the number */
    public final int rows() {
        return rows;
    }

    /** @param place the input's field
     * @param name of it
     * @param column its numbers */
    protected final void in(int place, String name, Object column) {
        set(place, name, column);
    }

    /** @param place the output's line
     * @param name of it
     * @param column where it goes */
    protected final void out(int place, String name, Object column) {
        set(input.names.length + place, name, column);
    }

    private void set(int place, String name, Object given) {
        Column column = Column.of(name, given, place >= input.names.length);
        if (!column.fits(rows)) {
            throw ShebaoException.of(112, name);
        }
        columns[place] = column.numbers;
        kinds[place] = column.kind;
    }

    private void mark(int mark, String name, Object column) {
        set(columns.length - MARKS + mark, name, column);
    }

    /** Where each row's error goes, 0 where it has none; an array of our own where none is given.
     * @param numbers one a row */
    public final void error(int[] numbers) {
        mark(0, "error", numbers);
        error = numbers;
    }

    /** Where each row's outcome goes: 0 where an amount is due.
     * @param numbers one a row */
    public final void outcome(byte[] numbers) {
        mark(1, "outcome", numbers);
    }

    /** Where each row's standing goes, by its place in {@link Standing}; 255 where it has an error.
     * @param numbers one a row */
    public final void standing(byte[] numbers) {
        mark(2, "standing", numbers);
    }

    /** Where each row's evidence goes, by its place in {@link Evidence}; 255 where it has an error.
     * @param numbers one a row */
    public final void evidence(byte[] numbers) {
        mark(3, "evidence", numbers);
    }

    /** Computes every row.
     * @param engine the rules
     * @param options under what is asked
     * @return each row's error number, 0 where it has none
     * @throws ShebaoException where nothing was computed: 103, 105, 111 to 113, and what the options give */
    public final int[] run(Engine engine, Options options) {
        if (error == null) {
            error(new int[rows]);
        }
        engine.batch(op, options, rows, input.names.length, columns, kinds);
        return error;
    }

    /** What a row's number means, with its facts.
     * @param engine the rules
     * @param options under what was asked
     * @param row from 0
     * @return null where the row has a result */
    public final ShebaoException errorOf(Engine engine, Options options, int row) {
        if (row < 0 || row >= rows) {
            throw ShebaoException.of(208, "row");
        }
        long[] tape = new long[input.names.length + 1];
        tape[0] = input.names.length;
        for (int place = 0; place < input.names.length; place++) {
            tape[place + 1] = Column.number(columns[place], rows, row);
        }
        Object answer = engine.tape(op, options, tape);
        return answer instanceof byte[] ? ShebaoException.of((byte[]) answer) : null;
    }

    /** A direct column of 8 bytes a number, all absent.
     * @param rows how many
     * @return the buffer, to be filled through <code>asLongBuffer()</code> */
    public static ByteBuffer direct(int rows) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(Math.multiplyExact(rows, 8)).order(ByteOrder.nativeOrder());
        LongBuffer numbers = buffer.asLongBuffer();
        while (numbers.hasRemaining()) {
            numbers.put(ABSENT_LONG);
        }
        return buffer;
    }
}
