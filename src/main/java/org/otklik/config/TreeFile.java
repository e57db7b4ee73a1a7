package org.otklik.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Faults;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** A file of the configuration folder that holds JSON of one kind; if it does not, the faults say why. */
record TreeFile(Path folder, String name, Faults faults) {
    /** Fleet page 2. */
    private static final JsonLimits LIMITS = new JsonLimits(256 * 1024, 32, 1_000);

    Optional<JsonObject> object() {
        return read(JsonObject.class, "an object", "{");
    }

    Optional<JsonArray> list() {
        return read(JsonArray.class, "a list", "[");
    }

    private <T extends JsonValue> Optional<T> read(Class<T> kind, String wanted, String begin) {
        try (var file = Files.newInputStream(folder.resolve(name))) {
            var reading = StrictJson.read(name, file.readNBytes(LIMITS.maxBytes() + 1), LIMITS);
            if (reading instanceof Reading.Refused refused) {
                faults.addAll(List.of(refused.fault()));
                return Optional.empty();
            }
            var root = ((Reading.Tree) reading).root();
            if (kind.isInstance(root)) {
                return Optional.of(kind.cast(root));
            }
            var message = "The file must hold %s, not %s.".formatted(wanted, root.kind());
            faults.error("value.type", Place.ROOT, message, "Begin it with " + begin + ".");
        } catch (NoSuchFileException e) {
            var message = "There is no " + name + " in " + folder + ".";
            faults.error("config.missing", Place.ROOT, message, "Write one, or name another folder.");
        } catch (IOException e) {
            var message = "The file cannot be read: " + e.getMessage();
            faults.error("config.unreadable", Place.ROOT, message, "Look at its owner and mode.");
        }
        return Optional.empty();
    }
}
