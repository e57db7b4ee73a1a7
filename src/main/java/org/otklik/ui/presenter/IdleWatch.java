package org.otklik.ui.presenter;

import java.time.Duration;
import org.otklik.visit.IdlePhase;

/** Warns of a visit that nobody goes on with, and ends it as abandoned. Event thread only. */
final class IdleWatch {
    private final KioskFlow flow;
    private final ScreenStack screens;

    IdleWatch(KioskFlow flow, ScreenStack screens) {
        this.flow = flow;
        this.screens = screens;
    }

    /** Who listens is there, so the clock stands still. */
    void look(OngoingVisit visit, Duration now) {
        if (screens.isListenedTo()) {
            visit.listened(now);
            return;
        }
        var phase = visit.idle(now);
        if (phase instanceof IdlePhase.Over) {
            flow.abandon();
        } else if (phase instanceof IdlePhase.Warned warned) {
            warn(visit, warned.left());
        }
    }

    private void warn(OngoingVisit visit, Duration left) {
        if (screens.top() instanceof IdlePresenter idle) {
            idle.left(left);
            return;
        }
        visit.pause(flow.now());
        screens.cover(new IdlePresenter(flow, left));
    }
}
