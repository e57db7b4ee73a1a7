package org.otklik.ui.kit;

import org.otklik.ui.theme.Theme;

/** What every control is made with: how things look, and when a touch counts. */
public record Kit(Theme theme, TapRules taps) {
    public int px(double mm) {
        return theme.px(mm);
    }
}
