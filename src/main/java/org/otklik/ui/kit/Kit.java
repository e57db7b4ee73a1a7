package org.otklik.ui.kit;

import org.otklik.ui.theme.Theme;

/** What every control is made with: how things look, when a touch counts, and the pictures of the pack. */
public record Kit(Theme theme, TapRules taps, Pictures pictures) {
    public int px(double mm) {
        return theme.px(mm);
    }
}
