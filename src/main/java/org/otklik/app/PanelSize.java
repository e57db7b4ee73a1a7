package org.otklik.app;

import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.otklik.config.KioskConfig;
import org.otklik.config.MmSource;
import org.otklik.config.PictureMm;
import org.otklik.config.PictureRule;
import org.otklik.config.PictureSize;
import org.otklik.ui.theme.Panel;

/** How large the picture is, in pixels and in millimetres: as the command line has it, else by {@link PictureRule}. */
record PanelSize(PictureSize size, OptionalInt floorMm) {
    private static final System.Logger LOG = System.getLogger(PanelSize.class.getName());

    /** A window on a desktop keeps this share of the height of the screen. */
    private static final double WINDOW = 0.86;

    /** What a window stands for: the two most frequent panels, upright and across. Visitor page 2. */
    private static final int UPRIGHT_MM = 268;

    private static final int ACROSS_MM = 345;

    /** The screen of this number, the last one where there are fewer. */
    static GraphicsDevice screen(int index) {
        var screens = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
        return screens[Math.min(index, screens.length - 1)];
    }

    static Dimension pixels(GraphicsDevice screen, LaunchOptions options) {
        var bounds = screen.getDefaultConfiguration().getBounds();
        if (options.screen() == LaunchOptions.Screen.FULL) {
            return bounds.getSize();
        }
        var height = (int) (bounds.height * WINDOW);
        var shape = options.panel().map(mm -> (double) mm.width() / mm.height()).orElse(9.0 / 16);
        var width = Math.min((int) (bounds.width * WINDOW), (int) (height * shape));
        return new Dimension(width, (int) (width / shape));
    }

    /** {@code drm} is where the kernel tells of panels. */
    static PanelSize of(Dimension pixels, LaunchOptions options, Optional<KioskConfig.Display> display, Path drm) {
        return new PanelSize(
                size(pixels, options, new PictureRule(display, options.data(), drm)),
                display.map(KioskConfig.Display::floorMm).orElse(OptionalInt.empty()));
    }

    private static PictureSize size(Dimension pixels, LaunchOptions options, PictureRule rule) {
        if (options.panel().isPresent()) {
            var mm = new PictureMm(
                    options.panel().get().width(), options.panel().get().height());
            return new PictureSize(pixels.width, pixels.height, mm, MmSource.OPTION);
        }
        var found = rule.size(pixels.width, pixels.height);
        // A window stands for a panel of usual size, so that it looks as on a kiosk, only smaller.
        return options.screen() == LaunchOptions.Screen.WINDOWED && found.source() != MmSource.CONFIG
                ? window(pixels)
                : found;
    }

    private static PictureSize window(Dimension pixels) {
        var width = pixels.width < pixels.height ? UPRIGHT_MM : ACROSS_MM;
        var height = Math.max(1, Math.round((float) width * pixels.height / pixels.width));
        return new PictureSize(pixels.width, pixels.height, new PictureMm(width, height), MmSource.WINDOW);
    }

    /** What nobody measured is 96 per inch to the last digit, not by way of whole millimetres. */
    Panel panel() {
        var panel = size.source() == MmSource.ASSUMED
                ? Panel.unmeasured(size.widthPx(), size.heightPx())
                : Panel.measured(size.widthPx(), size.heightPx(), size.mm().width());
        return panel.above(floorMm);
    }

    /** So that kioskctl can tell of it; a kiosk that cannot write serves all the same. */
    void leaveIn(Path data) {
        try {
            size.leave(data);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "W-APP-10 picture.json cannot be written: {0}", e.getMessage());
        }
    }
}
