package org.otklik.ui.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;

/** PT Sans from the jar. A size is asked for as the height of a capital in pixels, measured at the letter «Н». */
public final class Fonts {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final double capitalRatio;

    private Fonts(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
        var probe = regular.deriveFont(1000f);
        capitalRatio = probe.createGlyphVector(EXACT, "Н").getVisualBounds().getHeight() / 1000;
    }

    public static Fonts load() {
        return new Fonts(font("PTS55F.ttf"), font("PTS75F.ttf"));
    }

    /** Capital height to font size; 0.700 for PT Sans. */
    public double capitalRatio() {
        return capitalRatio;
    }

    Font regular(double capitalPx) {
        return regular.deriveFont((float) (capitalPx / capitalRatio));
    }

    Font bold(double capitalPx) {
        return bold.deriveFont((float) (capitalPx / capitalRatio));
    }

    private static Font font(String name) {
        try (var stream = Fonts.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the jar holds no usable " + name, e);
        }
    }
}
