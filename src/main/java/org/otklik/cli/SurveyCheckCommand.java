package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check} for those who write surveys: a pack folder, or a {@code survey.json} alone. Survey page 7. */
@Command(name = "check", description = "Lists every fault of a pack folder, or of a survey.json alone.")
final class SurveyCheckCommand implements OwnForm {
    @Parameters(paramLabel = "PACK_OR_FILE", arity = "1", description = "a pack folder, or a survey file")
    private Path path;

    private final InstantSource clock;

    SurveyCheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK);
    }

    @Override
    public ExitRule speak(Spoken spoken) throws IOException {
        if (!Files.isReadable(path)) {
            spoken.err().println("kioskctl: " + path + " cannot be read.");
            return ExitRule.IO;
        }
        var faults = Files.isDirectory(path) ? Checks.packFaults(path, Checks.today(clock)) : Checks.surveyFaults(path);
        FaultList.say(path, faults, spoken);
        return FaultList.errors(faults) == 0 ? ExitRule.OK : ExitRule.PACK;
    }
}
