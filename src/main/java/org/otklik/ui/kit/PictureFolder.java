package org.otklik.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The pictures in a folder: PNG, JPEG and SVG, decoded no larger than they are shown. What was shown last is kept, up to
 * {@link #MOST_BYTES}, because a screen is drawn anew at every touch. Event thread only.
 */
public final class PictureFolder implements Pictures {
    private static final System.Logger LOG = System.getLogger(PictureFolder.class.getName());

    /** As much as the pictures of one screen may take. Survey page 1, {@code PackBudget}. */
    private static final long MOST_BYTES = 16L << 20;

    private static final int BYTES_A_PIXEL = 4;

    private final Path folder;
    private final Map<Wanted, Optional<BufferedImage>> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Wanted(String file, int width, int height) {}

    public PictureFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<BufferedImage> find(String file, int width, int height) {
        var wanted = new Wanted(file, width, height);
        var known = kept.get(wanted);
        if (known != null) {
            return known;
        }
        var read = read(wanted);
        kept.put(wanted, read);
        forgetTheOldest();
        return read;
    }

    private void forgetTheOldest() {
        var oldest = kept.entrySet().iterator();
        while (bytes() > MOST_BYTES && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private long bytes() {
        return kept.values().stream()
                .flatMap(Optional::stream)
                .mapToLong(picture -> (long) picture.getWidth() * picture.getHeight() * BYTES_A_PIXEL)
                .sum();
    }

    private Optional<BufferedImage> read(Wanted wanted) {
        var path = folder.resolve(wanted.file()).normalize();
        if (!path.startsWith(folder) || !Files.isRegularFile(path) || wanted.width() < 1 || wanted.height() < 1) {
            return Optional.empty();
        }
        try {
            return wanted.file().toLowerCase(Locale.ROOT).endsWith(".svg")
                    ? vector(path, wanted)
                    : pixels(path, wanted);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "W-PIC-01 cannot be drawn: {0}: {1}", wanted.file(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> vector(Path path, Wanted wanted) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var icon = new FlatSVGIcon(stream);
            if (!icon.hasFound()) {
                return Optional.empty();
            }
            var size = fitted(icon.getIconWidth(), icon.getIconHeight(), wanted);
            var picture = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
            var g = smooth(picture);
            icon.derive(size.width, size.height).paintIcon(null, g, 0, 0);
            g.dispose();
            return Optional.of(picture);
        }
    }

    private static Optional<BufferedImage> pixels(Path path, Wanted wanted) throws IOException {
        try (var stream = ImageIO.createImageInputStream(path.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(scaled(reader, wanted));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every so many pixels only are decoded, never fewer than are shown; the rest is done by smooth scaling. */
    private static BufferedImage scaled(ImageReader reader, Wanted wanted) throws IOException {
        var size = fitted(reader.getWidth(0), reader.getHeight(0), wanted);
        var step = Math.max(1, Math.min(reader.getWidth(0) / size.width, reader.getHeight(0) / size.height));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var raw = reader.read(0, parameters);
        var picture = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        var g = smooth(picture);
        g.drawImage(raw, 0, 0, size.width, size.height, null);
        g.dispose();
        return picture;
    }

    private static Graphics2D smooth(BufferedImage picture) {
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    /** As large as fits; the sides keep their ratio. */
    private static Dimension fitted(int width, int height, Wanted wanted) {
        var scale = Math.min((double) wanted.width() / width, (double) wanted.height() / height);
        return new Dimension(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }
}
