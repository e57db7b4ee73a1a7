package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.otklik.wire.Batch;
import org.otklik.wire.Command;
import org.otklik.wire.EpochReceived;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Tally;

/**
 * Takes custody of items. Whatever {@link #store} returns as stored, duplicate or conflict is durable before it returns;
 * the same batch again changes nothing. Items, tallies and the heartbeat move in one transaction. Any thread.
 */
public interface Ledger {
    /**
     * What became of a batch.
     *
     * @param commands what is asked of its kiosk, until the kiosk names it as done
     */
    record Stored(List<ItemResult> results, List<EpochReceived> tallies, List<Command> commands) {
        public Stored {
            results = List.copyOf(results);
            tallies = List.copyOf(tallies);
            commands = List.copyOf(commands);
        }
    }

    /**
     * Rows that did not agree with the tally that had counted them in; the tally now says what the rows say.
     *
     * @param rows those whose bodies are what came, and those that went after their time
     * @param changed how many bodies were found that are not
     */
    record Miscount(UUID kiosk, UUID epoch, Tally counted, Tally rows, int changed) {}

    /** Returns after a durable commit; a {@link LedgerFailure} or an exception of Jdbi means that nothing was taken. */
    Stored store(Batch batch, List<ReceivedItem> items, Instant now);

    /**
     * Counts the responses of every epoch from their rows and puts tallies right that say otherwise, so that the states
     * of sync page 4.3 speak of what is here. A row whose body no longer has its digest counts as gone until its kiosk
     * sends it again. Comments have no epoch beside them and are not counted. Reads the whole ledger: for the night.
     */
    List<Miscount> recount();
}
