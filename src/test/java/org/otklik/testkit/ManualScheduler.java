package org.otklik.testkit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A thread whose work is done by hand: what was handed over waits, in order, until a test runs it. One thread. */
public final class ManualScheduler extends AbstractExecutorService {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean ended;

    @Override
    public void execute(Runnable work) {
        if (ended) {
            throw new RejectedExecutionException("ended");
        }
        waiting.add(work);
    }

    public int waiting() {
        return waiting.size();
    }

    /** Runs what came first; there must be something. */
    public void runNext() {
        waiting.remove().run();
    }

    /** Runs until nothing waits, also what comes meanwhile. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    @Override
    public void shutdown() {
        ended = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        ended = true;
        var left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }

    @Override
    public boolean isShutdown() {
        return ended;
    }

    @Override
    public boolean isTerminated() {
        return ended && waiting.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }
}
