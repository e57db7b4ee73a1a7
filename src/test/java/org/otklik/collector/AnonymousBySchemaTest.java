package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.wire.Comment;
import org.otklik.wire.Response;

/** No field for a person, a document, a ticket, a window or an employee exists, on the wire or in a table. */
class AnonymousBySchemaTest {
    private static final List<String> FORBIDDEN = List.of(
            "phone",
            "mail",
            "passport",
            "document",
            "ticket",
            "window",
            "employee",
            "person",
            "visitor",
            "surname",
            "snils",
            "minute",
            "second",
            "address",
            "operator");

    @TempDir
    private Path folder;

    @Test
    void theFormsOfTheWireHoldNothingThatNamesAPerson() {
        var names = Stream.of(Response.class, Comment.class)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .map(component -> component.getName().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).contains("answers", "text").noneMatch(AnonymousBySchemaTest::namesAPerson);
    }

    @Test
    void aCommentHoldsNothingThatLeadsToItsResponse() {
        var names = Arrays.stream(Comment.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName);
        assertThat(names).containsExactlyInAnyOrder("centre", "clock", "day", "pack", "service", "band", "text");
    }

    @Test
    void noTableHasAColumnForAPersonOrForTheTimeOfAVisit() throws SQLException, IOException {
        var outbox = folder.resolve("outbox.db");
        ((OutboxOpening.Opened) SqliteOutbox.open(outbox, new Random(1)))
                .outbox()
                .close();
        var ledger = folder.resolve("ledger.db");
        LedgerDatabase.open(ledger).close();
        for (var file : List.of(outbox, ledger)) {
            assertThat(columns(file)).hasSizeGreaterThan(10).noneMatch(AnonymousBySchemaTest::namesAPerson);
        }
        assertThat(columnsOf(ledger, "comment"))
                .containsExactlyInAnyOrder("id", "received_day", "sha256", "body", "at", "read", "invalid");
        assertThat(columnsOf(ledger, "unread")).containsExactlyInAnyOrder("id", "received_day", "sha256", "body");
    }

    private static boolean namesAPerson(String name) {
        return FORBIDDEN.stream().anyMatch(name::contains);
    }

    private static List<String> columns(Path file) throws SQLException {
        return ask(file, "SELECT c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type='table'");
    }

    private static Set<String> columnsOf(Path file, String table) throws SQLException {
        return Set.copyOf(ask(file, "SELECT name FROM pragma_table_info('" + table + "')"));
    }

    private static List<String> ask(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
