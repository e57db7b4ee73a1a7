package org.otklik.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.OutboxReader;
import org.otklik.outbox.QuarantineDesk;
import org.otklik.sync.SyncLoop;
import org.otklik.wire.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was set aside goes once more; the kiosk may be running. */
@Command(
        name = "requeue",
        description = "Sends again what was set aside, one item or all; lifts the pause after too many in a day.")
final class QueueRequeueCommand implements KioskCommand {
    @Option(names = "--id", paramLabel = "ID", description = "this item alone, as queue list shows it")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "every item that was set aside")
    private boolean all;

    @Override
    public String word() {
        return "queue-requeue";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) {
        var one = id.flatMap(ItemId::parse);
        if (all == id.isPresent() || one.isPresent() != id.isPresent()) {
            return Report.refused(ExitRule.USAGE, "queue.which", "Which item is to go again?", "Say --id ID or --all.");
        }
        var found = setAside(surroundings, one);
        if (found == 0) {
            return one.isPresent()
                    ? Report.refused(
                            ExitRule.USAGE, "queue.unknown_id", "No such item was set aside.", "See queue list.")
                    : report(surroundings, 0);
        }
        try (var desk = QuarantineDesk.open(surroundings.outbox())) {
            var requeued = desk.requeue(one);
            desk.forget(SyncLoop.SET_ASIDE_TODAY);
            return report(surroundings, requeued);
        }
    }

    private static long setAside(Surroundings surroundings, Optional<ItemId> one) {
        if (!Files.exists(surroundings.outbox())) {
            return 0;
        }
        try (var outbox = OutboxReader.open(surroundings.outbox())) {
            return one.isEmpty()
                    ? outbox.list(Optional.of(ItemState.QUARANTINED), 1).size()
                    : outbox.show(one.get()).filter(line -> line.state().equals(ItemState.QUARANTINED.word())).stream()
                            .count();
        }
    }

    private static Report report(Surroundings surroundings, long requeued) {
        return Report.of(
                ExitRule.OK,
                requeued == 0 ? Change.NONE : Change.MADE,
                Map.of("requeued", requeued),
                List.of(surroundings.words().say("queue.requeued", requeued)));
    }
}
