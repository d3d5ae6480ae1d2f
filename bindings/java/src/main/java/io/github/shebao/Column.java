package io.github.shebao;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A column that was given: an array, or what is left of a direct buffer. */
final class Column {
    final Object numbers;
    /** What the native side is told: 1 to 3 for an array of 8, 4 or 1 bytes a number, 4 for a buffer, whose length says it. */
    final byte kind;
    private final long length;

    private Column(Object numbers, int kind, long length) {
        this.numbers = numbers;
        this.kind = (byte) kind;
        this.length = length;
    }

    static Column of(String name, Object given, boolean written) {
        if (given == null) {
            throw ShebaoException.noValue(name);
        }
        if (given instanceof long[]) {
            return new Column(given, 1, ((long[]) given).length);
        }
        if (given instanceof int[]) {
            return new Column(given, 2, ((int[]) given).length);
        }
        if (given instanceof byte[]) {
            return new Column(given, 3, ((byte[]) given).length);
        }
        ByteBuffer buffer = (ByteBuffer) given;
        if (!buffer.isDirect() || buffer.order() != ByteOrder.nativeOrder() || written && buffer.isReadOnly()) {
            throw ShebaoException.of(111, name);
        }
        return new Column(buffer.slice(), 4, buffer.remaining());
    }

    /** Whether it has this many numbers. */
    boolean fits(long rows) {
        return length == rows || kind == 4 && (length == rows * 4 || length == rows * 8);
    }

    /** The number of a row, as the engine has it. */
    static long number(Object numbers, int rows, int row) {
        if (numbers == null) {
            return Columns.ABSENT_LONG;
        }
        if (numbers instanceof long[]) {
            return ((long[]) numbers)[row];
        }
        if (numbers instanceof int[]) {
            return wide(((int[]) numbers)[row]);
        }
        if (numbers instanceof byte[]) {
            return wide(((byte[]) numbers)[row]);
        }
        ByteBuffer buffer = ((ByteBuffer) numbers).duplicate().order(ByteOrder.nativeOrder());
        switch (buffer.capacity() / rows) {
            case 8: return buffer.getLong(row * 8);
            case 4: return wide(buffer.getInt(row * 4));
            default: return wide(buffer.get(row));
        }
    }

    private static long wide(int number) {
        return number == Columns.ABSENT_INT ? Columns.ABSENT_LONG : number;
    }

    private static long wide(byte number) {
        return number == Columns.ABSENT_BYTE ? Columns.ABSENT_LONG : number & 0xff;
    }
}
