package org.otklik.torture;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says every five seconds how far a run has come; any thread may tell. */
public final class Progress implements AutoCloseable {
    private static final long SECONDS = 5;

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final String name;
    private final Consumer<String> out;
    private final ScheduledFuture<?> saying;
    private volatile long total;

    public Progress(String name, Consumer<String> out) {
        this.name = name;
        this.out = out;
        saying = clock.scheduleAtFixedRate(this::say, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** How many trials there will be, as soon as it is known. */
    public void of(long trials) {
        total = trials;
    }

    public void done(long trials) {
        done.addAndGet(trials);
    }

    /** So many are done. */
    public void at(long trials) {
        done.set(trials);
    }

    public void failed() {
        failures.incrementAndGet();
    }

    /** A sentence between the numbers. */
    public void note(String words) {
        out.accept(name + ": " + words);
    }

    private void say() {
        out.accept("%s: %d/%s, %d failures"
                .formatted(name, done.get(), total == 0 ? "?" : Long.toString(total), failures.get()));
    }

    @Override
    public void close() {
        saying.cancel(false);
        clock.shutdown();
    }
}
