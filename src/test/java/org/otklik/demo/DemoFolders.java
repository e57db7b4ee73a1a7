package org.otklik.demo;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.otklik.testkit.Folders;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KioskKey;

/** The folders of one run below {@code --out}: the two data directories, a configuration, pictures and logs. */
record DemoFolders(Path out) {
    /** A short dwell of the scan, for waiting is most of a visit by one switch; a busy machine still keeps up. */
    static final int SCAN_MS = 1000;

    Path kioskData() {
        return out.resolve("data/kiosk");
    }

    Path collectorData() {
        return out.resolve("data/collector");
    }

    Path config() {
        return out.resolve("config");
    }

    /** A kiosk.json without anything that a kiosk needs. */
    Path brokenConfig() {
        return out.resolve("broken-config");
    }

    Path brokenData() {
        return out.resolve("broken-data");
    }

    Path pictures() {
        return out.resolve("screens");
    }

    Path log(String program) {
        return out.resolve(program + ".log");
    }

    /** Empties what an earlier run left, and copies the configuration with the shortest times that it may have. */
    void prepare(Path config) {
        try {
            for (var folder : new Path[] {out.resolve("data"), config(), brokenConfig(), brokenData(), pictures()}) {
                Folders.delete(folder);
            }
            Files.createDirectories(kioskData());
            Files.createDirectories(collectorData());
            Files.createDirectories(pictures());
            Files.createDirectories(brokenConfig());
            Files.writeString(brokenConfig().resolve("kiosk.json"), "{}\n");
            for (var program : new String[] {"kiosk", "collector", "launcher", "kioskctl"}) {
                Files.deleteIfExists(log(program));
            }
            copy(config, config());
            hurry(config().resolve("kiosk.json"));
            writeKeymap(config());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kiosk's secret, readable by its owner alone, as {@code scripts/run} leaves it too. */
    void writeToken(Path data, String token) {
        try {
            var identity = Files.createDirectories(data.resolve("identity"));
            Files.setPosixFilePermissions(identity, PosixFilePermissions.fromString("rwx------"));
            var file = identity.resolve("token");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A visitor who walks away would cost 90 seconds of every run; these are the lower bounds of the keys. */
    private static void hurry(Path file) throws IOException {
        var kiosk = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        var idle = new JsonObject();
        idle.addProperty("choiceSeconds", 15);
        idle.addProperty("typingSeconds", 30);
        idle.addProperty("countdownSeconds", 20);
        idle.addProperty("thanksSeconds", 5);
        kiosk.add("idle", idle);
        var input = new JsonObject();
        input.addProperty("scanMs", SCAN_MS);
        input.addProperty("keymap", "demo");
        kiosk.add("input", input);
        // A run at night must not meet the closed screen.
        kiosk.remove("hours");
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(kiosk));
    }

    /** The usual keys, and two of a keypad that reports the jack of its headphones. */
    private static void writeKeymap(Path config) throws IOException {
        var keymap = new JsonObject();
        for (var use : KioskKey.values()) {
            if (use != KioskKey.QUIT) {
                KeyMap.USUAL.first(use).ifPresent(key -> keymap.add(use.name(), list(key)));
            }
        }
        keymap.add(KioskKey.HEADPHONES_IN.name(), list(KeyHand.PLUG_IN));
        keymap.add(KioskKey.HEADPHONES_OUT.name(), list(KeyHand.PLUG_OUT));
        var folder = Files.createDirectories(config.resolve("keymaps"));
        Files.writeString(folder.resolve("demo.json"), keymap + "\n");
    }

    private static JsonArray list(String key) {
        var keys = new JsonArray();
        keys.add(key);
        return keys;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
