package org.otklik.ui.screen;

import java.util.EnumSet;
import java.util.Set;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.Preset;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.TextSize;
import org.otklik.ui.theme.Theme;

/** What a visitor's choice of looks means on this panel. */
public record Looks(Panel panel, Fonts letters) {
    public Theme theme(Look look) {
        return new Theme(panel, size(look.letters()), palette(look.colours()), reach(look.reach()), letters);
    }

    /** What is worth offering to a visitor who finds the kiosk in this look. */
    public Set<Preset> presets(Look first) {
        var offered = EnumSet.noneOf(Preset.class);
        var plain = new VisitSettings("", first, Handling.USUAL, Hearing.USUAL);
        for (var preset : Preset.values()) {
            if (!preset.isOn(plain) && (preset != Preset.LOWER || panel.reachPx() > 0)) {
                offered.add(preset);
            }
        }
        return offered;
    }

    private static Theme.Reach reach(Look.Reach reach) {
        return switch (reach) {
            case WHOLE -> Theme.Reach.WHOLE;
            case LOW -> Theme.Reach.LOW;
        };
    }

    static TextSize size(Look.Letters letters) {
        return switch (letters) {
            case S -> TextSize.S;
            case M -> TextSize.M;
            case L -> TextSize.L;
            case XL -> TextSize.XL;
        };
    }

    static Palette palette(Look.Colours colours) {
        return switch (colours) {
            case STANDARD -> Palette.STANDARD;
            case BLACK_ON_WHITE -> Palette.BLACK_ON_WHITE;
            case WHITE_ON_BLACK -> Palette.WHITE_ON_BLACK;
            case SOFT -> Palette.SOFT;
        };
    }
}
