package org.otklik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.json.Fault;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;
import org.otklik.survey.SurveyFile;
import org.otklik.survey.SurveyReading;

/** What is to be tried: a pack folder, or a survey file alone. */
sealed interface TriedPack {
    /** How much is known of it. */
    enum Kind {
        PACK,
        /** No audience, rotation or thresholds: what a sidecar says is not known. */
        SURVEY_ALONE
    }

    /** It can be asked. */
    record Usable(Path path, Kind kind, Pack pack, List<Fault> warnings) implements TriedPack {}

    /** It has errors. */
    record Refused(Path path, List<Fault> faults) implements TriedPack {}

    /** There is nothing to read. */
    record Unreadable(Path path) implements TriedPack {}

    static TriedPack read(Path path) {
        if (!Files.isReadable(path)) {
            return new Unreadable(path);
        }
        return Files.isDirectory(path) ? pack(path) : survey(path);
    }

    private static TriedPack pack(Path folder) {
        var reading = PackReader.read(folder);
        return reading instanceof PackReading.Loaded loaded
                ? new Usable(folder, Kind.PACK, loaded.pack(), loaded.warnings())
                : new Refused(folder, ((PackReading.Refused) reading).faults());
    }

    private static TriedPack survey(Path file) {
        var reading = SurveyFile.read(file);
        return reading instanceof SurveyReading.Loaded loaded
                ? new Usable(
                        file,
                        Kind.SURVEY_ALONE,
                        Pack.alone(String.valueOf(file.getFileName()), loaded.survey()),
                        loaded.warnings())
                : new Refused(file, ((SurveyReading.Refused) reading).faults());
    }
}
