package org.otklik.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A keyboard of the screen by its file: at most {@link KeyboardReader#MOST_ROWS} rows, no letter twice.
 *
 * @param label what the key says that leads here
 * @param rows letters or signs, each one code point, small where there are capitals
 * @param physical what the keys of a real keyboard write, by where they are: the name of the key on an English one, and
 *     one letter, whose capital comes with Shift, or two signs, of which the second comes with Shift
 */
public record Keyboard(String id, String label, List<List<String>> rows, Map<String, String> physical) {
    public Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
        physical = Collections.unmodifiableMap(new LinkedHashMap<>(physical));
    }
}
