package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.sqlite.Sql;
import org.otklik.wire.ItemId;

/**
 * A file of every schema that there ever was, as a release of it left it, is brought to the newest one with all that it
 * holds. A new step comes with the file that it leaves: {@code outbox/version-N.sql}. A step that is edited later is refused.
 */
class SchemaStepsTest {
    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.newest());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfThisSchemaKeepsItsRowsAndTakesMore(int version) throws SQLException, IOException {
        var file = folder.resolve("outbox.db");
        make(file, version);
        try (var outbox = opened(file)) {
            assertThat(outbox.boot()).isEqualTo(2);
            assertThat(outbox.commit(OutboxContractTest.visit("a"))).isInstanceOf(Outcome.Kept.class);
            assertThat(outbox.tallies(OutboxContractTest.NOON)).hasSize(1);
            assertThat(outbox.tallies(OutboxContractTest.NOON)
                            .get(0)
                            .response()
                            .committed()
                            .n())
                    .isEqualTo(2);
        }
        try (var reader = OutboxReader.open(file);
                var check = OutboxCheck.open(file)) {
            for (var id : List.of("01a20846-fe00-70bc-87cf-ceda595e7791", "01a205b3-d000-7034-8a5d-535487de7de5")) {
                assertThat(reader.show(ItemId.parse(id).orElseThrow()).map(OutboxReader.Line::state))
                        .contains("pending");
            }
            assertThat(check.damages(seen -> {})).isEmpty();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(Sql.whole(connection, "PRAGMA user_version")).isEqualTo(Schema.newest());
        }
    }

    private static Outbox opened(Path file) {
        var opening = SqliteOutbox.open(file, new Random(5));
        assertThat(opening).isInstanceOf(OutboxOpening.Opened.class);
        return ((OutboxOpening.Opened) opening).outbox();
    }

    private static void make(Path file, int version) throws SQLException, IOException {
        var source = Path.of("src/test/resources/outbox/version-" + version + ".sql");
        assertThat(source).as("the file that step " + version + " leaves").exists();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : Files.readString(source, StandardCharsets.UTF_8).split("\n\n", -1)) {
                statement.execute(each);
            }
        }
    }
}
