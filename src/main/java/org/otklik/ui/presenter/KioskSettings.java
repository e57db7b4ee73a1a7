package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.visit.IdlePolicy;

/**
 * What the flow needs to know of this kiosk. Defaults: visitor page 2.
 *
 * @param included the optional questions that are asked here
 * @param languages offered ones, complete in interface and pack; a visit starts in the first
 * @param thanks how long the thank-you stands
 * @param advance after a touch on a single choice the visit goes on by itself; never where it is empty
 * @param look as a visit begins
 * @param handling the same of what hands need
 * @param hearing the same of what is heard
 * @param presets what this panel and this beginning leave to offer
 */
public record KioskSettings(
        Pack pack,
        Set<String> included,
        List<String> languages,
        IdlePolicy idle,
        Duration thanks,
        Optional<Duration> advance,
        Look look,
        Handling handling,
        Hearing hearing,
        Set<Preset> presets,
        Centre centre) {
    public static final Duration USUAL_THANKS = Duration.ofSeconds(10);
    public static final Duration USUAL_ADVANCE = Duration.ofMillis(700);

    public KioskSettings {
        included = Set.copyOf(included);
        languages = List.copyOf(languages);
        presets = Set.copyOf(presets);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a kiosk speaks at least one language");
        }
    }

    /** A kiosk as it is without a word in its configuration. */
    public static KioskSettings usual(Pack pack) {
        return new KioskSettings(
                pack,
                Set.of(),
                pack.languages(),
                IdlePolicy.DEFAULT,
                USUAL_THANKS,
                Optional.of(USUAL_ADVANCE),
                Look.USUAL,
                Handling.USUAL,
                Hearing.USUAL,
                EnumSet.allOf(Preset.class),
                Centre.of(Map.of()));
    }

    /** Every control of the bar that does something here but these; there is nothing to choose from one language. */
    Set<BarControl> bar(BarControl... without) {
        var bar = EnumSet.allOf(BarControl.class);
        bar.removeAll(Set.of(without));
        if (languages.size() == 1) {
            bar.remove(BarControl.LANGUAGE);
        }
        return bar;
    }

    /** As a visit begins. */
    public VisitSettings first() {
        return new VisitSettings(languages.get(0), look, handling, hearing);
    }
}
