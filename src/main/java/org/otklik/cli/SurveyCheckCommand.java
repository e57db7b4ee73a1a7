package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.otklik.json.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check} for those who write surveys: a pack folder, or a {@code survey.json} alone. Survey page 7. */
@Command(name = "check", description = "Lists every fault of a pack folder, or of a survey.json alone.")
final class SurveyCheckCommand implements OwnForm {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Parameters(paramLabel = "PACK_OR_FILE", arity = "1", description = "a pack folder, or a survey file")
    private Path path;

    private final InstantSource clock;

    SurveyCheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public ExitRule speak(Spoken spoken) throws IOException {
        if (!Files.isReadable(path)) {
            spoken.err().println("kioskctl: " + path + " cannot be read.");
            return ExitRule.IO;
        }
        var faults = Files.isDirectory(path) ? Checks.packFaults(path, Checks.today(clock)) : Checks.surveyFaults(path);
        var errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
        var warnings = faults.size() - errors;
        if (spoken.reader() == Spoken.Reader.PROGRAM) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("path", path.toString());
            object.put("errors", errors);
            object.put("warnings", warnings);
            object.put("faults", faults.stream().map(Output::fault).toList());
            spoken.out().println(GSON.toJson(object));
        } else {
            Report.sentences(faults).forEach(spoken.out()::println);
            spoken.out().println(spoken.surroundings().words().sum(errors, warnings));
        }
        return errors == 0 ? ExitRule.OK : ExitRule.PACK;
    }
}
