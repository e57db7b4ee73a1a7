package org.otklik.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.OutboxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What waits, what is done, what was set aside. */
@Command(name = "list", description = "Lists the items of the outbox, in random order.")
final class QueueListCommand implements KioskCommand {
    /** A year of one kiosk is some 60 000 items; nobody reads more than this. */
    private static final int MOST = 10_000;

    @Option(names = "--state", paramLabel = "S", description = "only ${COMPLETION-CANDIDATES}")
    private Optional<ItemState> state = Optional.empty();

    @Override
    public String word() {
        return "queue-list";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        List<OutboxReader.Line> items = new ArrayList<>();
        if (Files.exists(surroundings.outbox())) {
            try (var outbox = OutboxReader.open(surroundings.outbox())) {
                items.addAll(outbox.list(state, MOST));
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("items", items.stream().map(ItemLines::fields).toList());
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(ItemLines.sentence(item)));
        lines.add(
                Files.exists(surroundings.outbox())
                        ? surroundings.words().say("queue.sum", items.size())
                        : surroundings.words().say("status.no_outbox", surroundings.data()));
        return Report.of(ExitRule.OK, Change.NONE, result, lines);
    }
}
