package org.otklik.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/**
 * The keyboards of the jar, and those beside kiosk.json, which add to them or take their place. One for a language is called
 * as its tag, its alphabetical form {@code <tag>-abc}; {@code digits} and {@code marks} are for all of them.
 */
public final class KeyboardShelf {
    static final String FOLDER = "keyboards";

    /** What every language needs. */
    static final List<String> FOR_ALL = List.of("digits", "marks");

    private static final String END = ".json";
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}");

    /** A keyboard takes some hundred bytes. */
    private static final JsonLimits SHIPPED = new JsonLimits(16 * 1024, 8, 200);

    private final Map<String, Keyboard> beside;

    private KeyboardShelf(Map<String, Keyboard> beside) {
        this.beside = beside;
    }

    /** Those of the jar alone. */
    public static KeyboardShelf shipped() {
        return new KeyboardShelf(Map.of());
    }

    /** The same with those of a folder that have no mistake. */
    public static KeyboardShelf usable(Path folder) {
        return read(folder, new Faults(FOLDER));
    }

    /** Reads every file of {@code keyboards/} in this folder; what is wrong with one is a fault of its own file. */
    static KeyboardShelf read(Path folder, Faults faults) {
        Map<String, Keyboard> beside = new LinkedHashMap<>();
        for (var id : written(folder, faults)) {
            var name = FOLDER + "/" + id + END;
            var told = new Faults(name);
            if (ID.matcher(id).matches()) {
                new TreeFile(folder, name, told)
                        .object()
                        .flatMap(new KeyboardReader(id, told)::read)
                        .ifPresent(keyboard -> beside.put(id, keyboard));
            } else {
                var hint = "Call it as its language, such as tt.json, or tt-abc.json where it is alphabetical.";
                told.error("keyboard.name", Place.ROOT, "\"" + id + "\" is no name of a keyboard.", hint);
            }
            faults.addAll(told.list());
        }
        return new KeyboardShelf(beside);
    }

    /** By name, so that faults come in the same order everywhere. */
    private static List<String> written(Path folder, Faults faults) {
        var place = folder.resolve(FOLDER);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            var told = new Faults(FOLDER);
            told.error("config.unreadable", Place.ROOT, "The folder cannot be read.", "Look at its owner and mode.");
            faults.addAll(told.list());
            return List.of();
        }
    }

    /** What kiosks in these languages type on, in their order; a language without a keyboard is left out. */
    public List<Keyboard> of(List<String> languages) {
        List<Keyboard> found = new ArrayList<>();
        for (var language : languages) {
            find(language).filter(keyboard -> !found.contains(keyboard)).ifPresent(keyboard -> {
                found.add(keyboard);
                named(keyboard.id() + "-abc").ifPresent(found::add);
            });
        }
        FOR_ALL.forEach(id -> named(id).ifPresent(found::add));
        return found;
    }

    /** The keyboard of a language; {@code ru-x-easy} types on that of {@code ru}. */
    Optional<Keyboard> find(String language) {
        return named(language).or(() -> named(language.split("-", 2)[0]));
    }

    private Optional<Keyboard> named(String id) {
        return Optional.ofNullable(beside.get(id)).or(() -> inTheJar(id));
    }

    private static Optional<Keyboard> inTheJar(String id) {
        var name = FOLDER + "/" + id + END;
        try (var stream = KeyboardShelf.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var faults = new Faults(name);
            var reading = StrictJson.read(name, stream.readAllBytes(), SHIPPED);
            var keyboard = reading instanceof Reading.Tree tree && tree.root() instanceof JsonObject root
                    ? new KeyboardReader(id, faults).read(root)
                    : Optional.<Keyboard>empty();
            if (keyboard.isEmpty()) {
                throw new IllegalStateException("the jar holds a broken " + name + ": " + faults.list());
            }
            return keyboard;
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds no readable " + name, e);
        }
    }
}
