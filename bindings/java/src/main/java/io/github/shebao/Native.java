package io.github.shebao;

/**
 * The functions of the native library. An error comes back as the bytes of <code>{"error":{…}}</code>. Text crosses as UTF-8
 * bytes: JNI's own encoding of strings is another.
 */
final class Native {
    static {
        NativeLibrary.load();
    }

    private Native() {
    }

    static native byte[] version();

    static native byte[] describe();

    /** Field and notes may be null; a note is in both languages. */
    static native byte[] error(int number, byte[] field, byte[] zh, byte[] en);

    /** A <code>long[]</code> with a handle, or an error's bytes. Limits are bytes, depth, rows, months. */
    static native Object open(byte[] figures, byte[] text, long[] limits);

    static native void close(long handle);

    static native byte[] call(long handle, byte[] request);

    /** A <code>long[]</code>, or an error's bytes. */
    static native Object tape(long handle, byte[] op, byte[] options, long[] input);

    /** A JSON array, or the object of an error. */
    static native byte[] coverage(long handle, byte[] param, byte[] facet, int region, byte[] options);

    /** Null, or an error's bytes. */
    static native byte[] batch(long handle, byte[] op, byte[] options, int rows, int inputs, Object[] columns, byte[] kinds);

    /** A <code>long[]</code> with the handle of a table and how many items each list of its output has, or an error's bytes. */
    static native Object table(long handle, byte[] op, byte[] options, int rows, Object[] columns, byte[] kinds);

    /** Null, or an error's bytes. */
    static native byte[] tableRead(long table, int list, int field, Object into, int kind);

    /** An error's bytes, or null where the row has a result. */
    static native byte[] tableError(long table, int row);

    static native void tableFree(long table);
}
