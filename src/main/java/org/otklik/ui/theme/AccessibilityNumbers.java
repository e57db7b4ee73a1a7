package org.otklik.ui.theme;

/** The numbers of the visitor interface with their sources; lengths in millimetres, times in milliseconds. */
public final class AccessibilityNumbers {
    /** Least side of a touch target; VVSG 2.0, 7.2-I. */
    public static final double TARGET_MM = 12.7;

    /** Least gap between two targets; VVSG 2.0, 7.2-I. Laid out as {@link #GAP_LAID_OUT_MM}. */
    public static final double GAP_MM = 2.54;

    /** Own: a round number above the least gap. */
    public static final double GAP_LAID_OUT_MM = 3.0;

    /** Own: usual heights of an option, a button, and the button that begins a visit. */
    public static final double TILE_MM = 18;

    public static final double BUTTON_MM = 16;
    public static final double START_MM = 24;

    /** Own: the same on pictures under {@link #LOW_PICTURE_MM} high, where height is what lacks. */
    public static final double TILE_LOW_MM = 15;

    public static final double BUTTON_LOW_MM = 14;

    /** Focus ring after its gap; WCAG 2.4.13 asks for 2 CSS pixels, 0.53 mm. */
    public static final double RING_MM = 1.0;

    public static final double RING_GAP_MM = 0.5;

    /** Own: corner, border and padding of a control. */
    public static final double CORNER_MM = 3;

    public static final double BORDER_MM = 0.5;
    public static final double PADDING_MM = 6;

    /** Own: content wider than this is hard to take in at arm's length. */
    public static final double CONTENT_MM = 300;

    /** Own: edge of the picture; less on one that is under {@link #LOW_PICTURE_MM} high. */
    public static final double MARGIN_MM = 9;

    public static final double MARGIN_LOW_MM = 6;
    public static final double LOW_PICTURE_MM = 200;

    /** Reach from a wheelchair, above the floor; EN 301 549, 8.3.3.1.1–2. */
    public static final double REACH_FROM_MM = 380;

    public static final double REACH_MM = 1220;

    /** Own: what counts as low where nobody has said how high the picture hangs: so much of it, from its lower edge. */
    public static final double REACH_USUAL_MM = 420;

    /** Side of a QR code; own. A module has at least 0.8 mm and the margin 4 modules, ISO/IEC 18004. */
    public static final double QR_MM = 40;

    /** Text and palette: WCAG 1.4.6 has 7:1; VVSG 2.0, 7.1-C has 10:1 for the usual palette. */
    public static final double CONTRAST_DEFAULT = 10;

    /** The two high-contrast palettes; VVSG 2.0, 7.1-D. */
    public static final double CONTRAST_HIGH = 20;

    /** The soft palette, from the first to below the second; VVSG 2.0, 7.1-D. */
    public static final double CONTRAST_LOW = 4.5;

    public static final double CONTRAST_LOW_BELOW = 8;

    /** Borders, states, icons; WCAG 1.4.11. */
    public static final double CONTRAST_SHAPE = 3;

    /** A target takes no second press this soon after a release; own. */
    public static final long SAME_TARGET_MS = 300;

    /** How long a press has to last for who holds to press; own, of 0, 300, 600 and 1000. EN 301 549, 5.7, re-check. */
    public static final long HOLD_MS = 600;

    private AccessibilityNumbers() {}
}
