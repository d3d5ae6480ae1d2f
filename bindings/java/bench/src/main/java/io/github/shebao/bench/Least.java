package io.github.shebao.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The batches of {@link Batch} again, and {@link Ledgers}: the least time of sixty runs, each kind in turn, so that other work on
 * the machine meets all of them.
 */
public final class Least {
    private Least() {
    }

    /** Nanoseconds of one row, of each kind. */
    private static String least(int rows, Runnable... kinds) {
        long[] least = new long[kinds.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int round = 0; round < 60; round++) {
            for (int kind = 0; kind < kinds.length; kind++) {
                long began = System.nanoTime();
                kinds[kind].run();
                least[kind] = Math.min(least[kind], System.nanoTime() - began);
            }
        }
        return Arrays.stream(least).mapToObj(ns -> String.format("%.1f", (double) ns / rows)).collect(Collectors.joining(" / "));
    }

    /** Prints nanoseconds of one row. */
    public static void main(String[] arguments) {
        for (int round = 0; round < 2; round++) {
            for (int keys : new int[] {1, 24}) {
                Batch batch = new Batch();
                batch.keys = keys;
                batch.columns();
                System.out.println(keys + " keys: C / direct buffers / arrays: "
                        + least(Batch.ROWS, batch::rawC, batch::directBuffers, batch::longArrays));
            }
            Ledgers ledgers = new Ledgers();
            System.out.println("ledgers: C / table / typed calls: "
                    + least(Ledgers.ROWS, ledgers::rawC, ledgers::table, ledgers::typedCalls));
        }
    }
}
