package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;

/** The packs that come with the product, read from their folders. */
public final class ShippedPacks {
    private static final Path FOLDER = Path.of("kiosk-config", "packs");

    private ShippedPacks() {}

    public static Pack mfcBasic() {
        return read("mfc-basic");
    }

    /** The names of their folders, each the id of its pack, in order. */
    public static List<String> ids() {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the packs lie in the configuration", e);
        }
    }

    public static PackReading reading(String id) {
        return PackReader.read(FOLDER.resolve(id));
    }

    public static Pack read(String id) {
        var reading = reading(id);
        if (reading instanceof PackReading.Loaded loaded) {
            return loaded.pack();
        }
        throw new AssertionError(reading);
    }
}
