package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;
import picocli.CommandLine.Command;

/** Every pack in the configuration folder: what it is, whether it is asked, how long it is fit for it. */
@Command(name = "list", description = "Lists the packs of the configuration folder, with the number of their faults.")
final class PackListCommand implements KioskCommand {
    /** A pack as a row; a folder that is no usable pack has its name and its faults only. */
    private record Row(String folder, Optional<Pack> pack, List<Fault> faults, String use) {}

    @Override
    public String word() {
        return "pack-list";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var reading = ConfigReader.read(surroundings.config());
        var active = reading instanceof ConfigReading.Loaded loaded
                ? Optional.of(loaded.configuration().kiosk().packs().active())
                : Optional.<String>empty();
        List<Row> rows = new ArrayList<>();
        for (var folder : folders(surroundings.config().resolve("packs"))) {
            rows.add(row(folder, active));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("packs", rows.stream().map(PackListCommand::fields).toList());
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(sentence(row, surroundings.words())));
        lines.add(surroundings.words().say("pack.sum", rows.size()));
        List<String> notes =
                active.isPresent() ? List.of() : List.of(surroundings.words().say("pack.no_active"));
        return new Report(ExitRule.OK, Change.NONE, List.of(), result, lines, notes);
    }

    private static List<Path> folders(Path packs) throws IOException {
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (var found = Files.list(packs)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Row row(Path folder, Optional<String> active) {
        var name = String.valueOf(folder.getFileName());
        var isActive = active.equals(Optional.of(name));
        var reading = PackReader.read(folder);
        if (reading instanceof PackReading.Loaded loaded) {
            var pack = loaded.pack();
            var use = isActive ? "active" : pack.audience() == Pack.Audience.STAFF ? "staff" : "";
            return new Row(name, Optional.of(pack), loaded.warnings(), use);
        }
        var faults = ((PackReading.Refused) reading).faults();
        return new Row(name, Optional.empty(), faults, isActive ? "active" : "");
    }

    private static long count(Row row, Severity severity) {
        return row.faults().stream()
                .filter(fault -> fault.severity() == severity)
                .count();
    }

    private static Map<String, Object> fields(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.folder());
        row.pack().ifPresent(pack -> {
            fields.put("version", pack.version());
            fields.put("audience", audience(pack));
            fields.put("languages", pack.languages());
            pack.validity().to().ifPresent(to -> fields.put("valid_to", to.toString()));
        });
        fields.put("use", row.use());
        fields.put("errors", count(row, Severity.ERROR));
        fields.put("warnings", count(row, Severity.WARNING));
        return fields;
    }

    private static String sentence(Row row, Words words) {
        var parts = new ArrayList<String>();
        row.pack().ifPresent(pack -> {
            parts.add(words.say("pack.version", pack.version(), audience(pack), String.join(" ", pack.languages())));
            pack.validity().to().ifPresent(to -> parts.add(words.say("pack.valid_to", to)));
        });
        if (!row.use().isEmpty()) {
            parts.add(words.say("pack." + row.use()));
        }
        parts.add(words.sum(count(row, Severity.ERROR), count(row, Severity.WARNING)));
        return row.folder() + ": " + String.join("; ", parts);
    }

    private static String audience(Pack pack) {
        return pack.audience().name().toLowerCase(Locale.ROOT);
    }
}
