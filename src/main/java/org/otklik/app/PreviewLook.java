package org.otklik.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** One way a screen can look: panel, size of the letters, palette, language. */
record PreviewLook(RenderOptions.PanelMm mm, Look look, String language) {
    /** The longer side of a picture; on the panels of the visitor page it is that of the glass. */
    private static final int LONGER_PX = 1920;

    /** Every look on every panel in every language. */
    static List<PreviewLook> all(List<RenderOptions.PanelMm> panels, List<Look> looks, List<String> languages) {
        List<PreviewLook> all = new ArrayList<>();
        for (var panel : panels) {
            for (var look : looks) {
                languages.forEach(language -> all.add(new PreviewLook(panel, look, language)));
            }
        }
        return all;
    }

    /** The looks that a visitor can choose, by their names, such as {@code xl-whiteonblack}. */
    static Map<String, Look> looks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        for (var letters : Look.Letters.values()) {
            for (var colours : Look.Colours.values()) {
                var look = new Look(letters, colours, Look.Reach.WHOLE);
                looks.put(word(look), look);
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
        return String.join("-", mm.width() + "x" + mm.height(), word(look), language);
    }

    private static String word(Look look) {
        return word(look.letters()) + "-" + word(look.colours());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
