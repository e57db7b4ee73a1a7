package org.otklik.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The letters of a keyboard, row by row; at most twelve in a row with the keys that every keyboard has. */
public record KeyboardLayout(String id, List<List<String>> rows) {
    public KeyboardLayout {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A keyboard of the jar: ru, en or digits. */
    public static KeyboardLayout shipped(String id) {
        try (var stream = KeyboardLayout.class.getResourceAsStream("keyboards/" + id + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no keyboard " + id);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new KeyboardLayout(
                    id,
                    text.lines().map(line -> Arrays.asList(line.split(" ", -1))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(id, e);
        }
    }
}
