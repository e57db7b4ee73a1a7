package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Outside the hours of the centre, when no visit is on: the hours, later darkness. Opening ends it. */
public final class ClosedPresenter implements ScreenPresenter {
    /** Own: long enough to read the hours once more. */
    private static final Duration LIT_BY_TOUCH = Duration.ofMinutes(1);

    private final KioskFlow flow;
    private Optional<ClosedDisplay> display = Optional.empty();
    private Doors shown;
    private Duration litUntil;

    ClosedPresenter(KioskFlow flow, Duration now) {
        this.flow = flow;
        shown = flow.doors();
        litUntil = now;
    }

    @Override
    public String id() {
        return "closed";
    }

    @Override
    public Set<BarControl> bar() {
        return Set.of();
    }

    public void attach(ClosedDisplay attached) {
        display = Optional.of(attached);
        tell();
    }

    /** Who touches a dark kiosk sees that it works, and when. */
    @Override
    public void active(Duration now) {
        litUntil = now.plus(LIT_BY_TOUCH);
        tick(now);
    }

    @Override
    public void tick(Duration now) {
        var doors = flow.doors();
        if (doors == Doors.OPEN || doors == Doors.BROKEN) {
            flow.start();
            return;
        }
        var wanted = now.compareTo(litUntil) < 0 ? Doors.CLOSED : doors;
        if (wanted != shown) {
            shown = wanted;
            tell();
        }
    }

    private void tell() {
        var hours = Optional.ofNullable(flow.settings().centre().contacts().get("hours"));
        var languages = flow.settings().languages().stream()
                .map(tag -> new ClosedContent.InLanguage(
                        tag, hours.map(text -> text.in(tag)).orElse("")))
                .toList();
        display.ifPresent(attached -> attached.show(new ClosedContent(shown, languages)));
    }
}
