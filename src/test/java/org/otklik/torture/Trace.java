package org.otklik.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code strace -f -y -xx} wrote. A call that another thread interrupts stands where it came back: only then is a
 * sync known to be done, and what it wrote may be on the disk or not until then.
 */
final class Trace {
    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";

    private final Map<Integer, String> begun = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    private Trace() {}

    static List<Call> read(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return read(lines);
        }
    }

    static List<Call> read(Stream<String> lines) {
        var trace = new Trace();
        lines.forEach(trace::line);
        return trace.calls;
    }

    private void line(String line) {
        var space = line.indexOf(' ');
        var words = line.substring(space + 1).stripLeading();
        if (words.startsWith("+++") || words.startsWith("---")) {
            return;
        }
        var thread = Integer.parseInt(line.substring(0, space));
        if (words.endsWith(UNFINISHED)) {
            begun.put(thread, words.substring(0, words.length() - UNFINISHED.length()));
            return;
        }
        if (words.startsWith("<... ")) {
            var rest = words.substring(words.indexOf(RESUMED) + RESUMED.length());
            words = begun.remove(thread) + rest;
        }
        var open = words.indexOf('(');
        var equals = words.lastIndexOf(" = ");
        var close = words.lastIndexOf(')', equals);
        if (open < 0 || close < open) {
            return;
        }
        var result = words.substring(equals + 3).split("[ <]", 2)[0];
        if (result.matches("-?\\d+")) {
            calls.add(new Call(
                    thread, words.substring(0, open), words.substring(open + 1, close), Long.parseLong(result)));
        }
    }

    static String text(String hex) {
        return new String(bytes(hex), StandardCharsets.UTF_8);
    }

    /** {@code \x6f\x6b} becomes its bytes; what is spelled otherwise stands for itself. */
    static byte[] bytes(String hex) {
        if (!hex.startsWith("\\x")) {
            return hex.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new byte[hex.length() / 4];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(i * 4 + 2, i * 4 + 4), 16);
        }
        return bytes;
    }
}
