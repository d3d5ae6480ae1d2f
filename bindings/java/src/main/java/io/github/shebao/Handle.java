package io.github.shebao;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An engine of the native library and how many calls are inside it. It is freed once: by the close, by the last call inside a
 * closed one, or after its {@link Engine} was collected without a close.
 */
final class Handle extends PhantomReference<Engine> {
    private static final ReferenceQueue<Engine> COLLECTED = new ReferenceQueue<>();
    private static final Set<Handle> OPEN = Collections.newSetFromMap(new ConcurrentHashMap<Handle, Boolean>());
    private static final long CLOSED = Long.MIN_VALUE;

    private final long handle;
    /** The calls inside; the sign says whether it is closed. */
    private final AtomicLong state = new AtomicLong();

    Handle(Engine engine, long handle) {
        super(engine, COLLECTED);
        this.handle = handle;
        OPEN.add(this);
    }

    /** Closes the engines that nobody has any more. */
    static void collect() {
        for (Object left = COLLECTED.poll(); left != null; left = COLLECTED.poll()) {
            ((Handle) left).close();
        }
    }

    /** The engine for one call; {@link #exit} must follow. */
    long enter() {
        for (long now = state.get(); now >= 0; now = state.get()) {
            if (state.compareAndSet(now, now + 1)) {
                return handle;
            }
        }
        throw ShebaoException.closed();
    }

    void exit() {
        if (state.decrementAndGet() == CLOSED) {
            Native.close(handle);
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
                    Native.close(handle);
                }
                return;
            }
        }
    }
}
