package org.otklik.ui.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/**
 * The four contrast modes: colours by role. Visitor page 11 has the ratios of each pair; ThemeContrastTest holds them.
 * Both high-contrast ones are black and white alone. {@link Role#INK} on {@link Role#PAPER} is the same in all of them.
 */
public enum Palette {
    STANDARD(Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0xF4F6F8),
            Map.entry(Role.SURFACE, 0xFFFFFF),
            Map.entry(Role.ON_SURFACE, 0x12212B),
            Map.entry(Role.TEXT, 0x12212B),
            Map.entry(Role.SECONDARY_TEXT, 0x2C3B46),
            Map.entry(Role.ACCENT, 0x0A4052),
            Map.entry(Role.ON_ACCENT, 0xFFFFFF),
            Map.entry(Role.BORDER, 0x5A6B78),
            Map.entry(Role.RING, 0xA84300),
            Map.entry(Role.DANGER, 0x7D1A16),
            Map.entry(Role.ON_DANGER, 0xFFFFFF),
            Map.entry(Role.WARNING, 0xFFE3A3),
            Map.entry(Role.ON_WARNING, 0x12212B))),
    BLACK_ON_WHITE(pair(0x000000, 0xFFFFFF)),
    WHITE_ON_BLACK(pair(0xFFFFFF, 0x000000)),
    /** Little contrast, for eyes that glare hurts. */
    SOFT(Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0x35322D),
            Map.entry(Role.SURFACE, 0x403C36),
            Map.entry(Role.ON_SURFACE, 0xCFC7B7),
            Map.entry(Role.TEXT, 0xC9C1B1),
            Map.entry(Role.SECONDARY_TEXT, 0xC4BCAC),
            Map.entry(Role.ACCENT, 0xC2B9A7),
            Map.entry(Role.ON_ACCENT, 0x35322D),
            Map.entry(Role.BORDER, 0x9A9283),
            Map.entry(Role.RING, 0xD9A05B),
            Map.entry(Role.DANGER, 0xD59A8E),
            Map.entry(Role.ON_DANGER, 0x35322D),
            Map.entry(Role.WARNING, 0xCDB06A),
            Map.entry(Role.ON_WARNING, 0x35322D)));

    private final Map<Role, Color> colours = new EnumMap<>(Role.class);

    Palette(Map<Role, Integer> rgb) {
        rgb.forEach((role, value) -> colours.put(role, new Color(value)));
        colours.put(Role.INK, Color.BLACK);
        colours.put(Role.PAPER, Color.WHITE);
    }

    private static Map<Role, Integer> pair(int words, int ground) {
        return Map.ofEntries(
                Map.entry(Role.BACKGROUND, ground),
                Map.entry(Role.SURFACE, ground),
                Map.entry(Role.ON_SURFACE, words),
                Map.entry(Role.TEXT, words),
                Map.entry(Role.SECONDARY_TEXT, words),
                Map.entry(Role.ACCENT, words),
                Map.entry(Role.ON_ACCENT, ground),
                Map.entry(Role.BORDER, words),
                Map.entry(Role.RING, words),
                Map.entry(Role.DANGER, words),
                Map.entry(Role.ON_DANGER, ground),
                Map.entry(Role.WARNING, ground),
                Map.entry(Role.ON_WARNING, words));
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
