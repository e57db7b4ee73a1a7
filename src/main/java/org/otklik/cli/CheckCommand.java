package org.otklik.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The one validator: every fault at once, with file, pointer, line, reason and remedy. */
@Command(name = "check", description = "Lists every fault of a configuration folder or of a pack.")
final class CheckCommand implements KioskCommand {
    @Parameters(paramLabel = "PATH", description = "folders or files to check; default: the folder of --config")
    private List<Path> paths = List.of();

    private final InstantSource clock;

    CheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String word() {
        return "check";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK, ExitRule.CONFIG);
    }

    @Override
    public Report run(Surroundings surroundings) {
        var asked = paths.isEmpty() ? List.of(surroundings.config()) : paths;
        List<Fault> faults = new ArrayList<>();
        asked.forEach(path -> faults.addAll(Checks.faults(path, Checks.today(clock))));
        var errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("checked", asked.stream().map(Path::toString).toList());
        result.put("errors", errors);
        result.put("warnings", faults.size() - errors);
        var lines = Report.sentences(faults);
        lines.add(surroundings.words().sum(errors, faults.size() - errors));
        return new Report(Checks.exit(faults), Change.NONE, faults, result, lines, List.of());
    }
}
