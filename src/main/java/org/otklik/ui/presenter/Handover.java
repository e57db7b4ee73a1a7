package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import org.otklik.survey.PackSettings;
import org.otklik.survey.Text;
import org.otklik.visit.FinishedVisit;

/**
 * Hands a visit that is over to the keeper, and shows what became of it. The thank-you stands only after the keeper said
 * {@code Saved}. Event thread only.
 */
final class Handover {
    private final KioskFlow flow;
    private final AnswerKeeper keeper;
    private final ScreenStack screens;
    private Optional<Commit> committing = Optional.empty();

    /** The page of the visit that is on: it comes back as it was left. */
    private Optional<ReviewPresenter> review = Optional.empty();

    Handover(KioskFlow flow, AnswerKeeper keeper, ScreenStack screens) {
        this.flow = flow;
        this.keeper = keeper;
        this.screens = screens;
    }

    /** No visit is on: what the keeper still says of a complete one comes too late to be shown. */
    void forget() {
        committing = Optional.empty();
        review = Optional.empty();
    }

    void tick(Duration now) {
        committing.filter(commit -> commit.isToBeAnnounced(now)).ifPresent(commit -> screens.put());
    }

    /** Every question has been asked: the visitor looks the answers over, where the pack has it so. */
    void offer(OngoingVisit visit) {
        if (flow.settings().pack().settings().review() == PackSettings.Review.LEFT_OUT) {
            flow.finishVisit();
            return;
        }
        visit.pause(flow.now());
        var page = review.orElseGet(() -> new ReviewPresenter(flow, visit));
        review = Optional.of(page);
        screens.show(page);
    }

    /** A visit that says nothing leaves nothing, and nothing may be called saved. */
    void complete(FinishedVisit finished) {
        if (finished.response().isEmpty()) {
            flow.start();
            return;
        }
        var commit = new Commit(flow.now());
        committing = Optional.of(commit);
        screens.replace(new SavingPresenter());
        keeper.keep(finished, keeping -> kept(commit, finished.completed(), keeping));
    }

    /** Whoever left sees nothing of it. */
    void abandoned(FinishedVisit finished) {
        if (finished.response().isPresent()) {
            keeper.keep(finished, this::abandonedKept);
        }
    }

    private void kept(Commit commit, Optional<Text> completed, Keeping keeping) {
        if (committing.filter(commit::equals).isEmpty()) {
            return;
        }
        committing = Optional.empty();
        if (keeping instanceof Keeping.Saved) {
            screens.show(new ThanksPresenter(flow, completed, flow.now()));
            return;
        }
        flow.stop(OutOfServicePresenter.answerNotSaved(flow));
    }

    /** Whoever left is not there to be told; the next visitor must not answer in vain. */
    private void abandonedKept(Keeping keeping) {
        if (keeping instanceof Keeping.NotSaved && flow.visit().isEmpty() && committing.isEmpty()) {
            flow.outOfService();
        }
    }
}
