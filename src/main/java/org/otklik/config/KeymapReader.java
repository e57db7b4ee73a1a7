package org.otklik.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.Faults;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.NearestName;
import org.otklik.json.Place;
import org.otklik.json.Severity;

/** The tree of a keymap file, {@code {KioskKey: [VK names]}} -> {@link Keymap}; every mistake is a fault with its place. */
final class KeymapReader {
    private static final String HINT = "Write a list of keys such as [\"VK_UP\", \"Shift+VK_TAB\"].";

    private final Faults faults;
    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    /** Who has which key. */
    private final Map<String, String> taken = new LinkedHashMap<>();

    KeymapReader(Faults faults) {
        this.faults = faults;
    }

    /** Nothing if there is an error in it. */
    Optional<Keymap> read(JsonObject root) {
        root.members().forEach(this::use);
        for (var required : KeyNames.REQUIRED) {
            if (root.member(required).isEmpty()) {
                var message = "No key stands for " + required + ", and without it a keypad does not reach everything.";
                faults.error("keymap.missing", root.place(), message, "Add \"" + required + "\": [\"VK_…\"].");
            }
        }
        return faults.any(Severity.ERROR) ? Optional.empty() : Optional.of(new Keymap(keys));
    }

    private void use(String use, JsonValue written) {
        if (!KeyNames.uses().contains(use)) {
            var message = "\"" + use + "\" is nothing that a key does.";
            faults.error("keymap.unknown_use", written.place(), message, NearestName.hint(use, KeyNames.uses()));
            return;
        }
        if (!(written instanceof JsonArray list) || list.items().isEmpty()) {
            faults.error("value.type", written.place(), "A list of at least one key is expected here.", HINT);
            return;
        }
        var named = new ArrayList<String>();
        list.items().forEach(item -> key(use, item).ifPresent(named::add));
        keys.put(use, List.copyOf(named));
    }

    private Optional<String> key(String use, JsonValue item) {
        if (!(item instanceof JsonText text) || !KeyNames.isKey(text.text())) {
            var written = item instanceof JsonText text ? "\"" + text.text() + "\"" : "This";
            faults.error("keymap.unknown_key", item.place(), written + " is no key of a keymap.", HINT);
            return Optional.empty();
        }
        var key = text.text();
        if (KeyNames.writes(key) && !mayWrite(use, key)) {
            var message = key + " writes, so it would act while somebody types.";
            faults.error(
                    "keymap.writes", item.place(), message, "Take a key that writes nothing, or one for a switch.");
            return Optional.empty();
        }
        return isFree(use, key, item.place()) ? Optional.of(key) : Optional.empty();
    }

    /** The space bar is safe for selecting: where somebody writes, it writes. */
    private static boolean mayWrite(String use, String key) {
        return KeyNames.SWITCHES.contains(use) || (use.equals("SELECT") && key.equals("VK_SPACE"));
    }

    private boolean isFree(String use, String key, Place place) {
        var other = Optional.ofNullable(taken.putIfAbsent(key, use));
        other.ifPresent(first -> faults.error(
                "keymap.doubled", place, key + " stands for " + first + " already.", "Take it out here or there."));
        return other.isEmpty();
    }
}
