package org.otklik.ui.theme;

import java.util.OptionalInt;

/**
 * The picture a visitor sees: pixels, and the millimetres they take. Pixels per millimetre come from the width; the
 * usual 96 per inch stand in where nobody has said how large the picture is.
 *
 * @param floorMm how high its lower edge is above the floor, if somebody has said so
 */
public record Panel(int widthPx, int heightPx, double pixelsPerMm, OptionalInt floorMm) {
    private static final double UNKNOWN_PER_INCH = 96;
    private static final double MM_PER_INCH = 25.4;

    public static Panel measured(int widthPx, int heightPx, double widthMm) {
        return new Panel(widthPx, heightPx, widthPx / widthMm, OptionalInt.empty());
    }

    public static Panel unmeasured(int widthPx, int heightPx) {
        return new Panel(widthPx, heightPx, UNKNOWN_PER_INCH / MM_PER_INCH, OptionalInt.empty());
    }

    /** The same, with its lower edge so high above the floor. */
    public Panel above(OptionalInt otherFloorMm) {
        return new Panel(widthPx, heightPx, pixelsPerMm, otherFloorMm);
    }

    /** Whole pixels, rounded up. */
    public int px(double mm) {
        return (int) Math.ceil(mm * pixelsPerMm);
    }

    public double heightMm() {
        return heightPx / pixelsPerMm;
    }

    public boolean isLying() {
        return widthPx > heightPx;
    }

    public boolean isLow() {
        return heightMm() < AccessibilityNumbers.LOW_PICTURE_MM;
    }

    /** From the upper edge in pixels: above it no control is in reach from a wheelchair; 0 where all of it is. */
    public int reachPx() {
        var reach = floorMm.isPresent()
                ? Math.max(0, AccessibilityNumbers.REACH_MM - floorMm.getAsInt())
                : AccessibilityNumbers.REACH_USUAL_MM;
        return Math.max(0, (int) Math.ceil((heightMm() - reach) * pixelsPerMm));
    }
}
