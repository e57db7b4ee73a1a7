package org.otklik.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys do what, by the names of a keymap file: each use has at least one key, no key has two uses, and the five
 * required uses are there.
 */
public record Keymap(Map<String, List<String>> keys) {
    public Keymap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
