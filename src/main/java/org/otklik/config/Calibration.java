package org.otklik.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.otklik.json.Fields;

/**
 * The size of the picture as somebody measured it on the glass; kept in {@code identity/screen.json} of the data
 * directory. One thread, one process at a time.
 */
public final class Calibration {
    /** The bounds of the config keys. */
    public static final int LEAST_MM = KioskKeys.WIDTH.min();

    public static final int MOST_MM = KioskKeys.WIDTH.max();

    private final Path file;

    public Calibration(Path data) {
        file = data.resolve("identity").resolve("screen.json");
    }

    /** Nothing where nobody has measured, and for a file that says nothing of use. */
    public Optional<PictureMm> read() {
        return StateFile.read(file).flatMap(Calibration::size);
    }

    private static Optional<PictureMm> size(Fields fields) {
        var width = fields.whole("widthMm", LEAST_MM, MOST_MM);
        var height = fields.whole("heightMm", LEAST_MM, MOST_MM);
        return width.isEmpty() || height.isEmpty()
                ? Optional.empty()
                : Optional.of(new PictureMm((int) width.getAsLong(), (int) height.getAsLong()));
    }

    /** It is on disk when this returns. */
    public Change write(PictureMm measured) throws IOException {
        if (read().equals(Optional.of(measured))) {
            return Change.NONE;
        }
        OwnerFile.write(file, "{\"widthMm\": %d, \"heightMm\": %d}\n".formatted(measured.width(), measured.height()));
        return Change.MADE;
    }

    public Change clear() throws IOException {
        return OwnerFile.delete(file) ? Change.MADE : Change.NONE;
    }
}
