package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stands between the flow and the stage: what a visit shows goes by, until a technician knocks. Then the pad stands there,
 * as a visit begins, and what the flow shows meanwhile is kept; closed without the PIN, the visit goes on as it was left.
 * Behind the right PIN it ends as abandoned. Without a PIN nothing opens. Event thread only. Fleet page 5.
 */
public final class TechnicianDoor implements Stage {
    /** Fleet page 5: so long may the pad be left alone. */
    private static final Duration PAD = Duration.ofSeconds(30);

    private final Stage stage;
    private final PinGuard guard;
    private final Workshop workshop;
    private final Supplier<Duration> clock;
    private final Manner manner;
    private Optional<KioskFlow> flow = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<ScreenPresenter> inside = Optional.empty();
    private Duration usedAt = Duration.ZERO;

    /**
     * How the door is.
     *
     * @param plain how its screens look, whatever a visitor has set
     * @param page so long may the page behind the PIN be left alone
     */
    public record Manner(VisitSettings plain, Duration page) {}

    /** What the flow has put last. */
    private record Shown(ScreenPresenter presenter, VisitSettings settings) {}

    /** Closed; {@code clock} is that of the flow. */
    public TechnicianDoor(Stage stage, PinGuard guard, Workshop workshop, Supplier<Duration> clock, Manner manner) {
        this.stage = stage;
        this.guard = guard;
        this.workshop = workshop;
        this.clock = clock;
        this.manner = manner;
    }

    /** Whose visits a technician may come into; a kiosk that is out of service from its start has none. */
    public void guard(KioskFlow visits) {
        flow = Optional.of(visits);
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings settings) {
        shown = Optional.of(new Shown(presenter, settings));
        if (!isInside()) {
            stage.put(presenter, settings);
        }
    }

    @Override
    public void passed(Duration now) {
        stage.passed(now);
    }

    @Override
    public Sound sound(String language) {
        return stage.sound(language);
    }

    @Override
    public boolean isListenedTo() {
        return stage.isListenedTo();
    }

    /** Whether the kiosk can be heard in the language of the technician's page. */
    Sound sound() {
        return stage.sound(manner.plain().language());
    }

    /** To be called ten times a second or so, in place of the tick of the flow. */
    public void tick() {
        if (!isInside()) {
            flow.ifPresent(KioskFlow::tick);
            return;
        }
        var now = now();
        if (now.minus(usedAt).compareTo(inside.get() instanceof PinPresenter ? PAD : manner.page()) >= 0) {
            leave();
            return;
        }
        inside.get().tick(now);
        stage.passed(now);
    }

    /** Whether a technician stands at the pad or behind it: what hands do is for no visit. */
    public boolean isInside() {
        return inside.isPresent();
    }

    /** Somebody is there. */
    public void used() {
        usedAt = now();
    }

    /** The key or the corner: opens the pad, where a PIN is set. */
    public void knock() {
        if (!isInside()) {
            guard.knock(wait -> wait.ifPresent(this::open));
        }
    }

    private void open(Duration wait) {
        if (!isInside()) {
            flow.ifPresent(visits -> visits.overlays().setAside());
            enter(new PinPresenter(this, guard, wait));
        }
    }

    /** Behind the pad. The visit that was on is over, and its answers are kept. */
    void admit() {
        flow.filter(visits -> visits.visit().isPresent()).ifPresent(KioskFlow::abandon);
        enter(new StatePresenter(this, workshop));
    }

    private void enter(ScreenPresenter screen) {
        inside = Optional.of(screen);
        used();
        stage.put(screen, manner.plain());
    }

    void leave() {
        inside = Optional.empty();
        shown.ifPresent(before -> stage.put(before.presenter(), before.settings()));
        flow.ifPresent(visits -> visits.overlays().takeUp());
    }

    boolean stands(ScreenPresenter screen) {
        return inside.filter(screen::equals).isPresent();
    }

    Duration now() {
        return clock.get();
    }
}
