package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;

/** What an outbox does when its disk fails, by a connection that fails at a statement as SQLite does. */
class LadderTest extends OutboxContractTest {
    private static final long MIB = 1 << 20;
    private static final int FULL = 13;
    private static final int IO_ERROR = 10;
    private static final int READ_ONLY = 8;

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final AtomicLong free = new AtomicLong(1_000 * MIB);
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<Connection> connections = new ArrayList<>();
    private Optional<EnduringOutbox> opened = Optional.empty();

    /** Strikes at the next statement that begins like this; a commit may have been done all the same. */
    private record Fault(String statement, int code, When when) {
        private enum When {
            INSTEAD,
            AFTERWARDS
        }
    }

    @Override
    EnduringOutbox outbox() {
        if (opened.isEmpty()) {
            var file = new DatabaseFile(folder.resolve("outbox.db"), Schema.APPLICATION_ID);
            FileOpening.Source source = () -> file.open() instanceof Opening.Opened open
                    ? new Opening.Opened(failing(open.connection()))
                    : new Opening.Refused("outbox.db", "a file of ours", "another");
            opened = Optional.of(new EnduringOutbox(
                    folder.resolve("outbox.db"), source, new DiskRoom(folder, free::get), new Random(5), clock));
            opened.get().probe();
        }
        return opened.get();
    }

    @AfterEach
    void close() {
        opened.ifPresent(EnduringOutbox::close);
    }

    @Test
    void anItemWhoseCommitHadAnUnknownEndIsFoundAndKeptOnce() {
        outbox();
        faults.add(new Fault("COMMIT", IO_ERROR, Fault.When.AFTERWARDS));
        var ids = kept(visit("a", "текст"));
        assertThat(faults).isEmpty();
        assertThat(all(outbox())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outbox().tallies(NOON).get(0).response().committed().n()).isEqualTo(1);
        assertThat(outbox().boot()).as("opened anew").isEqualTo(2);
        outbox().care();
        assertThat(outbox().health().alerts()).contains(AlertCode.IO_ERROR);
    }

    @Test
    void anItemWhoseCommitCameToNothingIsWrittenUnderTheSameId() {
        outbox();
        faults.add(new Fault("COMMIT", IO_ERROR, Fault.When.INSTEAD));
        faults.add(new Fault("COMMIT", IO_ERROR, Fault.When.INSTEAD));
        var ids = kept(visit("a"));
        assertThat(all(outbox())).containsExactlyElementsOf(ids);
    }

    @Test
    void afterThreeRoundsTheVisitorIsToldAndNoVisitIsTakenBeforeAProbeSucceeds() {
        outbox();
        for (var i = 0; i < 3; i++) {
            faults.add(new Fault("INSERT INTO item", IO_ERROR, Fault.When.INSTEAD));
        }
        assertThat(outbox().commit(visit("a"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health()).isInstanceOf(OutboxHealth.Stopped.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.IO_ERROR);
        assertThat(outbox().care()).as("too early").isInstanceOf(OutboxHealth.Stopped.class);
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
        assertThat(all(outbox())).isEmpty();
    }

    @Test
    void aFullDiskGivesUpItsReserveAndWhatIsAckedAndTheAnswerIsKept() throws SQLException {
        outbox();
        assertThat(folder.resolve("reserve.bin"))
                .as("the first screen waits for no reserve")
                .doesNotExist();
        outbox().care();
        assertThat(folder.resolve("reserve.bin")).satisfies(LadderTest::isWhole);
        var delivered = kept(visit("a")).get(0);
        outbox().sending(List.of(delivered));
        outbox().settle(receipt(ItemResult.of(delivered, ItemStatus.STORED)), List.of(delivered));
        faults.add(new Fault("COMMIT", FULL, Fault.When.INSTEAD));
        var ids = kept(visit("b"));
        assertThat(folder.resolve("reserve.bin")).doesNotExist();
        assertThat(rows("acked")).isZero();
        assertThat(all(outbox())).containsExactlyElementsOf(ids);
        assertThat(outbox().tallies(NOON).get(0).response().acked().n()).isEqualTo(1);
        outbox().care();
        assertThat(folder.resolve("reserve.bin")).as("there is room again").satisfies(LadderTest::isWhole);
    }

    @Test
    void aDiskThatStaysFullIsToldAndEndsWhenAProbeSucceeds() throws SQLException {
        var before = kept(visit("a"));
        var pages = Sql.whole(last(), "PRAGMA page_count");
        Sql.run(last(), "PRAGMA max_page_count=" + pages);
        Outcome outcome = new Outcome.Kept(List.of());
        for (var i = 0; i < 500 && outcome instanceof Outcome.Kept; i++) {
            outcome = outbox().commit(visit("b", "длинный текст ".repeat(50)));
        }
        assertThat(outcome).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_FULL);
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).as("still full").isInstanceOf(OutboxHealth.Stopped.class);
        Sql.run(last(), "PRAGMA max_page_count=1000000");
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
        kept(visit("c"));
        assertThat(all(outbox())).containsAll(before);
    }

