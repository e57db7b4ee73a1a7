package org.otklik.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.Receipt;

/**
 * An outbox for many threads: every call runs on the one outbox thread, in the order of arrival. The sync thread waits
 * for its calls; the event thread never does, it uses {@link #commitLater}.
 */
public final class SerialOutbox implements Outbox {
    private final Outbox outbox;
    private final ExecutorService thread;

    public SerialOutbox(Outbox outbox, ExecutorService thread) {
        this.outbox = outbox;
        this.thread = thread;
    }

    /**
     * Commits on the outbox thread and tells what became of it there, once; checkpoints come after that. A visit is
     * told {@code NotSaved} also when the thread has ended.
     */
    public void commitLater(KeptVisit visit, Consumer<Outcome> told) {
        try {
            thread.execute(() -> {
                told.accept(outbox.commit(visit));
                outbox.tidy();
            });
        } catch (java.util.concurrent.RejectedExecutionException e) {
            told.accept(new Outcome.NotSaved("the outbox is closed"));
        }
    }

    @Override
    public Outcome commit(KeptVisit visit) {
        return onThread(() -> outbox.commit(visit));
    }

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        return onThread(() -> outbox.due(now, maxItems, maxBytes));
    }

    @Override
    public void sending(Collection<ItemId> ids) {
        runOnThread(() -> outbox.sending(ids));
    }

    @Override
    public void release(Collection<ItemId> ids) {
        runOnThread(() -> outbox.release(ids));
    }

    @Override
    public void settle(Receipt receipt, Collection<ItemId> sent) {
        runOnThread(() -> outbox.settle(receipt, sent));
    }

    @Override
    public List<UUID> done() {
        return onThread(outbox::done);
    }

    @Override
    public void quarantine(ItemId id, String reason) {
        runOnThread(() -> outbox.quarantine(id, reason));
    }

    @Override
    public void requeue(String reason) {
        runOnThread(() -> outbox.requeue(reason));
    }

    @Override
    public Optional<String> remembered(String name) {
        return onThread(() -> outbox.remembered(name));
    }

    @Override
    public void remember(String name, String word) {
        runOnThread(() -> outbox.remember(name, word));
    }

    @Override
    public List<EpochTallies> tallies(Instant now) {
        return onThread(() -> outbox.tallies(now));
    }

    @Override
    public Standing standing(Instant now) {
        return onThread(() -> outbox.standing(now));
    }

    @Override
    public void releaseComments() {
        runOnThread(outbox::releaseComments);
    }

    @Override
    public long boot() {
        return onThread(outbox::boot);
    }

    @Override
    public long nextRequest() {
        return onThread(outbox::nextRequest);
    }

    @Override
    public void tidy() {
        runOnThread(outbox::tidy);
    }

    @Override
    public void close() {
        runOnThread(outbox::close);
    }

    private void runOnThread(Runnable work) {
        onThread(() -> {
            work.run();
            return true;
        });
    }

    private <T> T onThread(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof OutboxFailure failure
                    ? failure
                    : new OutboxFailure("outbox thread", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutboxFailure("interrupted", e);
        }
    }
}
