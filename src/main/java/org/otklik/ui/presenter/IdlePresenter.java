package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The warning that nobody seems to be there; what lies below it stays as it is. */
public final class IdlePresenter implements ScreenPresenter {
    private final KioskFlow flow;
    private Optional<IdleDisplay> display = Optional.empty();
    private long secondsLeft;

    IdlePresenter(KioskFlow flow, Duration left) {
        this.flow = flow;
        secondsLeft = whole(left);
    }

    @Override
    public String id() {
        return "idle";
    }

    /** Any input but «Начать заново» continues the visit and does nothing else, so nothing else is offered. */
    @Override
    public Set<BarControl> bar() {
        return Set.of();
    }

    @Override
    public Input otherInput() {
        resume();
        return Input.SPENT;
    }

    public void attach(IdleDisplay shown) {
        display = Optional.of(shown);
        tell();
    }

    public void resume() {
        if (flow.stands(this)) {
            flow.stayAwake();
        }
    }

    public void startAgain() {
        if (flow.stands(this)) {
            flow.abandon();
        }
    }

    /** Of the countdown. */
    public long secondsLeft() {
        return secondsLeft;
    }

    /** One step a second, not more. */
    void left(Duration left) {
        if (secondsLeft != whole(left)) {
            secondsLeft = whole(left);
            tell();
        }
    }

    private void tell() {
        var texts = flow.texts();
        display.ifPresent(shown -> shown.show(new IdleContent(
                texts.asker(),
                texts.text("idle.title"),
                texts.text("idle.body", "seconds", Long.toString(secondsLeft)),
                secondsLeft,
                flow.settings().idle().countdown().toSeconds(),
                flow.set().handling().motion())));
    }

    private static long whole(Duration left) {
        return left.plusMillis(999).toSeconds();
    }
}
