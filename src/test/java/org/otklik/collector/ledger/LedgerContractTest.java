package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** What holds of a ledger, whichever database is under it. */
@ParameterizedClass
@EnumSource(LedgerUnderTest.class)
class LedgerContractTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir
    private Path folder;

    private final LedgerUnderTest store;
    private final KioskUnderTest kiosk = new KioskUnderTest(3);
    private LedgerDatabase database;

    LedgerContractTest(LedgerUnderTest store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsNewIsStoredAndWhatCameBeforeIsADuplicate() {
        var items = kiosk.commit(5);
        assertThat(statuses(kiosk.send(database.ledger(), items, NOW)))
                .containsOnly(ItemStatus.STORED)
                .hasSize(5);
        var again = kiosk.send(database.ledger(), items, NOW);
        assertThat(statuses(again)).containsOnly(ItemStatus.DUPLICATE).hasSize(5);
        assertThat(again.tallies().get(0).response()).isEqualTo(KioskUnderTest.tally(kiosk.committed));
        assertThat(again.tallies().get(0).proved()).isTrue();
        assertThat(store.rows(database)).isEqualTo(5);
    }

    @Test
    void everyItemOfABatchIsNamedWhateverBecomesOfIt() {
        var old = kiosk.commit(2);
        kiosk.send(database.ledger(), old, NOW);
        var changed = KioskUnderTest.response(old.get(0).id(), 9);
        var fresh = kiosk.commit(1).get(0);
        var stored = kiosk.send(database.ledger(), List.of(changed, fresh, old.get(1)), NOW);
        assertThat(stored.results())
                .containsExactlyInAnyOrder(
                        ItemResult.of(changed.id(), ItemStatus.CONFLICT),
                        ItemResult.of(fresh.id(), ItemStatus.STORED),
                        ItemResult.of(old.get(1).id(), ItemStatus.DUPLICATE));
        assertThat(store.rows(database)).isEqualTo(3);
        assertThat(new Registry(database).alerts())
                .extracting(Registry.Alert::code)
                .containsExactly(AlertCode.MANGLED.word());
        assertThat(new Registry(database).conflicts())
                .containsExactly(
                        new Registry.Conflict(changed.id(), List.of(old.get(0).sha256(), changed.sha256())));
    }

    @Test
    void twoEqualIdsInOneBatchAreOneRowAndTheFirstCounts() {
        var first = kiosk.commit(1).get(0);
        var second = KioskUnderTest.response(first.id(), 9);
        var stored = kiosk.send(database.ledger(), List.of(first, second, first), NOW);
        assertThat(statuses(stored))
                .containsExactlyInAnyOrder(ItemStatus.STORED, ItemStatus.CONFLICT, ItemStatus.DUPLICATE);
        assertThat(store.rows(database)).isEqualTo(1);
        assertThat(stored.tallies().get(0).response().n()).isEqualTo(1);
    }

    @Test
    void anItemOfAnotherKioskIsADuplicateAndNamesAClone() {
        var items = kiosk.commit(1);
        kiosk.send(database.ledger(), items, NOW);
        var copy = new KioskUnderTest(4);
        assertThat(statuses(copy.send(database.ledger(), items, NOW))).containsExactly(ItemStatus.DUPLICATE);
        assertThat(new Registry(database).alerts())
                .containsExactly(new Registry.Alert(copy.id, AlertCode.CLONED_IMAGE.word(), 1, "2026-11-23"));
    }

    @Test
    void commentsAreCountedApartAndUnreadOnesAreKeptAsTheyCame() {
        var random = new Random(6);
        var comment = KioskUnderTest.comment(ItemId.mint(NOW, random), "тихо \\\" и «быстро»");
        var unread = ReceivedItem.unread(
                ItemId.mint(NOW, random), Sha256.of(new byte[] {1}), "{\"kind\":\"gesture\",\"schema\":\"x\"}");
        var stored = kiosk.send(database.ledger(), List.of(comment, unread), NOW);
        assertThat(statuses(stored)).containsOnly(ItemStatus.STORED);
        assertThat(stored.tallies().get(0).comment()).isEqualTo(Tally.EMPTY.plus(comment.id()));
        assertThat(stored.tallies().get(0).response()).isEqualTo(Tally.EMPTY);
        var results = new Results(database);
        assertThat(results.unread()).isEqualTo(1);
        assertThat(results.comments("2026-11", "mfc-basic", 10))
                .containsExactly(new Results.Written("2026-11", "property", "low", "тихо \" и «быстро»"));
    }

    @Test
    void theResultsCountWhatWasReadAndNothingElse() {
        var random = new Random(6);
        List<ReceivedItem> items = new ArrayList<>();
        for (var overall : new int[] {1, 2, 5, 5}) {
            items.add(KioskUnderTest.response(ItemId.mint(KioskUnderTest.HOUR, random), overall));
        }
        for (var mark : List.of(ReceivedItem.Mark.UNREAD, ReceivedItem.Mark.INVALID)) {
            var one = KioskUnderTest.response(ItemId.mint(KioskUnderTest.HOUR, random), 3);
            items.add(new ReceivedItem(one.id(), one.kind(), one.sha256(), one.body(), one.at(), mark));
        }
        kiosk.send(database.ledger(), items, NOW);
        var results = new Results(database);
        var span = new Results.Span("2026-11-23", "2026-11-23", "mfc-basic", 1);
        assertThat(results.asked("2026-11-01", "2026-11-30")).containsExactly(new Results.Asked("mfc-basic", 1, 4, 0));
        assertThat(results.asked("0000-01-01", "9999-12-31")).hasSize(1);
        assertThat(results.asked("2026-11-24", "2026-11-30")).isEmpty();
        assertThat(results.counted(span))
                .containsExactlyInAnyOrder(
                        new Results.Counted("overall", "1", 1),
                        new Results.Counted("overall", "2", 1),
                        new Results.Counted("overall", "5", 2));
        assertThat(results.shown(span))
                .containsExactlyInAnyOrder(new Results.Shown("overall", 4), new Results.Shown("why", 4));
        assertThat(results.answered(span)).containsExactly(new Results.Shown("overall", 4));
        assertThat(results.lowByGroup(span)).containsExactly(new Results.Low("property", 4, 2));
        assertThat(results.unread()).isEqualTo(1);
        assertThat(results.invalid()).isEqualTo(1);
    }

    @Test
    void aRowThatWentIsFoundByTheRecountAndAskedFor() {
        var items = kiosk.commit(6);
        kiosk.send(database.ledger(), items, NOW);
        kiosk.send(database.ledger(), List.of(), NOW);
        assertThat(database.ledger().recount()).isEmpty();
        database.maintenance()
                .useHandle(
                        handle -> assertThat(store.delete(handle, items.get(2))).isEqualTo(1));
        assertThat(database.ledger().recount()).hasSize(1);
        assertThat(state()).isEqualTo(Completeness.State.SHORT_HERE);
        assertThat(kiosk.send(database.ledger(), List.of(), NOW).commands()).hasSize(1);
        kiosk.send(database.ledger(), List.of(items.get(2)), NOW);
        assertThat(state()).isEqualTo(Completeness.State.PROVED);
    }

    @Test
    void aBodyThatWasChangedIsFoundByTheRecountLeftOutAndHealedByItsKiosk() {
        var items = kiosk.commit(6);
        kiosk.send(database.ledger(), items, NOW);
        kiosk.send(database.ledger(), List.of(), NOW);
        var bodies = store.bodies(database);
        database.maintenance()
                .useHandle(
                        handle -> assertThat(store.change(handle, items.get(2))).isEqualTo(1));
        assertThat(database.ledger().recount()).singleElement().satisfies(found -> {
            assertThat(found.counted().minus(found.rows()))
                    .isEqualTo(Tally.EMPTY.plus(items.get(2).id()));
            assertThat(found.changed()).isEqualTo(1);
        });
        assertThat(database.ledger().recount()).as("it is said once").isEmpty();
        assertThat(state()).isEqualTo(Completeness.State.SHORT_HERE);
        assertThat(new Results(database).asked("2026-11-23", "2026-11-23"))
                .containsExactly(new Results.Asked("mfc-basic", 1, 5, 0));
        assertThat(kiosk.send(database.ledger(), List.of(), NOW).commands()).hasSize(1);
        var other = KioskUnderTest.response(items.get(2).id(), 9);
        assertThat(statuses(kiosk.send(database.ledger(), List.of(other), NOW))).containsExactly(ItemStatus.CONFLICT);
        assertThat(state()).isEqualTo(Completeness.State.SHORT_HERE);
        assertThat(statuses(kiosk.send(database.ledger(), List.of(items.get(2), items.get(2), items.get(1)), NOW)))
                .containsExactlyInAnyOrder(ItemStatus.STORED, ItemStatus.DUPLICATE, ItemStatus.DUPLICATE);
        assertThat(state()).isEqualTo(Completeness.State.PROVED);
        assertThat(store.bodies(database)).containsAll(bodies);
        assertThat(database.ledger().recount()).isEmpty();
        assertThat(new Results(database).asked("2026-11-23", "2026-11-23"))
                .containsExactly(new Results.Asked("mfc-basic", 1, 6, 0));
    }

    @Test
    void kiosksAndSignInsAreKept() {
        var token = KioskToken.mint(kiosk.id, new java.security.SecureRandom());
        var registry = new Registry(database);
        registry.add(token, "mfc-1", "зал");
        assertThat(registry.owner(token)).contains(new Registry.Kiosk(kiosk.id, "mfc-1", "зал"));
        assertThat(registry.owner(KioskToken.mint(kiosk.id, new java.security.SecureRandom())))
                .isEmpty();
        var signIns = new SignIns(database);
        var code = Sha256.of(new byte[] {7});
        signIns.addCode(code, "analyst", NOW.plusSeconds(1));
        assertThat(signIns.burn(code, NOW)).contains("analyst");
        assertThat(signIns.burn(code, NOW)).isEmpty();
        signIns.addAccount("ada", new SignIns.Account("head", new byte[] {1}, new byte[] {2}));
        assertThat(signIns.account("ada").orElseThrow().role()).isEqualTo("head");
        assertThat(database.takesWrites()).isTrue();
    }

    @Test
    void twoCollectorsOverOneDatabaseAreOneLedger() {
        // A second process opens what the first has made; SQLite's file does not mind either.
        try (var other = reopened()) {
            var items = kiosk.commit(3);
            kiosk.send(database.ledger(), items, NOW);
            assertThat(statuses(kiosk.send(other.ledger(), items, NOW))).containsOnly(ItemStatus.DUPLICATE);
            kiosk.send(other.ledger(), kiosk.commit(2), NOW);
            assertThat(kiosk.send(database.ledger(), List.of(), NOW)
                            .tallies()
                            .get(0)
                            .proved())
                    .isTrue();
        }
    }

    private LedgerDatabase reopened() {
        return store.again(database, folder);
    }

    private Completeness.State state() {
        return new Registry(database)
                .standings().stream()
                        .filter(standing -> standing.kind() == ItemKind.RESPONSE)
                        .map(standing -> Completeness.of(standing).state())
                        .findFirst()
                        .orElseThrow();
    }

    private static List<ItemStatus> statuses(Ledger.Stored stored) {
        return stored.results().stream().map(ItemResult::status).toList();
    }
}
