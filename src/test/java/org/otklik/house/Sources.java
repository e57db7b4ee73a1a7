package org.otklik.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source files of the product and of its tests. */
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");

    private Sources() {}

    static List<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sources lie beside the tests", e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a source can be read", e);
        }
    }

    /** The class that a file is named after. */
    static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
