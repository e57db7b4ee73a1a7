package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.otklik.collector.HastyCollector;
import org.otklik.wire.KioskToken;

/**
 * A kiosk under load, killed at a random moment and started again on what is left, up to the given number of cycles on
 * one outbox. It says nothing about a loss of power: what was written stays in the cache of the system.
 */
final class RandomKill implements Harness {
    private static final int SOONEST_MS = 5;
    private static final int LATEST_MS = 2000;

    /** Every fourth is counted from the start of the process, so that some are killed while they open the file. */
    private static final int KILLS_FROM_START = 4;

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
            return new Run(trial, collector).cycles(cycles);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** One outbox and its lives. */
    private static final class Run {
        private final Trial trial;
        private final HastyCollector collector;
        private final KioskToken token;
        private final Path data;
        private final Path log;
        private final Path scratch;
        private final Random random;
        private final CoreTale tale = new CoreTale();
        private final List<String> complaints = new ArrayList<>();

        Run(Trial trial, HastyCollector collector) throws IOException {
            this.trial = trial;
            this.collector = collector;
            random = new Random(trial.seed());
            data = trial.folder().resolve("kiosk");
            log = trial.folder().resolve("kiosk.log");
            scratch = Files.createDirectories(trial.folder().resolve("tmp"));
            token = collector.newKiosk();
            Files.createDirectories(data.resolve("identity"));
            Files.writeString(data.resolve("identity").resolve("token"), token.reveal());
            Files.createFile(data.resolve("transcript"));
        }

        Verdict cycles(long cycles) throws IOException, InterruptedException, SQLException {
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
            var last = start(List.of("drain=" + collector.address()));
            if (last.ended() != 0) {
                complaints.add("the drain ended with " + last.lines());
            }
            tale.add(last);
            listen(History.Comments.AT_ONCE);
            var history = new History(
                    List.of(tale.kiosk(token.kiosk(), OutboxCopy.of(data.resolve("outbox.db")))),
                    LedgerDump.of(collector.ledger()),
                    History.State.DRAINED,
                    List.of(),
                    new History.Logs(Files.readAllLines(log), Set.of(token.reveal(), Visits.WORDS)));
            Checker.violations(history).forEach(violation -> complaints.add(violation.toString()));
            leftBehind();
            var failures = Math.max(failed, complaints.isEmpty() ? 0 : 1);
            return new Verdict(
                    cycles,
                    failures,
                    Verdict.Trials.INDEPENDENT,
                    complaints,
                    Map.of(
                            "opened",
                            tale.opened(),
                            "thanked",
                            tale.thanked(),
                            "in_ledger",
                            history.ledger().rows().size()));
        }

        private void oneLife(long cycle, History.Comments comments) throws IOException, InterruptedException {
            var delay = SOONEST_MS + random.nextInt(LATEST_MS - SOONEST_MS);
            List<String> story = new ArrayList<>(List.of("sync=" + collector.address(), "commit=1000000@20"));
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
        }

        private CoreProcess start(List<String> words) throws IOException {
            return CoreProcess.start(data, log, scratch, words);
        }

        /** Looks at what was sent since the last look. */
        private void listen(History.Comments comments) throws IOException {
            var file = data.resolve("transcript");
            var sent = Transcript.of(file, comments);
            Files.writeString(file, "");
            var history = new History(List.of(), LedgerDump.NOTHING, History.State.UNDERWAY, sent, History.Logs.NONE);
            Checker.violations(history).forEach(violation -> complaints.add(violation.toString()));
        }

        /** A killed process must leave nothing: neither a copy of the library nor anything else. sqlite-jdbc#1140. */
        private void leftBehind() throws IOException {
            try (var files = Files.list(scratch)) {
                var left = files.map(Path::getFileName).map(Path::toString).toList();
                if (!left.isEmpty()) {
                    complaints.add("%d files left behind in the temporary folder, such as %s"
                            .formatted(left.size(), left.get(0)));
                }
            }
        }
    }
}
