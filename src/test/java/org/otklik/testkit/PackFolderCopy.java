package org.otklik.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A shipped pack in a folder of its own, under another version. */
public final class PackFolderCopy {
    private PackFolderCopy() {}

    /** The folder of the copy, inside the one that is given. */
    public static Path of(String pack, int version, Path folder) throws IOException {
        var source = Path.of("kiosk-config", "packs", pack);
        var target = folder.resolve(pack);
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
        var sidecar = target.resolve("pack.json");
        var text = Files.readString(sidecar);
        var next = text.replaceFirst("\"version\": *\\d+", "\"version\": " + version);
        if (next.equals(text)) {
            throw new IllegalStateException(sidecar + " says no version other than " + version);
        }
        Files.writeString(sidecar, next);
        return target;
    }
}
