package org.otklik.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever kiosk.json holds, reading it gives faults with their places, or none
 * but that the packs, which are not there, are missing; never an exception, never more than a second.
 */
public final class KioskConfigFuzz {
    private KioskConfigFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        isUnderstood(Path.of(System.getProperty("java.io.tmpdir")), input);
    }

    /** Reads the input as a file in this folder; tells whether nothing but the packs is missing. */
    static boolean isUnderstood(Path folder, byte[] input) throws IOException {
        Files.write(folder.resolve("kiosk.json"), input);
        return isUnderstood(InTime.of(() -> ConfigReader.read(folder)));
    }

    private static boolean isUnderstood(ConfigReading reading) {
        var faults = faults(reading);
        for (var fault : faults) {
            if (fault.line() < 1 || fault.code().isEmpty() || fault.message().isEmpty()) {
                throw new AssertionError("a fault without place or words: " + fault);
            }
        }
        return faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .allMatch(fault -> fault.code().equals("config.pack_missing"));
    }

    private static List<Fault> faults(ConfigReading reading) {
        return reading instanceof ConfigReading.Refused refused ? refused.faults() : List.of();
    }
}
