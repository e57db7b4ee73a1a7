package org.otklik.ui;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.Look.Colours;
import org.otklik.ui.presenter.Look.Letters;
import org.otklik.ui.theme.Panel;

/** The pictures of the documents: chosen states of the screens, drawn small. */
final class Gallery {
    private static final int LONGER_SIDE_PX = 900;

    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Panel LOW = Panel.measured(1920, 1080, 345);
    private static final Panel SQUARE = Panel.measured(1280, 1024, 337);
    private static final Panel SMALL = Panel.measured(1024, 768, 305);

    private static final List<Sheet> SHEETS = List.of(
            new Sheet(
                    PORTRAIT,
                    Letters.XL,
                    Colours.WHITE_ON_BLACK,
                    "ru",
                    List.of("start", "service", "overall", "note", "help", "review", "complaint", "thanks")),
            new Sheet(
                    PORTRAIT,
                    Letters.M,
                    Colours.STANDARD,
                    "ru",
                    List.of("start", "service", "overall-chosen", "some_most-full", "comment", "view", "thanks")),
            new Sheet(LOW, Letters.M, Colours.STANDARD, "ru", List.of("start", "overall")),
            new Sheet(LOW, Letters.XL, Colours.BLACK_ON_WHITE, "ru", List.of("overall", "note")),
            new Sheet(PORTRAIT, Letters.L, Colours.SOFT, "en", List.of("start", "picture_one")),
            new Sheet(SQUARE, Letters.L, Colours.STANDARD, "en", List.of("reasons", "idle")),
            new Sheet(SMALL, Letters.S, Colours.STANDARD, "ru", List.of("minutes-refused")));

    private Gallery() {}

    /** Some states in one look. */
    private record Sheet(Panel panel, Letters letters, Colours colours, String language, List<String> states) {
        String file(String state) {
            var size = Math.round(panel.widthPx() / panel.pixelsPerMm()) + "x" + Math.round(panel.heightMm());
            return String.join("-", state.replace('_', '-'), size, word(letters), word(colours), language) + ".png";
        }

        private static String word(Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    /** Names of all pictures. */
    static List<String> files() {
        return SHEETS.stream()
                .flatMap(sheet -> sheet.states().stream().map(sheet::file))
                .toList();
    }

    /** Draws them into this folder; the names of those that were drawn. Event thread only. */
    static List<String> draw(Path folder) {
        List<String> drawn = new ArrayList<>();
        for (var sheet : SHEETS) {
            var look = Look.USUAL.with(sheet.letters()).with(sheet.colours());
            new ScreenStates(sheet.panel(), look, sheet.language(), (state, kiosk) -> {
                        if (sheet.states().contains(state)) {
                            write(small(kiosk.picture()), folder.resolve(sheet.file(state)));
                            drawn.add(sheet.file(state));
                        }
                    })
                    .walk();
        }
        return drawn;
    }

    private static BufferedImage small(BufferedImage picture) {
        var scale = (double) LONGER_SIDE_PX / Math.max(picture.getWidth(), picture.getHeight());
        var width = (int) Math.round(picture.getWidth() * scale);
        var height = (int) Math.round(picture.getHeight() * scale);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        g.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return small;
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
