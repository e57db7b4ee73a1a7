package org.otklik.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.otklik.fleet.PinLadder;
import org.otklik.ui.presenter.PinGuard;

/** The PIN of this kiosk; read and tried on the fleet thread, since that takes a second. */
final class FleetPin implements PinGuard {
    private final PinLadder ladder;
    private final Executor fleet;
    private final Executor event;

    FleetPin(PinLadder ladder, Executor fleet, Executor event) {
        this.ladder = ladder;
        this.fleet = fleet;
        this.event = event;
    }

    @Override
    public void knock(Consumer<Optional<Duration>> told) {
        fleet.execute(() -> {
            var wait = ladder.isSet() ? Optional.of(ladder.left()) : Optional.<Duration>empty();
            event.execute(() -> told.accept(wait));
        });
    }

    @Override
    public void attempt(String pin, Consumer<Answer> told) {
        fleet.execute(() -> {
            var verdict = switch (ladder.attempt(pin)) {
                case RIGHT -> Verdict.RIGHT;
                case WRONG -> Verdict.WRONG;
                case TOO_SOON -> Verdict.TOO_SOON;
                case NOT_COUNTED -> Verdict.NOT_COUNTED;
            };
            var answer = new Answer(verdict, ladder.left());
            event.execute(() -> told.accept(answer));
        });
    }
}
