package org.otklik.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose word on the millimetres of the picture counts: that of the configuration, else that of somebody who measured on
 * the glass, else that of the panel, else nobody's. Visitor page 1.
 */
public final class PictureRule {
    /** Where Linux tells of panels. */
    public static final Path DRM = Path.of("/sys/class/drm");

    /** What a panel may say of itself. Visitor page 1. */
    private static final double LEAST_PPI = 50;

    private static final double MOST_PPI = 250;

    /** What is assumed where nobody says anything. */
    private static final double ASSUMED_PPI = 96;

    private final Optional<KioskConfig.Display> configured;
    private final Calibration calibration;
    private final ConnectedPanels panels;

    /**
     * Looks at nothing yet.
     *
     * @param data the data directory
     * @param drm {@link #DRM}
     */
    public PictureRule(Optional<KioskConfig.Display> configured, Path data, Path drm) {
        this.configured = configured;
        calibration = new Calibration(data);
        panels = new ConnectedPanels(drm);
    }

    /** The size of a picture that fills the panel with so many pixels. */
    public PictureSize size(int widthPx, int heightPx) {
        return configured(widthPx, heightPx)
                .map(mm -> new PictureSize(widthPx, heightPx, mm, MmSource.CONFIG))
                .or(() -> calibration
                        .read()
                        .map(mm -> mm.hungAs(widthPx, heightPx))
                        .filter(mm -> isSquare(mm, widthPx, heightPx))
                        .map(mm -> new PictureSize(widthPx, heightPx, mm, MmSource.CALIBRATION)))
                .or(() -> panels.picture(widthPx, heightPx)
                        .filter(mm -> isSquare(mm, widthPx, heightPx) && isDense(mm, widthPx))
                        .map(mm -> new PictureSize(widthPx, heightPx, mm, MmSource.EDID)))
                .orElseGet(() -> assumed(widthPx, heightPx));
    }

    /** As it was written, even if it were wrong; from one of the two keys the other follows. */
    private Optional<PictureMm> configured(int widthPx, int heightPx) {
        var width = configured.map(KioskConfig.Display::widthMm).orElse(OptionalInt.empty());
        var height = configured.map(KioskConfig.Display::heightMm).orElse(OptionalInt.empty());
        if (width.isEmpty() && height.isEmpty()) {
            return Optional.empty();
        }
        var across = width.orElseGet(() -> other(height.getAsInt(), widthPx, heightPx));
        return Optional.of(new PictureMm(across, height.orElseGet(() -> other(across, heightPx, widthPx))));
    }

    /** So long is this side in square pixels, if that one is as long as that. */
    private static int other(int mm, int pixels, int otherPixels) {
        return Math.max(1, Math.round((float) mm * pixels / otherPixels));
    }

    /** Whether both axes have the same pixels, as far as anybody measures. */
    private static boolean isSquare(PictureMm mm, int widthPx, int heightPx) {
        return Edid.agree((double) widthPx / mm.width(), (double) heightPx / mm.height());
    }

    private static boolean isDense(PictureMm mm, int widthPx) {
        var ppi = widthPx * PictureSize.MM_PER_INCH / mm.width();
        return ppi >= LEAST_PPI && ppi <= MOST_PPI;
    }

    private static PictureSize assumed(int widthPx, int heightPx) {
        var mmPerPixel = PictureSize.MM_PER_INCH / ASSUMED_PPI;
        var mm = new PictureMm(Math.max(1, (int) Math.round(widthPx * mmPerPixel)), Math.max(1, (int)
                Math.round(heightPx * mmPerPixel)));
        return new PictureSize(widthPx, heightPx, mm, MmSource.ASSUMED);
    }
}
