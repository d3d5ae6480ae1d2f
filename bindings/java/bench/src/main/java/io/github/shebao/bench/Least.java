package io.github.shebao.bench;

/** The batches of {@link Batch} again, the least time of sixty runs: what a machine with other work on it can still tell. */
public final class Least {
    private Least() {
    }

    private static double least(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 60; k++) {
            long began = System.nanoTime();
            run.run();
            least = Math.min(least, System.nanoTime() - began);
        }
        return (double) least / Batch.ROWS;
    }

    /** Prints nanoseconds of one row. */
    public static void main(String[] arguments) {
        for (int keys : new int[] {1, 24}) {
            Batch batch = new Batch();
            batch.keys = keys;
            batch.columns();
            for (int round = 0; round < 2; round++) {
                System.out.printf("%d keys: C %.1f, direct buffers %.1f, arrays %.1f%n", keys, least(batch::rawC),
                        least(batch::directBuffers), least(batch::longArrays));
            }
        }
    }
}
