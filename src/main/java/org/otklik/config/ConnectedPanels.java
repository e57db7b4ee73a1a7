package org.otklik.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the kernel knows of the panels at this machine: {@code <folder>/<connector>/edid}. */
final class ConnectedPanels {
    /** An EDID has at most 256 blocks. */
    private static final int MOST_BYTES = 256 * Edid.BLOCK;

    private final Path folder;

    ConnectedPanels(Path folder) {
        this.folder = folder;
    }

    /** The size of the picture with so many pixels; nothing where no panel, or more than one size, goes with it. */
    Optional<PictureMm> picture(int widthPx, int heightPx) {
        var sizes = panels().stream()
                .filter(panel -> Math.max(panel.widthPx(), panel.heightPx()) == Math.max(widthPx, heightPx)
                        && Math.min(panel.widthPx(), panel.heightPx()) == Math.min(widthPx, heightPx))
                .map(Edid::picture)
                .distinct()
                .toList();
        return sizes.size() == 1 ? sizes.get(0).map(size -> size.hungAs(widthPx, heightPx)) : Optional.empty();
    }

    private List<Edid> panels() {
        List<Edid> panels = new ArrayList<>();
        try (var connectors = Files.newDirectoryStream(folder)) {
            for (var connector : connectors) {
                edid(connector.resolve("edid")).ifPresent(panels::add);
            }
        } catch (IOException e) {
            return List.of();
        }
        return panels;
    }

    /** Empty where nothing is connected, and for what cannot be read. */
    private static Optional<Edid> edid(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Edid.of(stream.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
