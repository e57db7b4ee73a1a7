package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of cells between tabs, from a file of the test resources; a line that begins with # says what they are. */
public final class TableFile {
    private TableFile() {}

    public static List<List<String>> rows(String name) {
        try (var lines = Files.lines(Path.of("src/test/resources", name))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table lies beside the tests", e);
        }
    }
}
