package org.otklik.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;

/** The bodies that a kiosk core was about to send, a line each. */
final class Transcript {
    private Transcript() {}

    static void add(Path file, byte[] batch) throws IOException {
        var line = Base64.getEncoder().encodeToString(batch) + "\n";
        Files.write(file, line.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
    }

    /** A line that a kill cut is no whole batch and was never sent: it is left out. */
    static List<History.Sent> of(Path file, History.Comments comments) throws IOException {
        return Files.readString(file, StandardCharsets.US_ASCII)
                .lines()
                .map(Transcript::body)
                .filter(body -> body.length > 0 && body[body.length - 1] == '}' && body[0] == '{')
                .map(body -> new History.Sent(body, comments))
                .toList();
    }

    private static byte[] body(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
