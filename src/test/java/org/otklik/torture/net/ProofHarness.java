package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.otklik.collector.HastyCollector;
import org.otklik.collector.ledger.Completeness;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.Registry;
import org.otklik.testkit.LogEar;
import org.otklik.torture.Harness;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;

/**
 * One row of a drained run is removed, added, swapped, doubled or changed, in the ledger or in an outbox, and the state of
 * that kiosk must leave «proved» after the next night or the next report, while the others stay there. The proof is about
 * ids: what a body says is covered by its sha256, which {@code Checker} compares.
 */
public final class ProofHarness implements Harness {
    private static final int KIOSKS = 3;
    private static final int VISITS = 24;

    /** Every fourth change is made in an outbox: opening one costs more than all else here. */
    private static final int OUTBOX_EVERY = 4;

    private static final int ROUNDS_TO_DRAIN = 100;

    @Override
    public String name() {
        return "proof";
    }

    @Override
    public String proves() {
        return "No single row can go, come or change without the account of its kiosk leaving «proved».";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public Verdict run(Trial trial) throws IOException {
        var changes = trial.trials(40, 1_000, 100_000);
        trial.progress().of(changes);
        try (var folder = MemoryFolder.of(trial.folder());
                var log = new LogEar("org.otklik");
                var collector = new HastyCollector(folder.path().resolve("collector"))) {
            var run = new Run(trial, folder.path(), collector);
            run.drained();
            try (var database = LedgerDatabase.open(collector.ledger());
                    var saved = new SavedLedger(collector.ledger())) {
                return folder.judged(run.changes(changes, database, saved, log));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** A drained run, and what is done to it. */
    private static final class Run {
        private final Trial trial;
        private final Path folder;
        private final HastyCollector collector;
        private final Random random;
        private final List<ProofKiosk> kiosks = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();
        private final Map<String, Long> found = new TreeMap<>();

        Run(Trial trial, Path folder, HastyCollector collector) {
            this.trial = trial;
            this.folder = folder;
            this.collector = collector;
            random = new Random(trial.seed());
        }

        void drained() {
            for (var i = 0; i < KIOSKS; i++) {
                var token = collector.newKiosk();
                var file = folder.resolve("outbox-" + i + ".db");
                var proof = new ProofKiosk(file, token, collector.address(), trial.seed() + i);
                kiosks.add(proof);
                try (var kiosk = proof.opened(file)) {
                    for (var visit = 0; visit < VISITS; visit++) {
                        kiosk.visit();
                    }
                    kiosk.prepareToDrain();
                    if (!kiosk.drained(ROUNDS_TO_DRAIN)) {
                        throw new IllegalStateException("not drained: " + kiosk.standing());
                    }
                }
            }
        }

        Verdict changes(long changes, LedgerDatabase database, SavedLedger saved, LogEar log)
                throws SQLException, IOException {
            // The control of this harness: where nothing was changed nothing may be found.
            if (!database.ledger().recount().isEmpty() || !notProved(database).isEmpty()) {
                complaints.add("the drained run is not proved before anything is changed");
            }
            control(database, saved);
            for (var change = 0L; change < changes; change++) {
                var kiosk = kiosks.get(random.nextInt(KIOSKS));
                var what = change % OUTBOX_EVERY == 0 ? inOutbox(kiosk) : inLedger(kiosk, saved, database);
                judge(change, what, kiosk, database);
                saved.restore();
                trial.progress().done(1);
            }
            var details = new TreeMap<String, Object>(
                    Map.of("left_proved", found, "log_lines", log.lines().size()));
            return new Verdict(changes, complaints.size(), Verdict.Trials.INDEPENDENT, complaints, details);
        }

        /** Without the night's recount a row that went must not be noticed, else it is not the recount that is tested. */
        private void control(LedgerDatabase database, SavedLedger saved) throws SQLException {
            saved.change(LedgerChange.REMOVED, kiosks.get(0).id(), random);
            if (!notProved(database).isEmpty()) {
                complaints.add("control: a row went, nobody counted, and the state is not «proved»");
            }
            saved.restore();
        }

        private String inLedger(ProofKiosk kiosk, SavedLedger saved, LedgerDatabase database) throws SQLException {
            var change = drawn(List.of(LedgerChange.values()));
            saved.change(change, kiosk.id(), random);
            database.ledger().recount();
            return "ledger " + change;
        }

        private String inOutbox(ProofKiosk kiosk) throws SQLException, IOException {
            var copy = folder.resolve("copy.db");
            Files.deleteIfExists(copy);
            Files.copy(kiosk.file(), copy);
            var change = drawn(List.of(OutboxChange.values()));
            change.on(copy, random);
            try (var again = kiosk.opened(copy)) {
                again.round();
                again.round();
            }
            return "outbox " + change;
        }

        private <T> T drawn(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private void judge(long number, String what, ProofKiosk changed, LedgerDatabase database) {
            var states = notProved(database);
            var state = states.get(changed.id());
            if (state == null) {
                complaints.add("change %d, %s: still proved".formatted(number, what));
                trial.progress().failed();
            } else if (states.size() > 1) {
                complaints.add("change %d, %s: other kiosks left «proved» too".formatted(number, what));
            } else {
                found.merge(what + ": " + state, 1L, Long::sum);
            }
        }

        private static Map<UUID, Completeness.State> notProved(LedgerDatabase database) {
            Map<UUID, Completeness.State> states = new TreeMap<>();
            for (var standing : new Registry(database).standings()) {
                var state = Completeness.of(standing).state();
                if (state != Completeness.State.PROVED) {
                    states.merge(standing.kiosk(), state, (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
            return states;
        }
    }
}
