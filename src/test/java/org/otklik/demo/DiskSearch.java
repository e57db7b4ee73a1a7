package org.otklik.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for words in every file below a folder, write-ahead logs included, byte by byte as grep -raF does. */
final class DiskSearch {
    private DiskSearch() {}

    /** {@code file: word} for each that was found. */
    static List<String> found(Path folder, Set<String> words) {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                words.stream()
                        .filter(content::contains)
                        .forEach(word -> found.add(folder.relativize(file) + ": " + word));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
