package org.otklik.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SerialOutbox;
import org.otklik.ui.presenter.AnswerKeeper;
import org.otklik.ui.presenter.Keeping;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.ResponseAnswers;

/** Puts visits into the outbox. The thank-you may be drawn only from here, and only with {@code Kept} in hand. */
final class Keeper implements AnswerKeeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    /** Three rounds of the five seconds that a lock is waited for: a disk that is silent longer has not kept anything. */
    private static final int LONGEST_SECONDS = 15;

    private final AnswerItems items;
    private final SerialOutbox outbox;
    private final AckObserver observer;
    private final Runnable kept;

    /** {@code kept} is told of each visit that is on disk, on the event thread. */
    Keeper(AnswerItems items, SerialOutbox outbox, AckObserver observer, Runnable kept) {
        this.items = items;
        this.outbox = outbox;
        this.observer = observer;
        this.kept = kept;
    }

    /** What is kept after the visitor was told otherwise stays, and is sent: it is an answer. */
    @Override
    public void keep(FinishedVisit visit, Consumer<Keeping> told) {
        var outcome = new CompletableFuture<Outcome>();
        outbox.commitLater(items.of(visit), outcome::complete);
        var silence = new Outcome.NotSaved("the disk has not answered for " + LONGEST_SECONDS + " s");
        // Named so because a failure of the telling is one of the event thread, which logs it.
        var unused = outcome.completeOnTimeout(silence, LONGEST_SECONDS, TimeUnit.SECONDS)
                .thenAccept(end -> SwingUtilities.invokeLater(() -> tell(end, visit, told)));
    }

    private void tell(Outcome outcome, FinishedVisit visit, Consumer<Keeping> told) {
        if (outcome instanceof Outcome.Kept saved) {
            var ids = saved.ids().stream().map(Object::toString).toList();
            observer.kept(ids);
            kept.run();
            if (visit.response().map(ResponseAnswers::end).equals(Optional.of(End.COMPLETE))) {
                observer.thanks(ids);
            }
            told.accept(new Keeping.Saved());
        } else {
            LOG.log(System.Logger.Level.ERROR, "E-APP-07 not saved: {0}", ((Outcome.NotSaved) outcome).reason());
            told.accept(new Keeping.NotSaved());
        }
    }
}
