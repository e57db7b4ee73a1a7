package org.otklik.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.QuarantineDesk;
import org.otklik.wire.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives an item up for good: somebody has its copy, and the account of the kiosk says for ever that it was dropped. */
@Command(
        name = "drop",
        description = "Deletes one item that was set aside and exported; the kiosk's account counts it as dropped.")
final class QueueDropCommand implements KioskCommand {
    @Option(names = "--id", paramLabel = "ID", required = true, description = "as queue list shows it")
    private String id;

    @Override
    public String word() {
        return "queue-drop";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        return switch (dropped(surroundings)) {
            case DROPPED ->
                Report.of(
                        ExitRule.OK,
                        Change.MADE,
                        Map.of("dropped", id),
                        List.of(surroundings.words().say("queue.dropped", id)));
            case UNKNOWN ->
                Report.refused(ExitRule.USAGE, "queue.unknown_id", "There is no item " + id + ".", "See queue list.");
            case NOT_ASIDE ->
                Report.refused(
                        ExitRule.USAGE,
                        "queue.not_aside",
                        "This item was not set aside.",
                        "Only what cannot be delivered is given up.");
            case NOT_EXPORTED ->
                Report.refused(
                        ExitRule.USAGE,
                        "queue.not_exported",
                        "Nobody has a copy of this item.",
                        "Say queue export --id " + id + " --out FILE first.");
        };
    }

    private QuarantineDesk.Drop dropped(Surroundings surroundings) {
        var asked = ItemId.parse(id);
        if (asked.isEmpty() || !Files.exists(surroundings.outbox())) {
            return QuarantineDesk.Drop.UNKNOWN;
        }
        try (var desk = QuarantineDesk.open(surroundings.outbox())) {
            return desk.drop(asked.get());
        }
    }
}
