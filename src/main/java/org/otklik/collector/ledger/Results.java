package org.otklik.collector.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What the stored responses say, counted; {@code from} and {@code to} are local dates, both included. */
public final class Results {
    private static final String COMPLETE = " AND json_extract(r.body, '$.end')='complete'";
    private static final String PERIOD = " WHERE substr(r.at, 1, 10) BETWEEN :from AND :to";

    private final Jdbi jdbi;

    public Results(LedgerDatabase database) {
        jdbi = database.jdbi();
    }

    /** How many visits ended how. */
    public record Ended(String end, long n) {}

    /** How many complete visits gave this answer. */
    public record Counted(String question, String value, long n) {}

    /** How many complete visits were shown a question. */
    public record Shown(String question, long n) {}

    /** Ratings of {@code overall} within a group of services: those given, and those of 1 or 2. */
    public record Low(String group, long n, long low) {}

    /** A comment as it was written, scrubbed on the kiosk. */
    public record Written(String month, String group, String band, String text) {}

    public List<Ended> ended(String from, String to) {
        return jdbi.withHandle(handle -> query(
                        handle,
                        "SELECT json_extract(r.body, '$.end'), count(*) FROM response r" + PERIOD + " GROUP BY 1",
                        from,
                        to)
                .map((row, context) -> new Ended(row.getString(1), row.getLong(2)))
                .list());
    }

    public List<Counted> counted(String from, String to) {
        var sql = "SELECT a.key, m.value, count(*) FROM response r, json_each(r.body, '$.answers') a,"
                + " json_each(CASE a.type WHEN 'array' THEN a.value ELSE json_array(a.value) END) m"
                + PERIOD + COMPLETE + " GROUP BY 1, 2";
        return jdbi.withHandle(handle -> query(handle, sql, from, to)
                .map((row, context) -> new Counted(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
    }

    public List<Shown> shown(String from, String to) {
        var sql = "SELECT s.key, count(*) FROM response r, json_each(r.body, '$.ms') s" + PERIOD + COMPLETE
                + " GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, from, to)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    /** Answers given, by question: a visit that ticked several choices counts once. */
    public List<Shown> answered(String from, String to) {
        var sql = "SELECT a.key, count(*) FROM response r, json_each(r.body, '$.answers') a" + PERIOD + COMPLETE
                + " GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, from, to)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    public List<Low> lowByGroup(String from, String to) {
        var sql = "SELECT json_extract(r.body, '$.service'), count(*),"
                + " sum(json_extract(r.body, '$.answers.overall') <= 2) FROM response r" + PERIOD + COMPLETE
                + " AND typeof(json_extract(r.body, '$.answers.overall'))='integer' GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, from, to)
                .map((row, context) ->
                        new Low(row.getString(1) == null ? "" : row.getString(1), row.getLong(2), row.getLong(3)))
                .list());
    }

    /** Comments of a month like {@code 2026-11}, in the random order of their ids. */
    public List<Written> comments(String month, int most) {
        var sql = "SELECT substr(at, 1, 7), json_extract(body, '$.service'), json_extract(body, '$.band'),"
                + " json_extract(body, '$.text') FROM comment WHERE substr(at, 1, 7)=:month ORDER BY substr(id, 20) LIMIT :most";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("month", month)
                .bind("most", most)
                .map((row, context) -> new Written(
                        row.getString(1),
                        String.valueOf(row.getString(2)),
                        String.valueOf(row.getString(3)),
                        row.getString(4)))
                .list());
    }

    /** Items in custody that this release cannot read. */
    public long unread() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM unread")
                .mapTo(Long.class)
                .one());
    }

    private static Query query(Handle handle, String sql, String from, String to) {
        return handle.createQuery(sql).bind("from", from).bind("to", to);
    }
}
