package org.otklik.ui;

import java.awt.Point;
import java.util.Optional;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.TechnicianDoor;

/** Where a technician comes in, if anywhere; while one stands there the flow hears of nothing. Event thread only. */
final class Doorway {
    private Optional<TechnicianDoor> door = Optional.empty();
    private Optional<CornerTaps> corner = Optional.empty();

    void guardedBy(TechnicianDoor guard, CornerTaps.Corner where) {
        door = Optional.of(guard);
        corner = Optional.of(new CornerTaps(where));
    }

    /** Whom visitors speak to now. */
    Optional<KioskFlow> visits(Optional<KioskFlow> flow) {
        return door.filter(TechnicianDoor::isInside).isPresent() ? Optional.empty() : flow;
    }

    /** Somebody is there. */
    void used() {
        door.ifPresent(TechnicianDoor::used);
    }

    void knock() {
        door.ifPresent(TechnicianDoor::knock);
    }

    /** A finger came down beside all controls, at this place of the screen and this moment of the events. */
    void touched(Point at, long now) {
        if (corner.filter(taps -> taps.completes(at, now)).isPresent()) {
            knock();
        }
    }
}
