package org.otklik.ui.screen;

import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.TextSize;
import org.otklik.ui.theme.Theme;

/** What a visitor's choice of looks means on this panel. */
public record Looks(Panel panel, Fonts letters) {
    public Theme theme(Look look) {
        return new Theme(panel, size(look.letters()), palette(look.colours()), letters);
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
