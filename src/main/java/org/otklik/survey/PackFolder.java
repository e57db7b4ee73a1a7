package org.otklik.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** The files of a pack: which may lie there, how large they may be, and their JSON. Survey page 1. */
final class PackFolder {
    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 64L << 20;
    private static final int DEPTH = 32;
    private static final JsonLimits SURVEY = new JsonLimits(512 * 1024, DEPTH, 1_000);
    private static final JsonLimits SIDECAR = new JsonLimits(256 * 1024, DEPTH, 1_000);

    private final Path folder;
    private final List<Fault> found = new ArrayList<>();

    PackFolder(Path folder) {
        this.folder = folder;
    }

    List<Fault> faults() {
        return found;
    }

    /** The name that a fault shows. */
    String name(String file) {
        return folder.getFileName() + "/" + file;
    }

    Optional<JsonObject> survey() {
        return json("survey.json", SURVEY);
    }

    Optional<JsonObject> sidecar() {
        return json("pack.json", SIDECAR);
    }

    private Optional<JsonObject> json(String file, JsonLimits limits) {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            refuse(file, "pack.file_missing", "The file is missing.", "A pack is survey.json and pack.json together.");
            return Optional.empty();
        }
        try {
            var reading = StrictJson.read(name(file), Files.readAllBytes(path), limits);
            if (reading instanceof Reading.Refused refused) {
                found.add(refused.fault());
                return Optional.empty();
            }
            if (((Reading.Tree) reading).root() instanceof JsonObject object) {
                return Optional.of(object);
            }
            refuse(file, "value.type", "The file must hold an object.", "Begin it with {.");
        } catch (IOException e) {
            refuse(
                    file,
                    "pack.unreadable",
                    "The file cannot be read: " + e.getMessage(),
                    "Look at its owner and mode.");
        }
        return Optional.empty();
    }

    /** The hash over every file, or nothing when something lies here that a pack may not hold. */
    Optional<String> hash() {
        try (var walk = Files.walk(folder)) {
            var paths = walk.filter(path -> !path.equals(folder)).toList();
            var files = paths.stream().filter(Files::isRegularFile).toList();
            var bytes = 0L;
            for (var path : paths) {
                var relative = folder.relativize(path).toString();
                if (Files.isSymbolicLink(path)
                        || !relative.matches("[A-Za-z0-9_-][A-Za-z0-9._/-]*")
                        || relative.contains("/.")) {
                    refuse(
                            relative,
                            "pack.file_name",
                            "A pack holds no links, no hidden files and only names of A-Z a-z 0-9 . _ -",
                            "Rename or remove it.");
                    return Optional.empty();
                }
                bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
            }
            if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
                refuse(
                        "",
                        "pack.size",
                        files.size() + " files with " + bytes + " bytes are too many.",
                        "At most 500 files with 64 MiB.");
                return Optional.empty();
            }
            return Optional.of(PackHash.of(folder, files));
        } catch (IOException e) {
            refuse(
                    "",
                    "pack.unreadable",
                    "The folder cannot be read: " + e.getMessage(),
                    "Look at its owner and mode.");
            return Optional.empty();
        }
    }

    private void refuse(String file, String code, String message, String hint) {
        var faults = new Faults(name(file));
        faults.error(code, Place.ROOT, message, hint);
        found.addAll(faults.list());
    }
}
