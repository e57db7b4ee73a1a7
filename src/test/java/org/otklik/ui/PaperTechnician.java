package org.otklik.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.PinGuard;
import org.otklik.ui.presenter.Stage;
import org.otklik.ui.presenter.StateLine;
import org.otklik.ui.presenter.TechnicianDoor;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.presenter.Workshop;
import org.otklik.ui.theme.Panel;

/** A PIN and a kiosk behind it that answer at once, or when the test says so. */
final class PaperTechnician implements PinGuard, Workshop {
    static final String PIN = "280451";

    private final List<String> attempts = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private Optional<Duration> door = Optional.of(Duration.ZERO);
    private Duration afterWrong = Duration.ZERO;
    private Optional<TechnicianDoor> guarded = Optional.empty();
    private boolean slow;
    private String done = "";
    private List<StateLine> lines = List.of(
            StateLine.usual("centre", "plain", Map.of("words", "mfc-17")),
            StateLine.usual("kiosk", "plain", Map.of("words", "01981c2e 7d3a 7c55 9a41 52f0c1d2e3f4")),
            StateLine.usual("version", "version", Map.of("version", "0.1.0", "java", "17.0.15")),
            StateLine.usual(
                    "pack",
                    "packTo",
                    Map.of("id", "mfc-basic", "version", "3", "hash", "0123456789abcdef", "to", "2027-03-31")),
            StateLine.warning("queue", "queue", Map.of("due", "12", "midnight", "3", "aside", "1", "acked", "48215")),
            StateLine.warning(
                    "answers",
                    "alert.salvaged",
                    Map.of("day", "2026-03-24", "kept", "19874", "named", "112", "counted", "14")),
            StateLine.usual("receipt", "plain", Map.of("words", "25.03.2026 11:02")),
            StateLine.warning("failure", "failure", Map.of("at", "25.03.2026 11:05", "code", "server_error")),
            StateLine.usual("disk", "disk", Map.of("mib", "18342")),
            StateLine.usual("time", "time", Map.of("at", "25.03.2026 11:06", "zone", "Asia/Yekaterinburg")),
            StateLine.warning("screen", "screen.assumed", Map.of()));

    /** A closed door before that stage, in which the host believes. */
    TechnicianDoor door(ScreenHost host, Stage stage, Panel panel, Supplier<Duration> clock, VisitSettings plain) {
        var manner = new TechnicianDoor.Manner(plain, Duration.ofMinutes(5));
        var made = new TechnicianDoor(stage, this, this, clock, manner);
        host.guardedBy(made, CornerTaps.Corner.usual(panel));
        guarded = Optional.of(made);
        return made;
    }

    /** The flow begins behind its door. */
    void guard(KioskFlow flow) {
        guarded.ifPresent(door -> door.guard(flow));
        flow.start();
    }

    /** A tenth of a second has passed. */
    void tick() {
        guarded.ifPresent(TechnicianDoor::tick);
    }

    /** No PIN is set. */
    void withoutPin() {
        door = Optional.empty();
    }

    /** Every wrong one is followed by this wait. */
    void afterWrong(Duration wait) {
        afterWrong = wait;
    }

    /** From now on nothing is answered before {@link #answer}. */
    void hesitate() {
        slow = true;
    }

    void answer() {
        var told = List.copyOf(late);
        late.clear();
        told.forEach(Runnable::run);
    }

    void stands(List<StateLine> other) {
        lines = other;
    }

    List<String> attempts() {
        return attempts;
    }

    /** {@code restart}, {@code quit} or nothing. */
    String done() {
        return done;
    }

    @Override
    public void knock(Consumer<Optional<Duration>> told) {
        say(() -> told.accept(door));
    }

    @Override
    public void attempt(String pin, Consumer<Answer> told) {
        attempts.add(pin);
        var answer = pin.equals(PIN) ? new Answer(Verdict.RIGHT, Duration.ZERO) : new Answer(Verdict.WRONG, afterWrong);
        say(() -> told.accept(answer));
    }

    private void say(Runnable answer) {
        if (slow) {
            late.add(answer);
        } else {
            answer.run();
        }
    }

    @Override
    public void look(Consumer<List<StateLine>> told) {
        told.accept(lines);
    }

    @Override
    public void restart() {
        done = "restart";
    }

    @Override
    public void quit() {
        done = "quit";
    }
}
