package org.otklik.collector.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * What the stored responses say, counted; {@code from} and {@code to} are local dates, both included. Answers are only
 * ever counted within one version of one pack: other words, or others who were asked, make another number.
 */
public final class Results {
    private static final LocalDate EVER = LocalDate.EPOCH;
    /** The last date that fits into the 48 bits of an id, by a wide margin. */
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final Jdbi jdbi;
    private final Dialect sql;

    public Results(LedgerDatabase database) {
        jdbi = database.jdbi();
        sql = database.dialect();
    }

    /** Which answers are counted. */
    public record Span(String from, String to, String pack, int version) {}

    /** How many visits to a version of a pack ended how. */
    public record Asked(String pack, int version, long complete, long abandoned) {}

    /** How many complete visits gave this answer. */
    public record Counted(String question, String value, long n) {}

    /** How many complete visits were shown a question. */
    public record Shown(String question, long n) {}

    /** Ratings of {@code overall} within a group of services: those given, and those of 1 or 2. */
    public record Low(String group, long n, long low) {}

    /** A comment as it was written, scrubbed on the kiosk. */
    public record Written(String month, String group, String band, String text) {}

    public List<Asked> asked(String from, String to) {
        return jdbi.withHandle(handle -> period(handle, sql.asked(), from, to)
                .map((row, context) -> new Asked(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .list());
    }

    public List<Counted> counted(Span span) {
        return jdbi.withHandle(handle -> query(handle, sql.counted(), span)
                .map((row, context) -> new Counted(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
    }

    public List<Shown> shown(Span span) {
        return jdbi.withHandle(handle -> query(handle, sql.shown(), span)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    /** Answers given, by question: a visit that ticked several choices counts once. */
    public List<Shown> answered(Span span) {
        return jdbi.withHandle(handle -> query(handle, sql.answered(), span)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    public List<Low> lowByGroup(Span span) {
        return jdbi.withHandle(handle -> query(handle, sql.lowByGroup(), span)
                .map((row, context) ->
                        new Low(row.getString(1) == null ? "" : row.getString(1), row.getLong(2), row.getLong(3)))
                .list());
    }

    /** Comments beside a pack in a month like {@code 2026-11}, in the random order of their ids. */
    public List<Written> comments(String month, String pack, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(sql.comments())
                .bind("month", month)
                .bind("pack", pack)
                .bind("most", most)
                .map((row, context) -> new Written(
                        row.getString(1),
                        String.valueOf(row.getString(2)),
                        String.valueOf(row.getString(3)),
                        row.getString(4)))
                .list());
    }

    /** Items in custody that this release cannot read, or whose pack it was not given. */
    public long unread() {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql.unread()).mapTo(Long.class).one());
    }

    /** Items in custody that break the rules of their pack, or whose time cannot be: counted beside. */
    public long invalid() {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql.invalid()).mapTo(Long.class).one());
    }

    private static Query query(Handle handle, String sql, Span span) {
        return period(handle, sql, span.from(), span.to())
                .bind("pack", span.pack())
                .bind("version", span.version());
    }

    private static Query period(Handle handle, String sql, String from, String to) {
        return handle.createQuery(sql)
                .configure(SqlStatements.class, any -> any.setUnusedBindingAllowed(true))
                .bind("from", from)
                .bind("to", to)
                .bind("first", firstId(from, EVER, -1))
                .bind("last", firstId(to, LAST, 2));
    }

    /** The lowest id of a date some days on, so that every offset from UTC is within; any other text is without bound. */
    private static String firstId(String date, LocalDate unbounded, int days) {
        var known = date.matches("[12]\\d{3}-\\d{2}-\\d{2}") ? LocalDate.parse(date) : unbounded;
        return Partitions.firstId(known.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
