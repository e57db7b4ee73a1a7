package org.otklik.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.KeyboardShelf;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;
import org.otklik.survey.Text;
import org.otklik.ui.kit.PictureFolder;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;

/**
 * {@code --task=render}: every screen of a pack in every language, panel, size and palette as a PNG, by the same screens
 * as on the kiosk and without a display. Says on standard output, a line each: {@code look 2 4 345x194-m-standard-ru},
 * {@code new} or {@code same} with the name of a file, {@code missed} with that of a question which no visit came by. A
 * file that would be the same is left alone.
 */
public final class RenderTask {
    private final RenderOptions options;
    private final PrintStream said;
    private final Clock calendar;

    /** The calendar gives the one day on which all pictures are made. */
    public RenderTask(RenderOptions options, PrintStream said, Clock calendar) {
        this.options = options;
        this.said = said;
        this.calendar = Clock.fixed(calendar.instant(), calendar.getZone());
    }

    /** From any thread but the event thread. */
    public ExitCode run() {
        if (!(PackReader.read(options.pack()) instanceof PackReading.Loaded loaded)) {
            System.err.println("kiosk: the pack has errors; kioskctl check lists them.");
            return ExitCode.PACK;
        }
        try {
            Files.createDirectories(options.out());
        } catch (IOException e) {
            System.err.println("kiosk: the folder for the pictures cannot be made: " + e.getMessage());
            return ExitCode.CANNOT_CREATE;
        }
        try {
            paint(loaded.pack());
            return ExitCode.OK;
        } catch (UncheckedIOException e) {
            System.err.println(
                    "kiosk: a picture cannot be written: " + e.getCause().getMessage());
            return ExitCode.IO;
        }
    }

    private void paint(Pack pack) {
        var routes = PreviewRoute.of(pack, PackPainter.included(pack), calendar);
        PreviewRoute.missed(pack, routes).forEach(name -> say("missed " + name));
        var looks = PreviewLook.all(options.panels(), options.looks(), pack.languages());
        var contacts = contacts(pack.languages());
        var shelf = options.config().map(KeyboardShelf::usable).orElseGet(KeyboardShelf::shipped);
        var keyboards = FirstSettings.keyboards(shelf.of(pack.languages()));
        var pictures = new PictureFolder(options.pack());
        onEventThread(() -> {
            KioskLaf.install(Palette.STANDARD);
            var painter = new PackPainter(pack, contacts, keyboards, pictures, routes, calendar);
            for (var at = 0; at < looks.size(); at++) {
                var look = looks.get(at);
                say("look " + (at + 1) + " " + looks.size() + " " + look.name());
                painter.paint(look, (screen, kiosk) -> write(screen + "-" + look.name() + ".png", kiosk.picture()));
            }
        });
    }

    /** What the kiosk's own configuration says of the centre; without a usable one those lines are left out. */
    private Map<String, Text> contacts(List<String> languages) {
        return options.config()
                .map(ConfigReader::read)
                .filter(ConfigReading.Loaded.class::isInstance)
                .map(ConfigReading.Loaded.class::cast)
                .map(read -> KioskWords.of(read.configuration().kiosk(), languages))
                .orElse(Map.of());
    }

    private void write(String name, BufferedImage picture) {
        try {
            var file = options.out().resolve(name);
            var bytes = png(picture);
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                say("same " + name);
                return;
            }
            Files.write(file, bytes);
            say("new " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private void say(String line) {
        said.println(line);
        said.flush();
    }

    private static void onEventThread(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
