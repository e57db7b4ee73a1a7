package org.otklik.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;

/** The objects of kiosk.json by their pointers; an absent section reads as an empty one. */
final class Sections {
    private final Faults faults;
    private final Map<String, Fields> opened = new LinkedHashMap<>();

    Sections(JsonObject root, Faults faults) {
        this.faults = faults;
        opened.put("", new Fields(root, faults));
    }

    Fields root() {
        return opened.get("");
    }

    /** The fields of the section in which a key stands. */
    Fields of(ConfigKey key) {
        return section(parent(key.pointer()));
    }

    static String name(ConfigKey key) {
        return key.pointer().substring(key.pointer().lastIndexOf('/') + 1);
    }

    /** To be called when every key was asked for. */
    void refuseUnknown() {
        opened.values().forEach(fields -> fields.refuseUnknown("config.unknown_key"));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private Fields section(String pointer) {
        var known = opened.get(pointer);
        if (known != null) {
            return known;
        }
        var above = section(parent(pointer));
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        var object = above.object(name).orElseGet(() -> new JsonObject(above.place(name), Map.of()));
        var fields = new Fields(object, faults);
        opened.put(pointer, fields);
        return fields;
    }
}
