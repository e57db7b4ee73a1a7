package org.otklik.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.otklik.json.Fault;
import org.otklik.testkit.InTime;
import org.otklik.visit.persona.Walks;

/**
 * Target of a fuzzer that is led by coverage: whatever bytes the files hold, reading them gives a survey or pack, or faults
 * that name their places; never an exception, never more than a second. What is read can also be visited.
 */
public final class SurveyReaderFuzz {
    /** Stands on a line of its own between survey.json and pack.json; without it there is a survey alone. */
    private static final String BETWEEN = "\n---\n";

    private SurveyReaderFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        read(Path.of(System.getProperty("java.io.tmpdir")), input);
    }

    /** Reads the input as files below this folder; tells whether they could be used. */
    static boolean read(Path root, byte[] input) throws IOException {
        // One character a byte, so that the bytes come back as they were.
        var text = new String(input, StandardCharsets.ISO_8859_1);
        var at = text.indexOf(BETWEEN);
        if (at < 0) {
            return alone(written(root.resolve("survey.json"), text));
        }
        var folder = Files.createDirectories(root.resolve("p"));
        written(folder.resolve("survey.json"), text.substring(0, at));
        written(folder.resolve("pack.json"), text.substring(at + BETWEEN.length()));
        return pack(folder);
    }

    private static boolean alone(Path file) {
        var reading = InTime.of(() -> SurveyFile.read(file));
        if (reading instanceof SurveyReading.Loaded loaded) {
            visited(Pack.alone("p", loaded.survey()));
            return true;
        }
        placed(((SurveyReading.Refused) reading).faults());
        return false;
    }

    private static boolean pack(Path folder) {
        var reading = InTime.of(() -> PackReader.read(folder));
        if (reading instanceof PackReading.Loaded loaded) {
            visited(loaded.pack());
            return true;
        }
        placed(((PackReading.Refused) reading).faults());
        return false;
    }

    private static void placed(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new AssertionError("refused without a fault");
        }
        for (var fault : faults) {
            if (fault.line() < 1 || fault.code().isEmpty() || fault.message().isEmpty()) {
                throw new AssertionError("a fault without place or words: " + fault);
            }
        }
    }

    private static void visited(Pack pack) {
        Walks.of(pack, Set.of(), 2, 1, made -> {});
    }

    private static Path written(Path file, String text) {
        try {
            return Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("the fuzzer's own folder can be written", e);
        }
    }
}
