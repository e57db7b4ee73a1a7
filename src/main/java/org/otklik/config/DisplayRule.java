package org.otklik.config;

import java.util.function.Function;
import org.otklik.config.KioskConfig.Display;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** What the keys of the display mean together: screens are made for panels of a certain size. Visitor page 2. */
final class DisplayRule {
    private final Function<ConfigKey, Place> places;
    private final Faults faults;

    DisplayRule(Function<ConfigKey, Place> places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(Display display) {
        if (display.widthMm().isEmpty() || display.heightMm().isEmpty()) {
            return;
        }
        var mm = new PictureMm(display.widthMm().getAsInt(), display.heightMm().getAsInt());
        if (!mm.isSupported()) {
            faults.warning(
                    "config.small_picture",
                    places.apply(KioskKeys.WIDTH),
                    "A picture of %d x %d mm is smaller than any that the screens are tried on."
                            .formatted(mm.width(), mm.height()),
                    "Measure the picture, not its diagonal; the smallest are 305 x 229, 345 x 194 and 268 x 476.");
        }
    }
}
