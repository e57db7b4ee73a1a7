package org.otklik.ui.presenter;

import org.otklik.visit.InputWay;
import org.otklik.visit.Press;

/** Signs that somebody is there: a press, a key or a switch, wherever. Event thread only. */
final class Activity {
    private final KioskFlow flow;
    private final ScreenStack screens;
    private InputWay lastWay = InputWay.TOUCH;

    Activity(KioskFlow flow, ScreenStack screens) {
        this.flow = flow;
        this.screens = screens;
    }

    InputWay lastWay() {
        return lastWay;
    }

    void used(InputWay way) {
        var now = flow.now();
        lastWay = way;
        screens.base().active(now);
        if (isWarned()) {
            flow.visit().ifPresent(ongoing -> ongoing.activeInWarning(way, now));
            return;
        }
        flow.visit().ifPresent(ongoing -> ongoing.active(way, now));
    }

    /** What is pressed in the warning was meant for nothing in the visit. */
    void pressed(Press press) {
        if (!isWarned()) {
            flow.visit().ifPresent(ongoing -> ongoing.pressed(press, flow.now().minus(press.lasted())));
        }
    }

    private boolean isWarned() {
        return screens.top() instanceof IdlePresenter;
    }
}
