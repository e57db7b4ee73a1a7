package org.otklik.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Whether the code that a figure speaks of is still the one that it was taken from. */
final class Age {
    private static final List<String> PARTS = List.of("outbox", "sqlite", "sync", "wire", "collector");

    private Age() {}

    /** By git; a commit that this clone does not know, or that had changes beside it, counts as outdated. */
    static boolean isOutdated(String commit) {
        try {
            var process = new ProcessBuilder("git", "diff", "--name-only", commit)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var changed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() != 0 || concerns(changed.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether one of these changed files belongs to the parts that the figures are about. */
    static boolean concerns(Stream<String> changed) {
        return changed.anyMatch(
                file -> PARTS.stream().anyMatch(part -> file.startsWith("src/main/java/org/otklik/" + part + "/")));
    }
}
