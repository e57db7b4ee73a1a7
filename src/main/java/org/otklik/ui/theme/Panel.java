package org.otklik.ui.theme;

/**
 * The picture a visitor sees: pixels, and the millimetres they take. Pixels per millimetre come from the width; the
 * usual 96 per inch stand in where nobody has said how large the picture is.
 */
public record Panel(int widthPx, int heightPx, double pixelsPerMm) {
    private static final double UNKNOWN_PER_INCH = 96;
    private static final double MM_PER_INCH = 25.4;

    public static Panel measured(int widthPx, int heightPx, double widthMm) {
        return new Panel(widthPx, heightPx, widthPx / widthMm);
    }

    public static Panel unmeasured(int widthPx, int heightPx) {
        return new Panel(widthPx, heightPx, UNKNOWN_PER_INCH / MM_PER_INCH);
    }

    /** Whole pixels, rounded up. */
    public int px(double mm) {
        return (int) Math.ceil(mm * pixelsPerMm);
    }

    public double heightMm() {
        return heightPx / pixelsPerMm;
    }

    public boolean isLow() {
        return heightMm() < AccessibilityNumbers.LOW_PICTURE_MM;
    }
}
