package org.otklik.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.outbox.OutboxCheck;
import picocli.CommandLine.Command;

/** Every page, every digest, every account; changes nothing, and the kiosk may be running. */
@Command(name = "check", description = "Checks every page, every digest and every account of the outbox.")
final class DbCheckCommand implements KioskCommand {
    /** Between two lines for a person who waits: a second or so. */
    static final long TELL_EVERY = 20_000;

    @Override
    public String word() {
        return "db-check";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        var words = surroundings.words();
        if (!Files.exists(surroundings.outbox())) {
            return Report.of(
                    ExitRule.OK,
                    Change.NONE,
                    Map.of("items", 0),
                    List.of(words.say("status.no_outbox", surroundings.data())));
        }
        try (var check = OutboxCheck.open(surroundings.outbox())) {
            var items = check.items();
            var damages = check.damages(seen -> {
                if (seen % TELL_EVERY == 0) {
                    surroundings.progress().accept(words.say("db.progress", seen, items));
                }
            });
            return damages.isEmpty() ? sound(words, items) : damaged(damages);
        }
    }

    private static Report sound(Words words, long items) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("items", items);
        return Report.of(ExitRule.OK, Change.NONE, result, List.of(words.say("db.sound", items)));
    }

    private static Report damaged(List<OutboxCheck.Damage> damages) {
        List<Fault> faults = new ArrayList<>();
        for (var damage : damages) {
            var hint = "Keep a copy of the folder, stop the kiosk, and say kioskctl db salvage: it saves what can be"
                    + " read.";
            faults.add(
                    new Fault("db." + damage.what(), Severity.ERROR, "outbox.db", "", 0, damage.detail() + ".", hint));
        }
        return Report.refused(ExitRule.IO, faults);
    }
}
