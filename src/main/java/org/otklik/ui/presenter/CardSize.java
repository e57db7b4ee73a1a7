package org.otklik.ui.presenter;

/**
 * A bank card on the picture, in pixels, and how large the picture is if a real card is as large.
 *
 * @param ppi pixels per inch
 */
public record CardSize(int widthPx, int heightPx, int pictureWidthMm, int pictureHeightMm, int ppi) {
    private static final double MM_PER_INCH = 25.4;

    /** An ID-1 card, as banks issue it. ISO/IEC 7810. */
    private static final double WIDTH_MM = 85.60;

    private static final double HEIGHT_MM = 53.98;

    /** On a picture of so many pixels, all of them square. */
    static CardSize of(int cardWidthPx, int pictureWidthPx, int pictureHeightPx) {
        var perMm = cardWidthPx / WIDTH_MM;
        return new CardSize(
                cardWidthPx,
                (int) Math.round(HEIGHT_MM * perMm),
                (int) Math.round(pictureWidthPx / perMm),
                (int) Math.round(pictureHeightPx / perMm),
                (int) Math.round(perMm * MM_PER_INCH));
    }

    /** The width of a card in pixels where a millimetre has so many. */
    static int widthPx(double pixelsPerMm) {
        return (int) Math.round(WIDTH_MM * pixelsPerMm);
    }
}
