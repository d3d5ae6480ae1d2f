package io.github.shebao;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * An engine or a table of the native library and how many calls are inside it. It is freed once: by the close, by the last call
 * inside a closed one, or after its owner was collected without a close.
 */
final class Handle extends PhantomReference<Object> {
    private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
    static final Set<Handle> OPEN = Collections.newSetFromMap(new ConcurrentHashMap<Handle, Boolean>());
    private static final long CLOSED = Long.MIN_VALUE;

    private final String name;
    private final long handle;
    private final LongConsumer free;
    /** The calls inside; the sign says whether it is closed. */
    private final AtomicLong state = new AtomicLong();

    /** The owner must not be reached from <code>free</code>. */
    Handle(Object owner, String name, long handle, LongConsumer free) {
        super(owner, COLLECTED);
        this.name = name;
        this.handle = handle;
        this.free = free;
        OPEN.add(this);
    }

    /** Closes what nobody has any more. */
    static void collect() {
        for (Object left = COLLECTED.poll(); left != null; left = COLLECTED.poll()) {
            ((Handle) left).close();
        }
    }

    /** What is held, for one call; {@link #exit} must follow. */
    long enter() {
        for (long now = state.get(); now >= 0; now = state.get()) {
            if (state.compareAndSet(now, now + 1)) {
                return handle;
            }
        }
        boolean engine = name.equals("engine");
        throw ShebaoException.of(110, name, engine ? "引擎已关闭" : "结果已关闭",
                engine ? "the engine is closed" : "the results are closed");
    }

    void exit() {
        if (state.decrementAndGet() == CLOSED) {
            free.accept(handle);
        }
    }

    boolean isClosed() {
        return state.get() < 0;
    }

    void close() {
        for (long now = state.get(); now >= 0; now = state.get()) {
            if (state.compareAndSet(now, now | CLOSED)) {
                OPEN.remove(this);
                if (now == 0) {
                    free.accept(handle);
                }
                return;
            }
        }
    }
}
