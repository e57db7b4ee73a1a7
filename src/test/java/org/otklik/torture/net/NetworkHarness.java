package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.otklik.collector.HastyCollector;
import org.otklik.testkit.Folders;
import org.otklik.testkit.LogEar;
import org.otklik.torture.Checker;
import org.otklik.torture.Harness;
import org.otklik.torture.History;
import org.otklik.torture.Lanes;
import org.otklik.torture.LedgerDump;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;

/**
 * Answers on their way through a line and a collector that go wrong: first each fault alone, then all of them by chance.
 * The mixture goes on in parts of at most {@link #PART} answers, each with a ledger of its own, so that a run of any
 * length fits on a disk and into memory; each part ends with a line that is well, a drain and all invariants.
 */
public final class NetworkHarness implements Harness {
    /** Answers of one part: some 50 MiB of outboxes and ledger, checked in a few seconds. */
    static final int PART = 25_000;

    private static final int LANES = 2;

    private static final int CONTROL = 400;

    @Override
    public String name() {
        return "network";
    }

    @Override
    public String proves() {
        return "Whatever a network or a server does, each answer arrives once and as it was given.";
    }

    @Override
    public List<String> faults() {
        return List.of(
                "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16",
                "F17", "F18", "F19", "F20", "F21", "F42");
    }

    @Override
    public String pace() {
        return "waits × 0.01, clocks × 100, calls end after 2 s instead of 60, no limit per kiosk";
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        var answers = trial.trials(300, 50_000, 30_000_000);
        trial.progress().of(answers);
        try (var folder = MemoryFolder.of(trial.folder())) {
            return folder.judged(new Run(trial, folder).answers(answers));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** One run. */
    private static final class Run {
        private final Trial trial;
        private final MemoryFolder folder;
        private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        private final Map<String, Long> struck = new TreeMap<>();
        private final Map<String, Object> details = new TreeMap<>();
        private long items;
        private long throughFaults;

        Run(Trial trial, MemoryFolder folder) {
            this.trial = trial;
            this.folder = folder;
        }

        Verdict answers(long answers) throws IOException, SQLException, InterruptedException {
            alone();
            control("a client that trusts any 200", Mixture.Client.TRUSTING, Mixture.FALSE_RIGHTS);
            control("a collector that answers before it commits", Mixture.Client.OURS, Mixture.FALSE_PROMISES);
            var done = parts(answers);
            details.put("items_with_comments", items);
            details.put("items_acked_while_faults_went_on", throughFaults);
            details.put("struck", struck);
            details.put("outboxes_and_ledger_on", folder.isInMemory() ? "tmpfs" : "disk");
            return new Verdict(done, complaints.size(), Verdict.Trials.INDEPENDENT, complaints, details);
        }

        private void alone() throws IOException, SQLException {
            var place = Files.createDirectories(folder.path().resolve("alone"));
            try (var log = new LogEar("org.otklik");
                    var real = new HastyCollector(place.resolve("collector"));
                    var front = new FaultCollector(URI.create(real.address()), trial.seed());
                    var proxy = new FaultProxy(front.port(), FaultPlan.always(LineFault.NONE), trial.seed())) {
                var alone = new EachFaultAlone(place.resolve("outbox.db"), real.newKiosk(), proxy, front, trial.seed());
                alone.run();
                complaints.addAll(alone.complaints());
                check("alone", List.of(alone.kiosk().history()), real.ledger());
                trial.progress().note(log.lines().size() + " lines in the log, for the faults one by one");
                var rows = new TreeSet<>(alone.rows());
                rows.remove("-");
                details.put("fault_kinds_alone", rows.size());
                trial.progress().note("each fault alone: " + rows);
            }
            Folders.delete(place);
        }

        /** What must lose answers, else the faults of this run prove nothing. */
        private void control(String words, Mixture.Client client, ReplyPlan replies)
                throws IOException, SQLException, InterruptedException {
            var place = Files.createDirectories(folder.path().resolve("control"));
            try (var mixture = new Mixture(place, trial.seed(), client, replies)) {
                mixture.send(CONTROL, visits -> {});
                var violations = Checker.violations(mixture.history());
                if (violations.isEmpty()) {
                    complaints.add("control: " + words + " lost nothing");
                }
                details.merge("controls_red", violations.isEmpty() ? 0 : 1, (a, b) -> (int) a + (int) b);
                trial.progress().note("control: " + words + " loses " + violations.size() + " of " + CONTROL);
            }
            Folders.delete(place);
        }

        /** Two parts at a time: while the last kiosks of one wait for their lines, the other goes on. */
        private long parts(long answers) throws IOException, InterruptedException {
            List<Callable<Long>> parts = new ArrayList<>();
            for (var part = 0; part * (long) PART < answers; part++) {
                var number = part;
                var share = (int) Math.min(PART, answers - part * (long) PART);
                parts.add(() -> complaints.isEmpty() ? mixture(number, share) : 0L);
            }
            return Lanes.sum(LANES, parts);
        }

        /** Returns how many answers were given. */
        private long mixture(int part, int answers) throws IOException, SQLException, InterruptedException {
            var place = Files.createDirectories(folder.path().resolve("part-" + part));
            try (var mixture = new Mixture(place, trial.seed() + part, Mixture.Client.OURS, ReplyPlan.mixture())) {
                mixture.send(answers, trial.progress()::done);
                var history = mixture.history();
                Checker.violations(history)
                        .forEach(violation -> complaints.add("part %d: %s".formatted(part, violation)));
                count(mixture, history);
            }
            if (complaints.isEmpty()) {
                Folders.delete(place);
            }
            return answers;
        }

        private synchronized void count(Mixture mixture, History history) {
            complaints.addAll(mixture.complaints());
            mixture.struck().forEach((fault, times) -> struck.merge(fault, times, Long::sum));
            throughFaults += mixture.throughFaults();
            items += history.ledger().rows().size();
        }

        private void check(String phase, List<History.Kiosk> kiosks, Path ledger) throws SQLException {
            var history =
                    new History(kiosks, LedgerDump.of(ledger), History.State.DRAINED, List.of(), History.Logs.NONE);
            Checker.violations(history).forEach(violation -> complaints.add(phase + ": " + violation));
        }
    }
}
