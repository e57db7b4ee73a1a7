package org.otklik.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Role;

/** The parts of a screen, looked for and laid out where no window does it. */
final class ScreenParts {
    private ScreenParts() {}

    /** What is visible, in depth. */
    static List<Component> in(Container outer) {
        List<Component> all = new ArrayList<>();
        Stream.of(outer.getComponents()).filter(Component::isVisible).forEach(child -> {
            all.add(child);
            all.addAll(child instanceof Container inner ? in(inner) : List.of());
        });
        return all;
    }

    static Optional<Component> find(Container inside, String id) {
        return in(inside).stream().filter(one -> id.equals(one.getName())).findFirst();
    }

    /** Without a window nobody asks the parts to lay themselves out. */
    static void layOut(Container container) {
        container.doLayout();
        for (var child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** How many points of a picture in the usual colours are those of a ring. */
    static long rings(BufferedImage picture) {
        var ring = Palette.STANDARD.color(Role.RING).getRGB();
        return IntStream.of(points(picture)).filter(point -> point == ring).count();
    }

    /** Point by point. */
    static boolean isSame(BufferedImage one, BufferedImage other) {
        return Arrays.equals(points(one), points(other));
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** All of it as it is seen. */
    static BufferedImage picture(Container host) {
        layOut(host);
        var image = new BufferedImage(host.getWidth(), host.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        host.printAll(g);
        g.dispose();
        return image;
    }

    static void save(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
