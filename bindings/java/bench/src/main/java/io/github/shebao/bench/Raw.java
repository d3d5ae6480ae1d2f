package io.github.shebao.bench;

/** The control: the C library under the thinnest JNI. */
final class Raw {
    static {
        System.load(System.getProperty("shebao.bench.raw"));
    }

    private Raw() {
    }

    static native long session();

    static native long monthly(long session, int region, int month, int payer, long wage);

    static native int batch(long session, int rows, Object[] in, Object[] out);
}
