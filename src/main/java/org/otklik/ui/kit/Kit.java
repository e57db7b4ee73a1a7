package org.otklik.ui.kit;

import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.TextSize;
import org.otklik.ui.theme.Theme;

/** What every control is made with: how things look, when a touch counts, and the pictures of the pack. */
public record Kit(Theme theme, TapRules taps, Pictures pictures) {
    /** The same in letters of another size. */
    public Kit in(TextSize size) {
        return new Kit(theme.in(size), taps, pictures);
    }

    /** The same in other colours. */
    public Kit in(Palette palette) {
        return new Kit(theme.in(palette), taps, pictures);
    }

    public int px(double mm) {
        return theme.px(mm);
    }
}
