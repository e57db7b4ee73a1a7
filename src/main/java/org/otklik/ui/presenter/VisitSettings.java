package org.otklik.ui.presenter;

import java.util.EnumSet;
import java.util.Set;
import org.otklik.visit.Mode;

/** What one visitor has set for this visit. Immutable, in memory only, gone with every end of a visit. */
public record VisitSettings(String language, Look look, Handling handling, Hearing hearing) {
    /** As a kiosk is where nothing is configured. */
    public static VisitSettings usual(String language) {
        return new VisitSettings(language, Look.USUAL, Handling.USUAL, Hearing.USUAL);
    }

    public VisitSettings in(String otherLanguage) {
        return new VisitSettings(otherLanguage, look, handling, hearing);
    }

    public VisitSettings with(Look other) {
        return new VisitSettings(language, other, handling, hearing);
    }

    public VisitSettings with(Handling other) {
        return new VisitSettings(language, look, other, hearing);
    }

    public VisitSettings with(Hearing other) {
        return new VisitSettings(language, look, handling, other);
    }

    /** What a response says of it. */
    Set<Mode> modes() {
        var modes = EnumSet.noneOf(Mode.class);
        modes.addAll(look.modes());
        modes.addAll(handling.modes());
        modes.addAll(hearing.modes());
        return modes;
    }
}
