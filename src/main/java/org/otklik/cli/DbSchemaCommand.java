package org.otklik.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.OutboxReader;
import picocli.CommandLine.Command;

/** The statements that made the database what it is, by number; from the program, not from a file. */
@Command(name = "schema", description = "Prints the steps that make the database of the outbox, by number.")
final class DbSchemaCommand implements KioskCommand {
    @Override
    public String word() {
        return "db-schema";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (var step : OutboxReader.steps()) {
            lines.add("-- " + step.number());
            step.statements().forEach(statement -> lines.add(statement.strip() + ";"));
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("number", step.number());
            told.put("statements", step.statements().stream().map(String::strip).toList());
            steps.add(told);
        }
        return Report.of(ExitRule.OK, Change.NONE, Map.of("steps", steps), lines);
    }
}
