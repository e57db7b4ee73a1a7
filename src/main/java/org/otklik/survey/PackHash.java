package org.otklik.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The name of the exact words: SHA-256 over the lines "digest, two spaces, path" sorted by the bytes of the path, the
 * same as {@code find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum}. Survey page 1.
 */
final class PackHash {
    private PackHash() {}

    static String of(Path folder, List<Path> files) throws IOException {
        var lines = new StringBuilder();
        var sorted = files.stream()
                .map(file -> folder.relativize(file).toString())
                .sorted((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)))
                .toList();
        for (var name : sorted) {
            lines.append(sha256(Files.readAllBytes(folder.resolve(name))))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        return sha256(utf8(lines.toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
