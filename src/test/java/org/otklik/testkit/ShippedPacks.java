package org.otklik.testkit;

import java.nio.file.Path;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;

/** The packs that come with the product, read from their folders. */
public final class ShippedPacks {
    private ShippedPacks() {}

    public static Pack mfcBasic() {
        return read("mfc-basic");
    }

    private static Pack read(String id) {
        var reading = PackReader.read(Path.of("kiosk-config", "packs", id));
        if (reading instanceof PackReading.Loaded loaded) {
            return loaded.pack();
        }
        throw new AssertionError(reading);
    }
}
