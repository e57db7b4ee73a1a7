package org.otklik.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.otklik.collector.HastyCollector;
import org.otklik.torture.net.FaultPlan;
import org.otklik.torture.net.FaultProxy;
import org.otklik.torture.net.LineFault;
import org.otklik.wire.KioskToken;

/**
 * A kiosk under load, killed at a random moment and started again on what is left, up to the given number of cycles on
 * one outbox; two kiosks at once, each with an outbox and a line of its own. The line goes wrong now and then. It says nothing
 * about a loss of power: what was written stays in the cache of the system.
 */
final class RandomKill implements Harness {
    private static final int SOONEST_MS = 5;
    private static final int LATEST_MS = 2000;

    /** Every fourth is counted from the start of the process, so that some are killed while they open the file. */
    private static final int KILLS_FROM_START = 4;

    private static final int KIOSKS = 2;

    /** Cycles after which at least one connection must have gone wrong. */
    private static final int LEAST_FOR_FAULTS = 20;

    /** One connection in so many goes wrong; never so that a whole time-out is spent on it. */
    private static final int FAULT_EVERY = 4;

    private static final List<LineFault> FAULTS = List.of(
            LineFault.RESET_BEFORE_BODY,
            LineFault.RESET_IN_BODY,
            LineFault.CUT_AFTER_COMMIT,
            LineFault.BYTE_LIMIT,
            LineFault.HALF_CLOSE_DOWN,
            LineFault.DAMAGE_UP,
            LineFault.DAMAGE_DOWN,
            LineFault.SLICER,
            LineFault.LATENCY,
            LineFault.REFUSE);

    /** So that what was sent fits into memory, however long the run. */
    private static final int CYCLES_A_TRANSCRIPT = 50;

    @Override
    public String name() {
        return "random-kill";
    }

    @Override
    public String proves() {
        return "A kiosk killed at any moment, over and over, keeps every answer it gave thanks for, and sends each once.";
    }

    @Override
    public List<String> faults() {
        return List.of("F25");
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        var cycles = trial.trials(6, 200, 10_000);
        trial.progress().of(cycles);
        try (var collector = new HastyCollector(trial.folder().resolve("collector"))) {
            var classes = Classes.archived(trial.folder(), collector);
            List<Run> runs = new ArrayList<>();
            for (var lane = 0; lane < KIOSKS; lane++) {
                runs.add(new Run(trial, lane, collector, classes));
            }
            List<Callable<Long>> work = new ArrayList<>();
            for (var lane = 0; lane < KIOSKS; lane++) {
                var run = runs.get(lane);
                var share = cycles / KIOSKS + (lane < cycles % KIOSKS ? 1 : 0);
                work.add(() -> run.cycles(share));
            }
            return verdict(cycles, Lanes.sum(KIOSKS, work), runs);
        }
    }

    private static Verdict verdict(long cycles, long failed, List<Run> runs) {
        List<String> complaints = new ArrayList<>();
        Map<String, Long> sums = new TreeMap<>();
        for (var run : runs) {
            complaints.addAll(run.complaints);
            run.details().forEach((name, number) -> sums.merge(name, number, Long::sum));
        }
        if (cycles >= KIOSKS * LEAST_FOR_FAULTS && sums.get("line_faults") == 0) {
            complaints.add("void: the line never went wrong");
        }
        Map<String, Object> details = new TreeMap<>(sums);
        details.put("kiosks_at_once", KIOSKS);
        return new Verdict(
                cycles,
                Math.max(failed, complaints.isEmpty() ? 0 : 1),
                Verdict.Trials.INDEPENDENT,
                complaints,
                details);
    }

    private static FaultPlan.Planned fault(RandomGenerator random) {
        var fault = random.nextInt(FAULT_EVERY) == 0 ? FAULTS.get(random.nextInt(FAULTS.size())) : LineFault.NONE;
        return new FaultPlan.Planned(fault, random.nextInt(2));
    }

    /** One outbox and its lives. */
    private static final class Run {
        private final Trial trial;
        private final HastyCollector collector;
        private final Classes classes;
        private final KioskToken token;
        private final Path folder;
        private final Path data;
        private final Random random;
        private final FaultProxy line;
        private final CoreTale tale = new CoreTale();
        private final List<String> complaints = new ArrayList<>();
        private long inLedger;

