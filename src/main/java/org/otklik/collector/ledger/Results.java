package org.otklik.collector.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * What the stored responses say, counted; {@code from} and {@code to} are local dates, both included. Answers are only
 * ever counted within one version of one pack: other words, or others who were asked, make another number.
 */
public final class Results {
    private static final String COMPLETE = " AND json_extract(r.body, '$.end')='complete'";
    private static final String PERIOD = " WHERE substr(r.at, 1, 10) BETWEEN :from AND :to";
    private static final String ASKED =
            PERIOD + " AND json_extract(r.body, '$.pack')=:pack AND json_extract(r.body, '$.pack_version')=:version";

    private final Jdbi jdbi;

    public Results(LedgerDatabase database) {
        jdbi = database.jdbi();
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
        var sql = "SELECT json_extract(r.body, '$.pack'), json_extract(r.body, '$.pack_version'),"
                + " sum(json_extract(r.body, '$.end')='complete'), sum(json_extract(r.body, '$.end')='abandoned')"
                + " FROM response r" + PERIOD + " GROUP BY 1, 2 ORDER BY 1, 2";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Asked(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .list());
    }

    public List<Counted> counted(Span span) {
        var sql = "SELECT a.key, m.value, count(*) FROM response r, json_each(r.body, '$.answers') a,"
                + " json_each(CASE a.type WHEN 'array' THEN a.value ELSE json_array(a.value) END) m"
                + ASKED + COMPLETE + " GROUP BY 1, 2";
        return jdbi.withHandle(handle -> query(handle, sql, span)
                .map((row, context) -> new Counted(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
    }

    public List<Shown> shown(Span span) {
        var sql = "SELECT s.key, count(*) FROM response r, json_each(r.body, '$.ms') s" + ASKED + COMPLETE
                + " GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, span)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    /** Answers given, by question: a visit that ticked several choices counts once. */
    public List<Shown> answered(Span span) {
        var sql = "SELECT a.key, count(*) FROM response r, json_each(r.body, '$.answers') a" + ASKED + COMPLETE
                + " GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, span)
                .map((row, context) -> new Shown(row.getString(1), row.getLong(2)))
                .list());
    }

    public List<Low> lowByGroup(Span span) {
        var sql = "SELECT json_extract(r.body, '$.service'), count(*),"
                + " sum(json_extract(r.body, '$.answers.overall') <= 2) FROM response r" + ASKED + COMPLETE
                + " AND typeof(json_extract(r.body, '$.answers.overall'))='integer' GROUP BY 1";
        return jdbi.withHandle(handle -> query(handle, sql, span)
                .map((row, context) ->
                        new Low(row.getString(1) == null ? "" : row.getString(1), row.getLong(2), row.getLong(3)))
                .list());
    }

    /** Comments beside a pack in a month like {@code 2026-11}, in the random order of their ids. */
    public List<Written> comments(String month, String pack, int most) {
        var sql = "SELECT substr(at, 1, 7), json_extract(body, '$.service'), json_extract(body, '$.band'),"
                + " json_extract(body, '$.text') FROM comment WHERE substr(at, 1, 7)=:month"
                + " AND json_extract(body, '$.pack')=:pack ORDER BY substr(id, 20) LIMIT :most";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
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

    /** Items in custody that this release cannot read. */
    public long unread() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM unread")
                .mapTo(Long.class)
                .one());
    }

    private static Query query(Handle handle, String sql, Span span) {
        return handle.createQuery(sql)
                .bind("from", span.from())
                .bind("to", span.to())
                .bind("pack", span.pack())
                .bind("version", span.version());
    }
}
