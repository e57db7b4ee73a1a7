package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** The thank-you; made only after the answer was said to be saved. */
public final class ThanksPresenter implements ScreenPresenter {
    /** Whoever touches it is still reading. Visitor page 2. */
    private static final Duration EACH_TOUCH = Duration.ofSeconds(30);

    private final KioskFlow flow;
    private Duration until;

    ThanksPresenter(KioskFlow flow, Duration now) {
        this.flow = flow;
        until = now.plus(flow.settings().thanks());
    }

    @Override
    public String id() {
        return "thanks";
    }

    /** There is no way back. */
    @Override
    public Set<BarControl> bar() {
        return flow.settings().languages().size() > 1
                ? EnumSet.of(BarControl.LANGUAGE, BarControl.HELP)
                : EnumSet.of(BarControl.HELP);
    }

    public void attach(ThanksDisplay display) {
        var texts = flow.texts();
        display.show(new ThanksContent(texts.asker(), texts.text("thanks.title"), texts.text("thanks.body")));
    }

    public void done() {
        if (flow.stands(this)) {
            flow.start();
        }
    }

    public void complain() {
        if (flow.stands(this)) {
            flow.cover(new ComplaintPresenter(flow));
        }
    }

    @Override
    public void active(Duration now) {
        var later = now.plus(EACH_TOUCH);
        until = later.compareTo(until) > 0 ? later : until;
    }

    @Override
    public void tick(Duration now) {
        if (now.compareTo(until) >= 0) {
            flow.start();
        }
    }
}