        Run(Trial trial, int lane, HastyCollector collector, Classes classes) throws IOException {
            this.trial = trial;
            this.collector = collector;
            this.classes = classes;
            random = new Random(trial.seed() + lane);
            folder = trial.folder().resolve("kiosk-" + lane);
            data = Files.createDirectories(folder.resolve("kiosk"));
            Files.createDirectories(scratch());
            line = new FaultProxy(URI.create(collector.address()).getPort(), RandomKill::fault, trial.seed() + lane);
            token = collector.newKiosk();
            Files.createDirectories(data.resolve("identity"));
            Files.writeString(data.resolve("identity").resolve("token"), token.reveal());
            Files.createFile(data.resolve("transcript"));
        }

        private Path scratch() {
            return folder.resolve("tmp");
        }

        private Path log() {
            return folder.resolve("log");
        }

        /** How many of them have failed. */
        long cycles(long cycles) throws IOException, InterruptedException, SQLException {
            var failed = 0L;
            for (var cycle = 1L; cycle <= cycles; cycle++) {
                var before = complaints.size();
                // The first half waits for midnight, as a kiosk does; the second lets comments leave under the kills
                // too.
                var comments = cycle <= cycles / 2 ? History.Comments.AFTER_MIDNIGHT : History.Comments.AT_ONCE;
                oneLife(cycle, comments);
                if (cycle % CYCLES_A_TRANSCRIPT == 0 || cycle == cycles / 2) {
                    listen(comments);
                }
                failed += complaints.size() > before ? 1 : 0;
                trial.progress().done(1);
            }
            // The line is mended for the drain: it ends at the collector itself.
            var last = start(List.of("drain=" + collector.address()));
            if (last.ended() != 0) {
                complaints.add("the drain ended with " + last.lines());
            }
            tale.add(last);
            line.close();
            listen(History.Comments.AT_ONCE);
            leftBehind("at the end");
            judge();
            return failed;
        }

        private void judge() throws IOException, SQLException {
            var kiosk = tale.kiosk(token.kiosk(), OutboxCopy.of(data.resolve("outbox.db")));
            var history = new History(
                    List.of(kiosk),
                    LedgerView.of(LedgerDump.of(collector.ledger()), kiosk),
                    History.State.DRAINED,
                    List.of(),
                    new History.Logs(Files.readAllLines(log()), Set.of(token.reveal(), Visits.WORDS)));
            Checker.violations(history).forEach(violation -> complaints.add(violation.toString()));
            inLedger = history.ledger().rows().size();
        }

        Map<String, Long> details() {
            return Map.of(
                    "opened", tale.opened(),
                    "thanked", tale.thanked(),
                    "in_ledger", inLedger,
                    "line_faults", FAULTS.stream().mapToLong(line::struck).sum());
        }

        private void oneLife(long cycle, History.Comments comments) throws IOException, InterruptedException {
            var delay = SOONEST_MS + random.nextInt(LATEST_MS - SOONEST_MS);
            List<String> story = new ArrayList<>(List.of("care", "sync=" + line.address(), "commit=1000000@20"));
            if (comments == History.Comments.AT_ONCE) {
                story.add(0, "release");
            }
            var life = start(story);
            if (cycle % KILLS_FROM_START != 0) {
                life.begins();
            }
            if (life.endsWithin(delay)) {
                complaints.add("cycle %d ended by itself: %s".formatted(cycle, life.lines()));
            }
            life.kill();
            life.ended();
            tale.add(life);
            leftBehind("after cycle " + cycle);
        }

        private CoreProcess start(List<String> words) throws IOException {
            return CoreProcess.start(classes, data, log(), scratch(), words);
        }

        /** Looks at what was sent since the last look. */
        private void listen(History.Comments comments) throws IOException {
            var file = data.resolve("transcript");
            var sent = Transcript.of(file, comments);
            Files.writeString(file, "");
            var history = new History(List.of(), LedgerDump.NOTHING, History.State.UNDERWAY, sent, History.Logs.NONE);
            Checker.violations(history).forEach(violation -> complaints.add(violation.toString()));
        }

        /** A killed process must leave nothing: neither a copy of the library, nor a lock, nor anything else. */
        private void leftBehind(String when) throws IOException {
            complaints.addAll(Leftovers.of(scratch(), data).stream()
                    .map(name -> when + " left behind: " + name)
                    .toList());
        }
    }
}
