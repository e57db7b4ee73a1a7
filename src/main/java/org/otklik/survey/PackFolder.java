package org.otklik.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** The files of a pack: which may lie there, how large they may be, and their JSON. Survey page 1. */
final class PackFolder {
    private static final String SURVEY = "survey.json";
    private static final String SIDECAR = "pack.json";
    private static final Set<String> FILES = Set.of(SURVEY, SIDECAR);
    private static final int SURVEY_BYTES = 512 * 1024;
    private static final int SIDECAR_BYTES = 256 * 1024;
    private static final int DEPTH = 32;
    private static final int MOST_MEMBERS = 1_000;

    /** A whole pack has no more; a larger file is not even read for the hash. */
    private static final long MOST_BYTES = 64L << 20;

    /** A folder with more is no pack; the walk through it ends here. */
    private static final int MOST_FILES = 500;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final Path folder;
    private final String name;
    private final List<Fault> found = new ArrayList<>();

    PackFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        name = String.valueOf(this.folder.getFileName());
    }

    List<Fault> faults() {
        return found;
    }

    String name() {
        return name;
    }

    /** The name that a fault shows. */
    String name(String file) {
        return name + "/" + file;
    }

    Optional<JsonObject> survey() {
        return json(SURVEY, SURVEY_BYTES);
    }

    Optional<JsonObject> sidecar() {
        return json(SIDECAR, SIDECAR_BYTES);
    }

    private Optional<JsonObject> json(String file, int mostBytes) {
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            refuse(file, "pack.file_missing", "The file is missing.", "A pack is survey.json and pack.json together.");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            // One byte more than may be there: enough to see that it is too long, whatever its length.
            var bytes = in.readNBytes(mostBytes + 1);
            var reading = StrictJson.read(name(file), bytes, new JsonLimits(mostBytes, DEPTH, MOST_MEMBERS));
            if (reading instanceof Reading.Refused refused) {
                found.add(refused.fault());
                return Optional.empty();
            }
            if (((Reading.Tree) reading).root() instanceof JsonObject object) {
                return Optional.of(object);
            }
            refuse(file, "value.type", "The file must hold an object.", "Begin it with {.");
        } catch (IOException e) {
            unreadable(file, e);
        }
        return Optional.empty();
    }

    /** The hash over every file, or nothing when something lies here that a pack may not hold. */
    Optional<String> hash() {
        try {
            // A linked folder is walked where it really lies; links inside it are refused.
            var real = folder.toRealPath();
            try (var walk = Files.walk(real)) {
                var paths = walk.filter(path -> !path.equals(real))
                        .limit(MOST_FILES + 1L)
                        .sorted()
                        .toList();
                for (var path : paths) {
                    check(path, real.relativize(path).toString());
                }
                if (paths.size() > MOST_FILES) {
                    refuse("", "pack.size", "The folder holds more than 500 files.", "Name the folder of one pack.");
                }
                return found.isEmpty() ? Optional.of(PackHash.of(real, paths)) : Optional.empty();
            }
        } catch (IOException e) {
            unreadable("", e);
        } catch (UncheckedIOException e) {
            unreadable("", e.getCause());
        }
        return Optional.empty();
    }

    private void check(Path path, String relative) throws IOException {
        if (Files.isSymbolicLink(path)
                || !NAME.matcher(path.getFileName().toString()).matches()) {
            refuse(
                    relative,
                    "pack.file_name",
                    "A pack holds no links, no hidden files and only names of A-Z a-z 0-9 . _ -",
                    "Rename or remove it.");
        } else if (!FILES.contains(relative) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            refuse(relative, "pack.unknown_file", "This does not belong to a pack.", "Move it out of the folder.");
        } else if (Files.size(path) > MOST_BYTES) {
            refuse(relative, "pack.size", "The file is larger than 64 MiB.", "Look what it is.");
        }
    }

    private void unreadable(String file, IOException e) {
        refuse(file, "pack.unreadable", "It cannot be read: " + e.getMessage(), "Look at its owner and mode.");
    }

    private void refuse(String file, String code, String message, String hint) {
        var faults = new Faults(name(file));
        faults.error(code, Place.ROOT, message, hint);
        found.addAll(faults.list());
    }
}
