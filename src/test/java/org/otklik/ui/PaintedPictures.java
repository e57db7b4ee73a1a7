package org.otklik.ui;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.otklik.ui.kit.Pictures;

/** Pictures for tests: a plain field of a colour that follows from the name, half of it darker. */
final class PaintedPictures {
    static final Pictures ALL = PaintedPictures::painted;

    private PaintedPictures() {}

    private static Optional<BufferedImage> painted(String file, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var g = picture.createGraphics();
        var colour = Color.getHSBColor(Math.floorMod(file.hashCode(), 360) / 360f, 0.35f, 0.9f);
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.setColor(colour.darker());
        g.fillOval(width / 4, height / 4, width / 2, height / 2);
        g.dispose();
        return Optional.of(picture);
    }
}
