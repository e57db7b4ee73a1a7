package org.otklik.app;

import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.util.Optional;
import java.util.OptionalInt;
import org.otklik.config.KioskConfig;
import org.otklik.ui.theme.Panel;

/** How large the picture is, in pixels and in millimetres: from the command line, the configuration, or unknown. */
final class PanelSize {
    /** A window on a desktop keeps this share of the height of the screen. */
    private static final double WINDOW = 0.86;

    private PanelSize() {}

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

    static Panel panel(Dimension pixels, LaunchOptions options, Optional<KioskConfig> config) {
        return sized(pixels, options, config)
                .above(config.map(known -> known.display().floorMm()).orElse(OptionalInt.empty()));
    }

    private static Panel sized(Dimension pixels, LaunchOptions options, Optional<KioskConfig> config) {
        var widthMm = options.panel()
                .map(mm -> (double) mm.width())
                .or(() -> config.map(KioskConfig::display)
                        .filter(display -> display.widthMm().isPresent())
                        .map(display -> (double) display.widthMm().getAsInt()));
        if (widthMm.isPresent()) {
            return Panel.measured(pixels.width, pixels.height, widthMm.get());
        }
        // A window stands for a panel of usual size, so that it looks as on a kiosk, only smaller.
        return options.screen() == LaunchOptions.Screen.WINDOWED
                ? Panel.measured(pixels.width, pixels.height, pixels.width < pixels.height ? 268 : 345)
                : Panel.unmeasured(pixels.width, pixels.height);
    }
}
