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
import java.util.TreeSet;
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
    private static final int SURVEY_BYTES = SurveyText.MOST_BYTES;
    private static final int SIDECAR_BYTES = 256 * 1024;
    private static final int DEPTH = 32;
    private static final int MOST_MEMBERS = 1_000;

    /** A whole pack has no more; a larger file is not even read for the hash. */
    private static final long MOST_BYTES = 64L << 20;

    /** A folder with more is no pack; the walk through it ends here. */
    private static final int MOST_FILES = 500;

    static final String IMAGES = "images/";
    static final String SOUNDS = "sounds/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Pattern FILES = Pattern.compile("survey\\.json|pack\\.json|images/[^/]+\\.(png|jpg|jpeg|svg)"
            + "|sounds/[a-z]{1,3}(-[a-z0-9]{1,8})*/[^/]+\\.wav");
    private static final Pattern FOLDERS = Pattern.compile("images|sounds|sounds/[a-z]{1,3}(-[a-z0-9]{1,8})*");

    private final Path folder;
    private final String name;
    private final List<Fault> found = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();

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
                var lying = walk.filter(path -> !path.equals(real))
                        .limit(MOST_FILES + 1L)
                        .sorted()
                        .toList();
                var bytes = 0L;
                for (var path : lying) {
                    bytes += check(path, real.relativize(path).toString());
                }
                if (lying.size() > MOST_FILES) {
                    refuse("", "pack.size", "The folder holds more than 500 files.", "Name the folder of one pack.");
                }
                if (bytes > MOST_BYTES) {
                    refuse("", "pack.size", "The folder is larger than 64 MiB.", "Look what is large in it.");
                }
                var files = paths.stream().map(real::resolve).toList();
                return found.isEmpty() ? Optional.of(PackHash.of(real, files)) : Optional.empty();
            }
        } catch (IOException e) {
            unreadable("", e);
        } catch (UncheckedIOException e) {
            unreadable("", e.getCause());
        }
        return Optional.empty();
    }

    /** The bytes of a file that may lie here. */
    private long check(Path path, String relative) throws IOException {
        if (Files.isSymbolicLink(path)
                || !NAME.matcher(path.getFileName().toString()).matches()) {
            refuse(
                    relative,
                    "pack.file_name",
                    "A pack holds no links, no hidden files and only names of A-Z a-z 0-9 . _ -",
                    "Rename or remove it.");
            return 0;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && FOLDERS.matcher(relative).matches()) {
            return 0;
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || !FILES.matcher(relative).matches()) {
            refuse(relative, "pack.unknown_file", "This does not belong to a pack.", "Move it out of the folder.");
            return 0;
        }
        paths.add(relative);
        return Files.size(path);
    }

    /** The files that may lie here, by their paths; known when the hash is. */
    Set<String> paths() {
        return paths;
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /** A whole file; one that is larger than this is a fault and reads as absent. */
    Optional<byte[]> bytes(String path, int most) {
        try (var in = Files.newInputStream(folder.resolve(path))) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length <= most) {
                return Optional.of(bytes);
            }
            refuse(path, "pack.file_size", "It is larger than " + most / 1024 + " KiB.", "Make it smaller.");
        } catch (IOException e) {
            unreadable(path, e);
        }
        return Optional.empty();
    }

    private void unreadable(String file, IOException e) {
        refuse(file, "pack.unreadable", "It cannot be read: " + e.getMessage(), "Look at its owner and mode.");
    }

    void refuse(String file, String code, String message, String hint) {
        var faults = new Faults(name(file));
        faults.error(code, Place.ROOT, message, hint);
        found.addAll(faults.list());
    }

    void warn(String file, String code, String message, String hint) {
        var faults = new Faults(name(file));
        faults.warning(code, Place.ROOT, message, hint);
        found.addAll(faults.list());
    }
}
