package org.otklik.ui.theme;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.Map;

/**
 * FlatLaf with the colours of a palette and nothing that looks or moves like a desktop. The controls of the kit paint
 * themselves; what remains (caret, selection, text area) follows these properties.
 */
public final class KioskLaf extends FlatLightLaf {
    private static final long serialVersionUID = 1L;

    private KioskLaf() {}

    /** Installs it; to be called on the event thread before the first control is made. */
    public static void install(Palette palette) {
        setGlobalExtraDefaults(Map.of(
                "@background", hex(palette.color(Role.BACKGROUND)),
                "@foreground", hex(palette.color(Role.TEXT)),
                "@accentColor", hex(palette.color(Role.ACCENT)),
                "@selectionBackground", hex(palette.color(Role.ACCENT)),
                "@selectionForeground", hex(palette.color(Role.ON_ACCENT)),
                "@componentBackground", hex(palette.color(Role.SURFACE))));
        setup(new KioskLaf());
    }

    @Override
    public String getName() {
        return "Otklik";
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
