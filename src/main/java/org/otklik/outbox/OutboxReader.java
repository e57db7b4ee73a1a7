package org.otklik.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otklik.outbox.step.Step;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.wire.AlertCode;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;

/** Looks into the outbox of a kiosk, running or not, and changes nothing. */
public final class OutboxReader implements AutoCloseable {
    private final Connection connection;
    private final Queries queries;

    private OutboxReader(Connection connection) {
        this.connection = connection;
        queries = new Queries(new Rows(connection));
    }

    /** What a technician may see of an item: never an answer. */
    public record Line(
            String id,
            String kind,
            String state,
            String epoch,
            long boot,
            long attempts,
            int bytes,
            Optional<String> reason) {}

    public static OutboxReader open(Path file) {
        try {
            return new OutboxReader(new DatabaseFile(file, Schema.APPLICATION_ID).openReadOnly());
        } catch (SQLException e) {
            throw new OutboxFailure("open " + file.getFileName(), e);
        }
    }

    /** What a file of this release was made by, the first step first. */
    public static List<Step> steps() {
        return Schema.steps();
    }

    public Standing standing(Instant now) {
        return Transactions.ask("read", () -> queries.standing(now));
    }

    /** Every epoch that this file has, the open one last; one that is {@code proved} is reported no more. */
    public List<EpochTallies> tallies(Instant now) {
        return Transactions.ask("read", () -> queries.allTallies(now));
    }

    /** What the file remembers that a technician should know. */
    public Set<AlertCode> alarms() {
        return Transactions.ask("read", () -> new Alarms(new Rows(connection)).all());
    }

    /** The last time this outbox was made anew from a damaged file. */
    public Optional<LastSalvage> lastSalvage() {
        return Transactions.ask("read", () -> new Alarms(new Rows(connection)).lastSalvage());
    }

    /** At most {@code most} items, in the random order of their rows; an empty state means every state. */
    public List<Line> list(Optional<ItemState> state, int most) {
        return Transactions.ask("read", () -> {
            var sql = "SELECT id, kind, state, epoch, boot, attempts, length(body), reason FROM item"
                    + " WHERE ?='' OR state=? ORDER BY key LIMIT ?";
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, state.map(ItemState::word).orElse(""));
                select.setString(2, state.map(ItemState::word).orElse(""));
                select.setInt(3, most);
                return lines(select);
            }
        });
    }

    /** One item, if it is here. */
    public Optional<Line> show(ItemId id) {
        return Transactions.ask("read", () -> {
            var sql = "SELECT id, kind, state, epoch, boot, attempts, length(body), reason FROM item WHERE id=?";
            try (var select = connection.prepareStatement(sql)) {
                select.setBytes(1, id.bytes());
                return lines(select).stream().findFirst();
            }
        });
    }

    private static List<Line> lines(java.sql.PreparedStatement select) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(new Line(
                        ItemId.of(rows.getBytes(1)).toString(),
                        rows.getString(2),
                        rows.getString(3),
                        Rows.uuid(rows.getBytes(4)).toString(),
                        rows.getLong(5),
                        rows.getLong(6),
                        rows.getInt(7),
                        Optional.ofNullable(rows.getString(8))));
            }
        }
        return lines;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new OutboxFailure("close", e);
        }
    }
}
