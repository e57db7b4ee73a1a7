package org.otklik.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.otklik.wire.Command;
import org.otklik.wire.Receipt;
import org.otklik.wire.Tally;

/**
 * Carries out what a receipt asks for, each command once; its caller has begun the transaction, so that a command is
 * called done only together with what it did. Sync page 2.4.
 */
final class Commands {
    static final String DONE = "done";
    static final String RESENT_HOUR = "resend.hour";

    private final Rows rows;
    private final Accounts accounts;
    private final Epochs epochs;

    Commands(Rows rows, RandomGenerator random) {
        this.rows = rows;
        accounts = new Accounts(rows.connection());
        epochs = new Epochs(rows, random);
    }

    void carryOut(Receipt receipt) throws SQLException {
        var done = done();
        for (var command : receipt.commands()) {
            if (!done.contains(command.id()) && isCarriedOut(command, receipt.receivedHour())) {
                done.add(command.id());
            }
        }
        var last = done.subList(Math.max(0, done.size() - Command.REMEMBERED), done.size());
        rows.write(DONE, last.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    /** The ids of the last commands that were carried out, the newest last. */
    List<UUID> done() throws SQLException {
        var known = rows.meta(DONE, "");
        try {
            return known.isEmpty()
                    ? new ArrayList<>()
                    : Arrays.stream(known.split(" "))
                            .map(UUID::fromString)
                            .collect(Collectors.toCollection(ArrayList::new));
        } catch (IllegalArgumentException e) {
            throw new SQLException("meta done: expected UUIDs, found \"" + known + "\"", e);
        }
    }

    private boolean isCarriedOut(Command command, String hour) throws SQLException {
        if (command instanceof Command.ResendSince resend) {
            return isTheFirstOf(hour) && resent(rows.ackedSince(resend.hour()));
        } else if (command instanceof Command.ResendItems resend) {
            return isTheFirstOf(hour) && resent(rows.ackedOf(resend.items()));
        } else if (command instanceof Command.RequeueQuarantine) {
            rows.requeue();
            return true;
        } else if (command instanceof Command.NewEpoch) {
            return epochs.begunByCommand(hour);
        }
        return false;
    }

    /** One resend in an hour of the collector: a command that comes sooner is left for a later receipt. */
    private boolean isTheFirstOf(String hour) throws SQLException {
        if (rows.meta(RESENT_HOUR, "").equals(hour)) {
            return false;
        }
        rows.write(RESENT_HOUR, hour);
        return true;
    }

    /** What is sent again is no longer acked: the account says so too, and an epoch that was proved is reported again. */
    private boolean resent(List<Rows.Filed> items) throws SQLException {
        for (var item : items) {
            rows.unack(item.id());
            accounts.writeAcked(
                    item.epoch(),
                    item.kind(),
                    accounts.acked(item.epoch(), item.kind()).minus(Tally.EMPTY.plus(item.id())));
            epochs.reportAgain(item.epoch());
        }
        return true;
    }
}
