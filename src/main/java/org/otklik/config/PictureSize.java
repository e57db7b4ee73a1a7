package org.otklik.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.otklik.json.Fields;

/**
 * How large the picture of a kiosk is, in pixels and in millimetres, and who says so. A kiosk leaves it in
 * {@code picture.json} of its data directory at each start, so that {@code kioskctl status} can tell of it.
 */
public record PictureSize(int widthPx, int heightPx, PictureMm mm, MmSource source) {
    public static final double MM_PER_INCH = 25.4;

    private static final String FILE = "picture.json";
    private static final int MOST_PX = 100_000;

    /** Pixels per inch, across. */
    public double ppi() {
        return widthPx * MM_PER_INCH / mm.width();
    }

    /** What the kiosk left that was started last; nothing where none has been. */
    public static Optional<PictureSize> left(Path data) {
        return StateFile.read(data.resolve(FILE)).flatMap(PictureSize::read);
    }

    private static Optional<PictureSize> read(Fields fields) {
        var widthPx = fields.whole("widthPx", 1, MOST_PX);
        var heightPx = fields.whole("heightPx", 1, MOST_PX);
        var width = fields.whole("widthMm", 1, MOST_PX);
        var height = fields.whole("heightMm", 1, MOST_PX);
        var source = fields.text("source").flatMap(PictureSize::source);
        if (widthPx.isEmpty() || heightPx.isEmpty() || width.isEmpty() || height.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var mm = new PictureMm((int) width.getAsLong(), (int) height.getAsLong());
        return Optional.of(new PictureSize((int) widthPx.getAsLong(), (int) heightPx.getAsLong(), mm, source.get()));
    }

    private static Optional<MmSource> source(String word) {
        return Arrays.stream(MmSource.values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    /** Leaves it for {@code kioskctl}; the same again touches nothing. */
    public void leave(Path data) throws IOException {
        if (!left(data).equals(Optional.of(this))) {
            OwnerFile.write(
                    data.resolve(FILE),
                    "{\"widthPx\": %d, \"heightPx\": %d, \"widthMm\": %d, \"heightMm\": %d, \"source\": \"%s\"}\n"
                            .formatted(widthPx, heightPx, mm.width(), mm.height(), source.word()));
        }
    }
}
