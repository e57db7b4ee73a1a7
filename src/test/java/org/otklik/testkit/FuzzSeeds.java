package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The inputs that a fuzzer begins with, and those it has found; their names tell good ones from others. */
public final class FuzzSeeds {
    private static final Path ALL = Path.of("src", "test", "resources", "fuzz");

    private FuzzSeeds() {}

    /** Those of one target, in the order of their names; there are some. */
    public static List<Path> of(String target) {
        try (var files = Files.list(ALL.resolve(target))) {
            var seeds = files.sorted().toList();
            if (seeds.isEmpty()) {
                throw new AssertionError("no seed of " + target);
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds lie beside the tests", e);
        }
    }

    /** The words that a fuzzer of this target tries. */
    public static Path dictionary(String target) {
        return ALL.resolve(target + ".dict");
    }

    /** Whether it is to be taken, and not refused. */
    public static boolean isGood(Path seed) {
        return seed.getFileName().toString().startsWith("good-");
    }
}
