package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Prose;
import org.otklik.survey.Text;

/** The thank-you; made only after the answer was said to be saved. */
public final class ThanksPresenter extends Paged implements ScreenPresenter {
    /** Whoever touches it is still reading. Visitor page 2. */
    private static final Duration EACH_TOUCH = Duration.ofSeconds(30);

    private final KioskFlow flow;
    private final Optional<Text> completed;
    private Duration until;

    /** {@code completed} is what the survey says itself, as html; else the kiosk thanks in the words of the pack. */
    ThanksPresenter(KioskFlow flow, Optional<Text> completed, Duration now) {
        this.flow = flow;
        this.completed = completed;
        until = now.plus(flow.settings().thanks());
    }

    @Override
    public String id() {
        return "thanks";
    }

    /** There is no way back. */
    @Override
    public Set<BarControl> bar() {
        return flow.bar(BarControl.BACK);
    }

    @Override
    public Begins begins() {
        return Begins.AT_HEADING;
    }

    public void attach(ThanksDisplay display) {
        var texts = flow.texts();
        display.show(new ThanksContent(
                texts.asker(),
                texts.text("thanks.title"),
                texts.text("thanks.body"),
                flow.cards().onThanks(flow.spoken()),
                own()));
    }

    private Optional<Prose> own() {
        return completed
                .flatMap(html -> html.find(flow.spoken()))
                .map(Prose::of)
                .filter(prose -> !prose.blocks().isEmpty());
    }

    public void done() {
        if (flow.stands(this)) {
            flow.start();
        }
    }

    public void complain() {
        if (flow.stands(this)) {
            flow.overlays().cover(new ComplaintPresenter(flow));
        }
    }

    @Override
    public void active(Duration now) {
        var later = now.plus(EACH_TOUCH);
        until = later.compareTo(until) > 0 ? later : until;
    }

    @Override
    public void tick(Duration now) {
        if (flow.isListenedTo()) {
            var later = now.plus(flow.settings().thanks());
            until = later.compareTo(until) > 0 ? later : until;
        }
        if (now.compareTo(until) >= 0) {
            flow.start();
        }
    }
}
