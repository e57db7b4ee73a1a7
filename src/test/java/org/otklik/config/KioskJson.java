package org.otklik.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** A kiosk.json under test: the least that is accepted, then changed key by key. */
final class KioskJson {
    private final JsonObject root = JsonParser.parseString(
                    "{\"schemaVersion\": 1, \"kiosk\": {\"centre\": \"mfc-1\"}, \"packs\": {\"active\": \"mfc-basic\"}}")
            .getAsJsonObject();

    /** Sets the value at a pointer, its sections made where they are missing; the value is JSON text. */
    KioskJson with(String pointer, String json) {
        section(pointer).add(name(pointer), JsonParser.parseString(json));
        return this;
    }

    KioskJson without(String pointer) {
        section(pointer).remove(name(pointer));
        return this;
    }

    String text() {
        return root.toString();
    }

    KioskConfig accepted() {
        var faults = new Faults("kiosk.json");
        var config = new KioskReader(tree(), faults).read();
        if (!faults.list().isEmpty()) {
            throw new AssertionError(faults.list());
        }
        return config;
    }

    List<Fault> faults() {
        var faults = new Faults("kiosk.json");
        new KioskReader(tree(), faults).read();
        return faults.list();
    }

    private org.otklik.json.JsonObject tree() {
        var limits = new JsonLimits(256 * 1024, 32, 1000);
        var reading = StrictJson.read("kiosk.json", text().getBytes(StandardCharsets.UTF_8), limits);
        return (org.otklik.json.JsonObject) ((Reading.Tree) reading).root();
    }

    private JsonObject section(String pointer) {
        var at = root;
        var names = pointer.substring(1).split("/", -1);
        for (var level = 0; level < names.length - 1; level++) {
            JsonElement below = at.get(names[level]);
            if (below == null) {
                below = new JsonObject();
                at.add(names[level], below);
            }
            at = below.getAsJsonObject();
        }
        return at;
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
