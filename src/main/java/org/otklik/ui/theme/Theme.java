package org.otklik.ui.theme;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;

/** All that a control needs to know of sizes, letters and colours. Immutable; a change of settings makes a new one. */
public final class Theme {
    /** Own: a heading, a hint, a field and four rows of keys leave nothing over. */
    private static final int SHORT_LINES = 20;

    private final Panel panel;
    private final TextSize size;
    private final Palette palette;
    private final Reach reach;
    private final Fonts letters;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    public Theme(Panel panel, TextSize size, Palette palette, Reach reach, Fonts letters) {
        this.panel = panel;
        this.size = size;
        this.palette = palette;
        this.reach = reach;
        this.letters = letters;
        var capital = size.capitalMm() * panel.pixelsPerMm();
        fonts.put(TextStyle.BODY, letters.regular(capital));
        fonts.put(TextStyle.BOLD, letters.bold(capital));
        fonts.put(TextStyle.HEADING, letters.bold(capital * size.heading()));
        fonts.put(TextStyle.DISPLAY, letters.bold(capital * size.heading() * size.display()));
    }

    /** How much of the picture controls may stand on. */
    public enum Reach {
        WHOLE,
        /** What a hand reaches from a wheelchair. */
        LOW
    }

    /** From the upper edge in pixels: no control stands above it. */
    public int controlsFrom() {
        return reach == Reach.LOW ? panel.reachPx() : 0;
    }

    /** The same in letters of another size. */
    public Theme in(TextSize other) {
        return new Theme(panel, other, palette, reach, letters);
    }

    /** The same in other colours. */
    public Theme in(Palette other) {
        return new Theme(panel, size, other, reach, letters);
    }

    public Panel panel() {
        return panel;
    }

    public TextSize textSize() {
        return size;
    }

    /** Whole pixels, rounded up: a target is never smaller than it says. */
    public int px(double mm) {
        return panel.px(mm);
    }

    /** A sign that is so large beside usual words, as large as it is beside these; whole pixels. */
    public int sign(double usualMm) {
        return px(usualMm * size.sign());
    }

    /** A stroke: at least two pixels. */
    public float stroke(double mm) {
        return (float) Math.max(2, mm * panel.pixelsPerMm());
    }

    /** A low picture with large letters: descriptions stand in the help. Visitor page 3. */
    public boolean isCramped() {
        return panel.isLow() && (size == TextSize.L || size == TextSize.XL);
    }

    /** Few lines from edge to edge: what is written needs the room of what only explains. */
    public boolean isShort() {
        var lineMm = font(TextStyle.BODY).getSize2D() * size.line() / panel.pixelsPerMm();
        return panel.heightMm() / lineMm < SHORT_LINES;
    }

    public int margin() {
        return px(panel.isLow() ? AccessibilityNumbers.MARGIN_LOW_MM : AccessibilityNumbers.MARGIN_MM);
    }

    public Font font(TextStyle style) {
        return fonts.get(style);
    }

    public Color color(Role role) {
        return palette.color(role);
    }

    public Palette palette() {
        return palette;
    }
}
