package io.github.shebao.bench;

/** The control: the C library under the thinnest JNI. */
final class Raw {
    static {
        System.load(System.getProperty("shebao.bench.raw"));
    }

    private Raw() {
    }

    static long session(String options) {
        return session(options.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static native long session(byte[] options);

    static native long monthly(long session, int region, int month, int payer, long wage);

    static native int batch(long session, int rows, Object[] in, Object[] out);

    static native long ledgers(long session, int rows, int items, Object[] in);
}
