package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.Command;
import org.otklik.wire.ItemKind;

/** What a ledger makes of the reports of a kiosk, one after the other, and what it asks for in return. */
class StandingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir
    private Path folder;

    private LedgerDatabase database;
    private Ledger ledger;
    private final KioskUnderTest kiosk = new KioskUnderTest(7);

    @BeforeEach
    void open() {
        database = LedgerDatabase.open(folder.resolve("ledger.db"));
        ledger = database.ledger();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theReportIsKeptWhole() {
        kiosk.send(ledger, kiosk.commit(3), NOW);
        kiosk.commit(2);
        kiosk.send(ledger, List.of(), NOW);
        var standing = standing();
        assertThat(standing.stored()).isEqualTo(KioskUnderTest.tally(kiosk.acked));
        assertThat(standing.said().committed()).isEqualTo(KioskUnderTest.tally(kiosk.committed));
        assertThat(standing.said().acked()).isEqualTo(KioskUnderTest.tally(kiosk.acked));
        assertThat(standing.said().pending()).isEqualTo(2);
        assertThat(standing.provedAt()).contains(NOW);
        assertThat(state()).isEqualTo(Completeness.State.ON_THE_WAY);
        assertThat(new Registry(database).heard()).containsExactly(new Registry.Heard(kiosk.id, NOW, 4));
    }

    @Test
    void aLateReportIsIgnoredAndItsItemsAreTaken() {
        kiosk.request = 10;
        kiosk.send(ledger, kiosk.commit(2), NOW);
        kiosk.request = 3;
        var late = kiosk.commit(1);
        var stored = kiosk.send(ledger, late, NOW);
        assertThat(stored.results()).hasSize(1);
        assertThat(standing().stored().n()).isEqualTo(3);
        assertThat(standing().said().committed().n()).isEqualTo(2);
    }

    @Test
    void oneLowerCountIsNothingAndTwoInARowAreARewoundDisk() {
        kiosk.send(ledger, kiosk.commit(4), NOW);
        kiosk.boot = 2;
        var all = List.copyOf(kiosk.committed);
        forgetAllBut(2);
        assertThat(kiosk.send(ledger, List.of(), NOW).commands()).isEmpty();
        kiosk.committed.clear();
        kiosk.committed.addAll(all);
        kiosk.send(ledger, List.of(), NOW);
        forgetAllBut(2);
        assertThat(kiosk.send(ledger, List.of(), NOW).commands()).isEmpty();
        assertThat(state()).isNotEqualTo(Completeness.State.UNPROVABLE);
        var asked = kiosk.send(ledger, List.of(), NOW).commands();
        assertThat(asked).hasSize(1).allMatch(Command.NewEpoch.class::isInstance);
        assertThat(state()).isEqualTo(Completeness.State.UNPROVABLE);
        assertThat(standing().said().committed().n()).isEqualTo(2);
    }

    @Test
    void anOlderCopyOfTheDiskCountsItsStartsAnewAndIsHeardAllTheSame() {
        kiosk.boot = 9;
        kiosk.request = 40;
        kiosk.send(ledger, kiosk.commit(4), NOW);
        kiosk.boot = 5;
        kiosk.request = 0;
        forgetAllBut(1);
        kiosk.send(ledger, List.of(), NOW);
        assertThat(kiosk.send(ledger, List.of(), NOW.plusSeconds(60)).commands())
                .hasSize(1);
        assertThat(new Registry(database).heard().get(0).receivedAt()).isEqualTo(NOW.plusSeconds(60));
        kiosk.epoch = UUID.randomUUID();
        kiosk.committed.clear();
        kiosk.acked.clear();
        kiosk.send(ledger, kiosk.commit(2), NOW.plusSeconds(120));
        assertThat(standing().provedAt()).contains(NOW.plusSeconds(120));
    }

    @Test
    void theSameLateReportTwiceIsNoRewoundDisk() {
        kiosk.request = 10;
        kiosk.send(ledger, kiosk.commit(4), NOW);
        forgetAllBut(1);
        kiosk.request = 3;
        kiosk.send(ledger, List.of(), NOW);
        kiosk.request = 3;
        assertThat(kiosk.send(ledger, List.of(), NOW).commands()).isEmpty();
        assertThat(state()).isEqualTo(Completeness.State.PROVED);
    }

    @Test
    void anEpochOfAnotherKioskIsAClone() {
        kiosk.send(ledger, kiosk.commit(2), NOW);
        var copy = new KioskUnderTest(8);
        copy.epoch = kiosk.epoch;
        assertThat(copy.send(ledger, copy.commit(1), NOW).commands())
                .hasSize(1)
                .allMatch(Command.NewEpoch.class::isInstance);
        assertThat(state()).isEqualTo(Completeness.State.PROVED);
        assertThat(standing(copy).state()).isEqualTo(EpochState.CLONED);
    }

    @Test
    void aDamagedEpochProvesNothingAndIsNotGivenUp() {
        kiosk.state = "damaged";
        assertThat(kiosk.send(ledger, kiosk.commit(2), NOW).commands()).isEmpty();
        assertThat(state()).isEqualTo(Completeness.State.UNPROVABLE);
    }

    @Test
    void aCommandIsRepeatedUntilTheKioskNamesIt() {
        kiosk.send(ledger, kiosk.commit(2), NOW);
        var copy = new KioskUnderTest(8);
        copy.epoch = kiosk.epoch;
        var asked = copy.send(ledger, List.of(), NOW).commands();
        assertThat(copy.send(ledger, List.of(), NOW).commands()).isEqualTo(asked);
        copy.done = List.of(UUID.randomUUID());
        assertThat(copy.send(ledger, List.of(), NOW).commands()).isEqualTo(asked);
        kiosk.done = List.of(asked.get(0).id());
        kiosk.send(ledger, List.of(), NOW);
        copy.done = List.of();
        assertThat(copy.send(ledger, List.of(), NOW).commands())
                .as("another kiosk cannot say it for it")
                .isEqualTo(asked);
        copy.done = List.of(asked.get(0).id());
        assertThat(copy.send(ledger, List.of(), NOW).commands()).isEmpty();
        copy.done = List.of();
        assertThat(copy.send(ledger, List.of(), NOW).commands()).isEmpty();
    }

    @Test
    void aLossHereAsksForAllSinceTheLastProofThenForEverythingThenRestsForADay() {
        var items = kiosk.commit(4);
        kiosk.send(ledger, items, NOW);
        kiosk.send(ledger, List.of(), NOW);
        lose(items.get(1));
        var first = since(kiosk.send(ledger, List.of(), NOW.plusSeconds(60)));
        assertThat(first).isEqualTo("2026-11-23T09Z");
        assertThat(state()).isEqualTo(Completeness.State.SHORT_HERE);
        doAsAsked();
        var second = since(kiosk.send(ledger, List.of(), NOW.plusSeconds(120)));
        assertThat(second).isEqualTo("1970-01-01T00Z");
        doAsAsked();
        assertThat(kiosk.send(ledger, List.of(), NOW.plusSeconds(180)).commands())
                .isEmpty();
        assertThat(new Registry(database).resends().get(0).doneAt()).contains(NOW.plusSeconds(180));
        assertThat(since(kiosk.send(ledger, List.of(), NOW.plus(Duration.ofDays(2)))))
                .isEqualTo("1970-01-01T00Z");
        kiosk.acked.remove(items.get(1).id());
        kiosk.send(ledger, List.of(items.get(1)), NOW.plus(Duration.ofDays(2)));
        assertThat(state()).isEqualTo(Completeness.State.PROVED);
    }

    @Test
    void afterARestoreEveryKioskIsAskedForWhatItSentSince() {
        new Registry(database)
                .add(org.otklik.wire.KioskToken.mint(kiosk.id, new java.security.SecureRandom()), "mfc-1", "hall");
        assertThat(new Registry(database).resendByAll(Instant.parse("2026-11-23T08:00:00Z"), NOW))
                .isEqualTo(1);
        assertThat(since(kiosk.send(ledger, List.of(), NOW))).isEqualTo("2026-11-23T07Z");
    }

    /** As if the row had never been: the tally of a restored ledger does not know of it either. */
    private void lose(ReceivedItem item) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM response WHERE id=:id")
                        .bind("id", item.id().toString())
                        .execute());
        var tallies = KioskUnderTest.tally(
                kiosk.acked.stream().filter(id -> !id.equals(item.id())).toList());
        database.jdbi().useHandle(handle -> {
            var rows = new Tallies(handle, kiosk.id);
            var known = rows.line(kiosk.epoch, ItemKind.RESPONSE);
            var standing = known.standing();
            rows.save(new Tallies.Line(
                    new Standing(
                            standing.kiosk(),
                            standing.epoch(),
                            standing.kind(),
                            standing.state(),
                            tallies,
                            standing.said(),
                            standing.provedAt()),
                    known.lower()));
        });
    }

    private void doAsAsked() {
        kiosk.done = new Registry(database)
                .resends().stream()
                        .flatMap(resend -> openCommands().stream())
                        .map(Command::id)
                        .toList();
    }

    private List<Command> openCommands() {
        return database.jdbi().withHandle(handle -> new Commands(handle).open(kiosk.id));
    }

    private static String since(Ledger.Stored stored) {
        assertThat(stored.commands()).hasSize(1);
        return ((Command.ResendSince) stored.commands().get(0)).hour();
    }

    private void forgetAllBut(int n) {
        var kept = List.copyOf(kiosk.committed.subList(0, n));
        kiosk.committed.retainAll(kept);
        kiosk.acked.retainAll(kept);
    }

    private Completeness.State state() {
        return Completeness.of(standing()).state();
    }

    private Standing standing() {
        return standing(kiosk);
    }

    private Standing standing(KioskUnderTest one) {
        return new Registry(database)
                .standings().stream()
                        .filter(standing -> standing.kiosk().equals(one.id)
                                && standing.epoch().equals(one.epoch)
                                && standing.kind() == ItemKind.RESPONSE)
                        .findFirst()
                        .orElseThrow();
    }
}
