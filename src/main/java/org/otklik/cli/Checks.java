package org.otklik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.FileKind;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;
import org.otklik.survey.SurveyFile;
import org.otklik.survey.SurveyReading;

/** Reads what people wrote and says how a command ends that finds these faults in it. */
final class Checks {
    private static final String PACK_JSON = "pack.json";
    private static final Set<String> PACK_FILES = Set.of(PACK_JSON, "survey.json");
    private static final Set<String> NAMED_FILES = Set.of(PACK_JSON, "kiosk.json", "cards.json");

    private Checks() {}

    /** Every fault under a path on this day: a configuration or pack folder, one of their files, or a survey alone. */
    static List<Fault> faults(Path path, LocalDate today) {
        if (Files.isRegularFile(path) && !isNamedFile(path)) {
            return surveyFaults(path);
        }
        var folder = folder(path);
        var isPack = PACK_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
        var faults = isPack
                ? packFaults(folder, today)
                : ConfigReader.read(folder, today).faults();
        var above = isPack ? folder.toAbsolutePath().normalize().getParent() : folder;
        return faults.stream().map(fault -> under(above, fault)).toList();
    }

    /** The errors of a pack folder; without one it can be asked, and drawn. */
    static List<Fault> packErrors(Path folder) {
        return faults(PackReader.read(folder)).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> under(folder.toAbsolutePath().normalize().getParent(), fault))
                .toList();
    }

    static ExitRule exit(List<Fault> faults) {
        return ExitRule.worst(faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(Checks::exit)
                .collect(Collectors.toSet()));
    }

    /** A refused configuration, as every command that needs one reports it. */
    static Report refusal(ConfigReading.Refused refused) {
        return Report.refused(exit(refused.faults()), refused.faults());
    }

    private static ExitRule exit(Fault fault) {
        return switch (FileKind.of(fault)) {
            case UNREADABLE -> ExitRule.IO;
            case KIOSK_JSON, KEYMAP, KEYBOARD, CARDS -> ExitRule.CONFIG;
            case PACK -> ExitRule.PACK;
        };
    }

    private static Path folder(Path path) {
        return isNamedFile(path) ? path.toAbsolutePath().getParent() : path;
    }

    /** Whether it stands for its folder; every other file is a survey alone. Survey page 7. */
    private static boolean isNamedFile(Path path) {
        return NAMED_FILES.contains(String.valueOf(path.getFileName()));
    }

    /** Every fault of a survey without a pack. */
    static List<Fault> surveyFaults(Path file) {
        var reading = SurveyFile.read(file);
        return reading instanceof SurveyReading.Loaded loaded
                ? loaded.warnings()
                : ((SurveyReading.Refused) reading).faults();
    }

    /** Every fault of a pack folder on this day. */
    static List<Fault> packFaults(Path folder, LocalDate today) {
        return faults(PackReader.read(folder, today));
    }

    /** The day that it is where the kiosk stands. */
    static LocalDate today(InstantSource clock) {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static List<Fault> faults(PackReading reading) {
        return reading instanceof PackReading.Loaded loaded
                ? loaded.warnings()
                : ((PackReading.Refused) reading).faults();
    }

    /** With several paths a bare kiosk.json would name nothing. */
    private static Fault under(Path folder, Fault fault) {
        return new Fault(
                fault.code(),
                fault.severity(),
                folder.resolve(fault.file()).toString(),
                fault.pointer(),
                fault.line(),
                fault.message(),
                fault.hint());
    }
}
