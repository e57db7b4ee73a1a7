package org.otklik.collector.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One writer at a time for many callers: what waits while a commit is under way shares the next one, up to 16 works, so
 * that one sync carries them all. The first of a group writes for the others, on its own thread. Each work stands or falls
 * by itself; nobody is answered before the commit has returned, and if that fails nobody's work is there. Any thread.
 */
final class GroupCommit {
    /** Sync page 4.4. */
    private static final int MOST = 16;

    private static final String WORK = "work";

    private final Jdbi jdbi;
    private final Deque<Waiting<?>> queue = new ArrayDeque<>();
    private Writer writer = Writer.NONE;

    GroupCommit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private enum Writer {
        NONE,
        AT_WORK
    }

    /** What a caller that waited has to do. */
    private enum Turn {
        WRITE,
        GO
    }

    /** Returns what the work returned, after a commit; throws what it threw, or a {@link LedgerFailure}: nothing is there then. */
    <T> T commit(Function<Handle, T> work) {
        var mine = new Waiting<>(work);
        if (enter(mine) == Turn.WRITE || mine.turn.join() == Turn.WRITE) {
            write();
        }
        return mine.outcome();
    }

    private synchronized Turn enter(Waiting<?> mine) {
        queue.add(mine);
        if (writer == Writer.AT_WORK) {
            return Turn.GO;
        }
        writer = Writer.AT_WORK;
        return Turn.WRITE;
    }

    private void write() {
        var group = group();
        try {
            jdbi.useTransaction(handle -> group.forEach(one -> one.run(handle)));
        } catch (RuntimeException | Error e) {
            group.forEach(one -> one.failure = new LedgerFailure("the commit failed: " + e.getMessage(), e));
        } finally {
            group.forEach(one -> one.turn.complete(Turn.GO));
            handOver();
        }
    }

    private synchronized List<Waiting<?>> group() {
        List<Waiting<?>> group = new ArrayList<>();
        while (!queue.isEmpty() && group.size() < MOST) {
            group.add(queue.remove());
        }
        return group;
    }

    /** Who has waited longest writes next: he is the first of the queue, and so in his own group. */
    private synchronized void handOver() {
        if (queue.isEmpty()) {
            writer = Writer.NONE;
        } else {
            queue.element().turn.complete(Turn.WRITE);
        }
    }

    /** How many works wait for the commit after this one. */
    synchronized int waiting() {
        return queue.size();
    }

    /** A caller, and what became of his work; written by whoever writes, read once the turn has come. */
    private static final class Waiting<T> {
        private final Function<Handle, T> work;
        private final CompletableFuture<Turn> turn = new CompletableFuture<>();
        private T result;
        private RuntimeException failure;

        Waiting(Function<Handle, T> work) {
            this.work = work;
        }

        /** What a work did that fails goes back alone; if even that fails, the whole group does. */
        void run(Handle handle) {
            handle.savepoint(WORK);
            try {
                result = work.apply(handle);
                handle.releaseSavepoint(WORK);
            } catch (RuntimeException e) {
                failure = e;
                handle.rollbackToSavepoint(WORK);
            }
        }

        T outcome() {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