    @Test
    void lowRoomDeletesWhatIsAckedAndVeryLowRoomTheReserve() throws SQLException {
        var delivered = kept(visit("a")).get(0);
        outbox().sending(List.of(delivered));
        outbox().settle(receipt(ItemResult.of(delivered, ItemStatus.STORED)), List.of(delivered));
        var waiting = kept(visit("b"));
        outbox().care();
        assertThat(rows("acked")).isEqualTo(1);
        free.set(63 * MIB);
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_LOW);
        assertThat(rows("acked")).isZero();
        assertThat(folder.resolve("reserve.bin")).exists();
        free.set(15 * MIB);
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_FULL_SOON);
        assertThat(folder.resolve("reserve.bin")).doesNotExist();
        free.set(79 * MIB);
        outbox().care();
        assertThat(folder.resolve("reserve.bin"))
                .as("it would be low again at once")
                .doesNotExist();
        assertThat(all(outbox())).containsExactlyElementsOf(waiting);
    }

    @Test
    void aDiskThatTakesNoWritesIsAskedAgainAfterAMinute() {
        kept(visit("a"));
        faults.add(new Fault("INSERT INTO item", READ_ONLY, Fault.When.INSTEAD));
        assertThat(outbox().commit(visit("b"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.READ_ONLY);
        clock.pass(Duration.ofSeconds(59));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Stopped.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
    }

    @Test
    void aFileDamagedWhileItIsOpenIsSavedAndTheVisitIsKept() throws IOException {
        List<ItemId> ids = new ArrayList<>();
        for (var i = 0; i < 50; i++) {
            ids.addAll(kept(visit("a")));
        }
        assertThat(outbox().lastSalvage()).isEmpty();
        faults.add(new Fault("INSERT INTO item", 11, Fault.When.INSTEAD));
        ids.addAll(kept(visit("b")));
        assertThat(outbox().lastSalvage())
                .as("what was there when it was saved; the visit came to the new file")
                .contains(new Salvaged.Done(ids.size() - 1, Set.of(), 0, 0));
        assertThat(folder.resolve("corrupt")).isDirectory();
        assertThat(outbox().tallies(NOON)).extracting(each -> each.state()).containsExactly("closed", "open");
        assertThat(outbox().standing(NOON).due()).isEqualTo(ids.size());
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.SALVAGED);
    }

    @Test
    void aFileThatIsNoDatabaseIsMovedAsideAndAnotherTakesAnswers() throws IOException {
        Files.writeString(folder.resolve("outbox.db"), "somebody's text\n".repeat(1_000));
        kept(visit("a"));
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.SALVAGED);
        try (var found = Files.walk(folder.resolve("corrupt"))) {
            assertThat(found.filter(path -> path.endsWith("outbox.db"))).hasSize(1);
        }
    }

    @Test
    void aFileOfSomebodyElseStopsVisitsAndIsLeftAlone() throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.db"))) {
            Sql.run(connection, "CREATE TABLE theirs(x)");
        }
        assertThat(outbox().commit(visit("a"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DB_SETTINGS);
        assertThat(folder.resolve("corrupt")).doesNotExist();
    }

    private static void isWhole(Path reserve) {
        assertThat(reserve.toFile()).hasSize(16 * MIB);
    }

    private long rows(String state) throws SQLException {
        return Sql.whole(last(), "SELECT count(*) FROM item WHERE state='" + state + "'");
    }

    private Connection last() {
        return connections.get(connections.size() - 1);
    }

    /** The driver's own connection; only a statement that a fault waits for fails. */
    private Connection failing(Connection real) {
        connections.add(real);
        return proxy(Connection.class, real, this::struckWhenRun);
    }

    private Object struckWhenRun(Object made, Object[] arguments) throws SQLException {
        if (made instanceof java.sql.PreparedStatement prepared && arguments != null && isNext(arguments[0])) {
            var fault = faults.remove();
            prepared.close();
            throw new SQLException("a fault of the disk", null, fault.code());
        }
        return made instanceof Statement statement && !(made instanceof java.sql.PreparedStatement)
                ? proxy(Statement.class, statement, (result, sql) -> result)
                : made;
    }

    private interface Then {
        Object of(Object result, Object[] arguments) throws SQLException;
    }

    private <T> T proxy(Class<T> type, T real, Then then) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var strikes = method.getName().equals("execute") && isNext(given[0]);
            try {
                if (!strikes) {
                    return then.of(method.invoke(real, given), given);
                }
                var fault = faults.remove();
                if (fault.when() == Fault.When.AFTERWARDS) {
                    method.invoke(real, given);
                }
                throw new SQLException("a fault of the disk", null, fault.code());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private boolean isNext(Object sql) {
        return !faults.isEmpty() && sql.toString().startsWith(faults.peek().statement());
    }
}
