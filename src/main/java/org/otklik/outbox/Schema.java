package org.otklik.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.otklik.outbox.step.Step;
import org.otklik.outbox.step.Step001Queue;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.Sql;
import org.otklik.wire.Sha256;

/** Brings a file to the newest schema, step by step, each in one transaction, and remembers what each step was. */
final class Schema {
    /** "OTKL": tells an outbox from any other SQLite file. Sync page 2.2. */
    static final int APPLICATION_ID = 0x4F544B4C;

    private static final List<Step> STEPS = List.of(new Step001Queue());

    private Schema() {}

    static List<Step> steps() {
        return STEPS;
    }

    /** The number of the last step that this release knows. */
    static int newest() {
        return STEPS.size();
    }

    /** Refuses a file whose steps are not ours; a newer file is read when it says that this release may. */
    static Optional<Opening.Refused> bring(Connection connection) throws SQLException {
        var version = Sql.whole(connection, "PRAGMA user_version");
        if (version > STEPS.size()) {
            var readableFrom = Sql.whole(connection, "SELECT value FROM meta WHERE name='readable_from'");
            return readableFrom <= STEPS.size()
                    ? Optional.empty()
                    : Optional.of(new Opening.Refused(
                            "outbox.db readable_from", "at most " + STEPS.size(), Long.toString(readableFrom)));
        }
        for (var step : STEPS) {
            if (step.number() > version) {
                run(connection, step);
            } else {
                var name = "step." + step.number();
                var found = Sql.text(connection, "SELECT value FROM meta WHERE name='" + name + "'");
                if (!found.equals(checksum(step))) {
                    return Optional.of(new Opening.Refused("outbox.db " + name, checksum(step), found));
                }
            }
        }
        return Optional.empty();
    }

    private static void run(Connection connection, Step step) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        for (var statement : step.statements()) {
            Sql.run(connection, statement);
        }
        Sql.run(
                connection,
                "INSERT INTO meta(name, value) VALUES ('step.%d', '%s')".formatted(step.number(), checksum(step)));
        Sql.run(connection, "PRAGMA user_version=" + step.number());
        Sql.run(connection, "COMMIT");
    }

    private static String checksum(Step step) {
        var text = String.join(";\n", step.statements());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
