package org.otklik.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** A small JSON object that a kiosk keeps for itself; what cannot be read counts as not there. */
final class StateFile {
    private static final JsonLimits LIMITS = new JsonLimits(1024, 2, 16);

    private StateFile() {}

    static Optional<Fields> read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LIMITS.maxBytes() + 1);
            var name = file.getFileName().toString();
            return StrictJson.read(name, bytes, LIMITS) instanceof Reading.Tree tree
                            && tree.root() instanceof JsonObject object
                    ? Optional.of(new Fields(object, new Faults(name)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
