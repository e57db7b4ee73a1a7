package org.otklik.ui.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** Colours by role. Visitor page 11 has the ratios of each pair; ThemeContrastTest holds them. */
public enum Palette {
    STANDARD(Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0xF4F6F8),
            Map.entry(Role.SURFACE, 0xFFFFFF),
            Map.entry(Role.TEXT, 0x12212B),
            Map.entry(Role.SECONDARY_TEXT, 0x2C3B46),
            Map.entry(Role.ACCENT, 0x0A4052),
            Map.entry(Role.ON_ACCENT, 0xFFFFFF),
            Map.entry(Role.BORDER, 0x5A6B78),
            Map.entry(Role.RING, 0xA84300),
            Map.entry(Role.DANGER, 0x7D1A16),
            Map.entry(Role.ON_DANGER, 0xFFFFFF),
            Map.entry(Role.WARNING, 0xFFE3A3),
            Map.entry(Role.ON_WARNING, 0x12212B)));

    private final Map<Role, Color> colours = new EnumMap<>(Role.class);

    Palette(Map<Role, Integer> rgb) {
        rgb.forEach((role, value) -> colours.put(role, new Color(value)));
    }

    public Color color(Role role) {
        return colours.get(role);
    }

    /** WCAG 2 contrast ratio of two roles, 1 to 21. */
    public double contrast(Role one, Role other) {
        var a = luminance(color(one));
        var b = luminance(color(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
