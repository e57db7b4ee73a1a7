package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** «Состояние»: how the kiosk does, looked at anew every few seconds, and how its program ends. Event thread only. */
public final class StatePresenter extends Paged implements TechnicianScreen {
    /** Own: what is read is still there when it is told by telephone. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final TechnicianDoor door;
    private final Workshop workshop;
    private Optional<StateDisplay> display = Optional.empty();
    private List<StateLine> lines = List.of();
    private Duration lookAt;

    StatePresenter(TechnicianDoor door, Workshop workshop) {
        this.door = door;
        this.workshop = workshop;
        lookAt = door.now();
    }

    @Override
    public String id() {
        return "state";
    }

    public void attach(StateDisplay shown) {
        display = Optional.of(shown);
        shown.show(lines);
    }

    @Override
    public void tick(Duration now) {
        if (now.compareTo(lookAt) >= 0) {
            lookAt = now.plus(EVERY);
            workshop.look(this::seen);
        }
    }

    private void seen(List<StateLine> found) {
        List<StateLine> all = new ArrayList<>(found);
        all.add(sound());
        if (door.stands(this) && !all.equals(lines)) {
            lines = List.copyOf(all);
            display.ifPresent(shown -> shown.show(lines));
        }
    }

    private StateLine sound() {
        var sound = door.sound();
        var words = "sound." + sound.name().toLowerCase(Locale.ROOT);
        return sound == Sound.BROKEN
                ? StateLine.warning("sound", words, Map.of())
                : StateLine.usual("sound", words, Map.of());
    }

    /** «Вернуться». */
    @Override
    public void leave() {
        if (door.stands(this)) {
            door.leave();
        }
    }

    /** «Перезапустить». */
    public void restart() {
        if (door.stands(this)) {
            workshop.restart();
        }
    }

    /** «Закрыть программу». */
    public void quit() {
        if (door.stands(this)) {
            workshop.quit();
        }
    }
}
