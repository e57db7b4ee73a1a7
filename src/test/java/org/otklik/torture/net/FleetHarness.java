package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.testkit.LogEar;
import org.otklik.torture.Harness;
import org.otklik.torture.LedgerDump;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;
import org.otklik.wire.Sha256;

/**
 * A fleet at its real pace in a simulated time: the real sync and the real ledger, one thread.
 */
public final class FleetHarness implements Harness {
    private static final int CI_DAYS = 2;
    private static final int RELEASE_DAYS = 30;

    @Override
    public String name() {
        return "fleet";
    }

    @Override
    public String proves() {
        return "A fleet with bad lines, wrong clocks, clones and restored disks delivers all that it gave thanks for.";
    }

    @Override
    public List<String> faults() {
        return List.of("F22", "F23", "F24", "F34", "F35");
    }

    @Override
    public String pace() {
        return "real, in simulated time: a report in 300 s, all waits and limits as shipped";
    }

    @Override
    public Verdict run(Trial trial) throws IOException {
        var kiosks = (int) trial.trials(10, 200, 1_000);
        var days = switch (trial.size()) {
            case SMOKE -> 1;
            case CI -> CI_DAYS;
            case RELEASE -> RELEASE_DAYS;
        };
        trial.progress().of(days * 24L);
        try (var folder = MemoryFolder.of(trial.folder());
                var log = new LogEar("org.otklik")) {
            return folder.judged(new Run(trial, folder.path()).fleet(kiosks, days, log));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** One run. */
    private static final class Run {
        private final Trial trial;
        private final Path folder;
        private final List<String> complaints = new ArrayList<>();
        private final Map<String, Object> details = new TreeMap<>();

        Run(Trial trial, Path folder) {
            this.trial = trial;
            this.folder = folder;
        }

        Verdict fleet(int kiosks, int days, LogEar log) throws IOException, SQLException {
            life(kiosks, days);
            details.put("kiosks", kiosks);
            details.put("days", days);
            details.put("log_lines", log.lines().size());
            return new Verdict(1, complaints.isEmpty() ? 0 : 1, Verdict.Trials.ONE, complaints, details);
        }

        private Path place(String name) throws IOException {
            return Files.createDirectories(folder.resolve(name));
        }

        private void life(int kiosks, int days) throws IOException, SQLException {
            var ledger = place("life").resolve("ledger.db");
            try (var database = LedgerDatabase.open(ledger)) {
                var fleet = new SimulatedFleet(database, trial.seed(), SimulatedFleet.Jitter.AS_SHIPPED);
                var story = new FleetStory(fleet);
                story.live(kiosks, days, () -> trial.progress().done(1));
                details.put("faults", story.faults());
                details.put("promised", fleet.promised().size());
                details.put("gone_with_restored_disks", fleet.lost());
                details.put("history_sha256", Sha256.of(fleet.history()).hex());
                details.putAll(fleet.counts().details());
                check(fleet, LedgerDump.of(ledger));
            }
        }

        private void check(SimulatedFleet fleet, LedgerDump ledger) {
            if (!fleet.isDrained()) {
                complaints.add("not drained %s after everything was mended".formatted(FleetStory.TO_DRAIN));
            }
            var there = new TreeSet<String>();
            for (var row : ledger.rows()) {
                if (!there.add(row.id().toString())) {
                    complaints.add("twice in the ledger: " + row.id());
                }
                if (!Sha256.of(row.body()).equals(row.sha256())) {
                    complaints.add("changed in the ledger: " + row.id());
                }
            }
            var promised = fleet.promised();
            promised.stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> complaints.add("lost: " + id + fleet.whereabouts(id)));
            there.stream()
                    .filter(id -> !fleet.everThanked(id))
                    .forEach(id -> complaints.add("in the ledger and never committed: " + id));
        }
    }
}
