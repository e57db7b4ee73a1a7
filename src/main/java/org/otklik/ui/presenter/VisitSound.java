package org.otklik.ui.presenter;

import java.util.EnumSet;
import java.util.Set;

/** «Звук»: whether there is anything to set, and the way to it. Event thread only. */
public final class VisitSound {
    private final KioskFlow flow;
    private final Overlays overlays;
    private final ScreenStack screens;

    VisitSound(KioskFlow flow, Overlays overlays, ScreenStack screens) {
        this.flow = flow;
        this.overlays = overlays;
        this.screens = screens;
    }

    /** Opens the overlay, or closes it. */
    public void open() {
        overlays.turn(BarControl.SOUND, new SoundPresenter(flow));
    }

    /** Whether this kiosk can be heard in that language now. */
    Sound in(String language) {
        return screens.sound(language);
    }

    /** Of these controls, those that do something here. */
    Set<BarControl> offered(Set<BarControl> bar) {
        var offered = EnumSet.copyOf(bar);
        if (in(flow.spoken()) == Sound.NONE) {
            offered.remove(BarControl.SOUND);
        }
        return offered;
    }
}
