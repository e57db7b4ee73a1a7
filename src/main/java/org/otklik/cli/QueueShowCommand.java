package org.otklik.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.OutboxReader;
import org.otklik.wire.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One item, without its answers. */
@Command(name = "show", description = "Shows one item of the outbox, without its answers.")
final class QueueShowCommand implements KioskCommand {
    @Option(names = "--id", paramLabel = "ID", required = true, description = "as queue list shows it")
    private String id;

    @Override
    public String word() {
        return "queue-show";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        var item = item(surroundings);
        return item.map(found -> Report.of(
                        ExitRule.OK,
                        Change.NONE,
                        Map.of("item", ItemLines.fields(found)),
                        List.of(ItemLines.sentence(found))))
                .orElseGet(() -> Report.refused(
                        ExitRule.USAGE, "queue.unknown_id", "There is no item " + id + ".", "See queue list."));
    }

    private Optional<OutboxReader.Line> item(Surroundings surroundings) {
        var asked = ItemId.parse(id);
        if (asked.isEmpty() || !Files.exists(surroundings.outbox())) {
            return Optional.empty();
        }
        try (var outbox = OutboxReader.open(surroundings.outbox())) {
            return outbox.show(asked.get());
        }
    }
}
