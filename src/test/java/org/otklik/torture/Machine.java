package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a figure was taken. */
public record Machine(String cpu, String disk, String kernel, String java) {
    /** This machine, and the disk that a folder lies on. */
    static Machine of(Path folder) throws IOException {
        return new Machine(
                "%d x %s".formatted(Runtime.getRuntime().availableProcessors(), model()),
                disk(folder),
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")),
                "%s %s".formatted(System.getProperty("java.vendor"), System.getProperty("java.version")));
    }

    private static String model() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return "unknown";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        }
    }

    private static String disk(Path folder) throws IOException {
        var store = Files.getFileStore(folder);
        return "%s on %s".formatted(store.type(), store.name());
    }
}
