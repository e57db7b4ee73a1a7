package org.otklik.speech;

import java.util.function.Consumer;

/** Tells of the headphones' plug. Keypads that report their jack as a key need none. */
public interface JackWatcher extends AutoCloseable {
    /**
     * Tells what is now, then every change. It blocks on a thread of its own, calls on that thread, and comes back when
     * it was closed or cannot tell any more; {@link Jack#UNKNOWN} is the last that is told then.
     */
    void watch(Consumer<Jack> told);

    /** Ends the watch; from any thread. */
    @Override
    void close();
}
