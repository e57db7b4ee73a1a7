package org.otklik.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.TextSize;

/** One way a screen can look: panel, size of the letters, palette, language. */
record PreviewLook(RenderOptions.PanelMm mm, TextSize size, Palette palette, String language) {
    /** The longer side of a picture; on the panels of the visitor page it is that of the glass. */
    private static final int LONGER_PX = 1920;

    /** The sizes and palettes that a visitor can have so far. */
    private static final List<TextSize> SIZES = List.of(TextSize.M);

    static List<PreviewLook> all(List<RenderOptions.PanelMm> panels, List<String> languages) {
        List<PreviewLook> looks = new ArrayList<>();
        for (var panel : panels) {
            for (var size : SIZES) {
                for (var palette : Palette.values()) {
                    languages.forEach(language -> looks.add(new PreviewLook(panel, size, palette, language)));
                }
            }
        }
        return looks;
    }

    Panel panel() {
        var scale = (double) LONGER_PX / Math.max(mm.width(), mm.height());
        var width = (int) Math.round(mm.width() * scale);
        return Panel.measured(width, (int) Math.round(mm.height() * scale), mm.width());
    }

    /** {@code 268x476-m-standard-ru}. */
    String name() {
        return String.join(
                "-",
                mm.width() + "x" + mm.height(),
                size.name().toLowerCase(Locale.ROOT),
                palette.name().toLowerCase(Locale.ROOT),
                language);
    }
}
