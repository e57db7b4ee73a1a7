package org.otklik.collector.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;

/**
 * The packs the collector can name answers by: {@code packs/<version>-<hash>/<id>/} in its data directory. A pack that
 * is added while the collector runs is seen at the next look. Any thread.
 */
public final class PackShelf {
    private final Path folder;
    private final Map<Path, Pack> read = new HashMap<>();

    public PackShelf(Path data) {
        folder = data.resolve("packs");
    }

    /** Reads a pack by the kiosk's own rules and, if it has no error, keeps a copy. */
    public PackReading add(Path source) throws IOException {
        var reading = PackReader.read(source);
        if (reading instanceof PackReading.Loaded loaded) {
            var target = folder.resolve(
                            loaded.pack().version() + "-" + loaded.pack().shortHash())
                    .resolve(loaded.pack().id());
            copy(source, target);
        }
        return reading;
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        try (var paths = Files.walk(source)) {
            for (var path : paths.toList()) {
                var copy = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The newest version of every pack here, by id. */
    synchronized List<Pack> newest() {
        Map<String, Pack> byId = new HashMap<>();
        for (var path : folders()) {
            pack(path).ifPresent(pack -> byId.merge(pack.id(), pack, (a, b) -> a.version() >= b.version() ? a : b));
        }
        return byId.values().stream().sorted(Comparator.comparing(Pack::id)).toList();
    }

    /** A pack in this version; where it was added twice under one number, either. */
    synchronized Optional<Pack> find(String id, int version) {
        return folders().stream()
                .filter(path -> path.getFileName().toString().equals(id))
                .flatMap(path -> pack(path).stream())
                .filter(pack -> pack.version() == version)
                .findFirst();
    }

    /** Whether some version of a pack is here. */
    synchronized boolean knows(String id) {
        return folders().stream().anyMatch(path -> path.getFileName().toString().equals(id));
    }

    private Optional<Pack> pack(Path path) {
        if (!read.containsKey(path) && PackReader.read(path) instanceof PackReading.Loaded loaded) {
            read.put(path, loaded.pack());
        }
        return Optional.ofNullable(read.get(path));
    }

    private List<Path> folders() {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var versions = Files.list(folder)) {
            for (var version : versions.filter(Files::isDirectory).toList()) {
                try (var packs = Files.list(version)) {
                    packs.filter(Files::isDirectory).forEach(found::add);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the packs cannot be listed", e);
        }
        return found;
    }
}
