package org.otklik.torture;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.otklik.collector.HastyCollector;
import org.otklik.torture.CallPoints.Point;

/**
 * Does something to a kiosk at every system call of a short life, one run a call; then starts it again, lets it keep an
 * answer, drains it, and judges. Two runs at once.
 */
final class SyscallHarness implements Harness {
    private static final int AT_ONCE = 2;

    /** Two runs of one story differ by a call or two, where threads of the JDK's client wake one another. */
    private static final double MOST_NOT_REACHED = 0.05;

    /** From the start of the process to an outbox that takes answers. Reliability page, I6. */
    private static final Duration USABLE = Duration.ofSeconds(20);

    private final String name;
    private final String proves;
    private final List<String> faults;
    private final List<String> acts;
    private final int everyInCi;

    private SyscallHarness(String name, String proves, List<String> faults, List<String> acts, int everyInCi) {
        this.name = name;
        this.proves = proves;
        this.faults = faults;
        this.acts = acts;
        this.everyInCi = everyInCi;
    }

    static SyscallHarness kill() {
        return new SyscallHarness(
                "syscall-kill",
                "Killed at each system call of a whole life, a kiosk starts again and has lost and doubled nothing.",
                List.of("F25", "F44"),
                List.of("signal=SIGKILL"),
                1);
    }

    static SyscallHarness errors() {
        return new SyscallHarness(
                "syscall-errors",
                "Whichever system call says EIO or ENOSPC, thanks are given only for what is kept.",
                List.of("F27", "F28", "F29"),
                List.of("error=EIO", "error=ENOSPC"),
                5);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String proves() {
        return proves;
    }

    @Override
    public List<String> faults() {
        return faults;
    }

    /** One run. */
    private record Attempt(Point point, String act) {
        @Override
        public String toString() {
            return act + " at " + point;
        }
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool {
        Strace.need();
        try (var collector = new HastyCollector(trial.folder().resolve("collector"))) {
            var run = new Run(trial, collector);
            // Each further scenario of a release is a longer life.
            for (var scenario = 1; scenario <= (trial.size() == Size.RELEASE ? 20 : 1); scenario++) {
                run.scenario(scenario);
            }
            return run.verdict();
        }
    }

    /** All attempts against one collector. */
    private final class Run {
        private final Trial trial;
        private final HastyCollector collector;
        private final Classes classes;
        private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        private final List<History.Kiosk> kiosks = Collections.synchronizedList(new ArrayList<>());
        private final AtomicLong failed = new AtomicLong();
        private final List<String> missed = Collections.synchronizedList(new ArrayList<>());
        private final AtomicLong notReached = new AtomicLong();
        private final AtomicLong notSaved = new AtomicLong();
        private final AtomicLong slowest = new AtomicLong();
        private long points;
        private long attempts;
        private boolean sampled;

        Run(Trial trial, HastyCollector collector) throws IOException, InterruptedException {
            this.trial = trial;
            this.collector = collector;
            classes = Classes.archived(trial.folder(), collector).interpreted();
        }

        void scenario(int scenario) throws IOException, InterruptedException {
            var round = "round=" + collector.address();
            var story = new Story(
                    collector,
                    classes,
                    List.of(
                            "release",
                            "commit=" + scenario,
                            "comment=1",
                            round,
                            "pause",
                            "commit=1",
                            "swap",
                            "commit=1",
                            round,
                            "commit=1",
                            round,
                            "purge",
                            "nightly"));
            var folder = trial.folder().resolve("scenario-" + scenario);
            var all = CallPoints.of(story, folder);
            points += all.size();
            var chosen = chosen(all);
            attempts += chosen.size();
            trial.progress().of(attempts);
            var workers = Executors.newFixedThreadPool(AT_ONCE);
            List<Future<?>> runs = new ArrayList<>();
            for (var i = 0; i < chosen.size(); i++) {
                var attempt = chosen.get(i);
                var place = folder.resolve("run-" + i);
                runs.add(workers.submit(() -> {
                    attempt(story, attempt, place);
                    return true;
                }));
            }
            workers.shutdown();
            for (var each : runs) {
                finished(each);
            }
        }

        private void finished(Future<?> run) throws InterruptedException {
            try {
                run.get();
            } catch (ExecutionException e) {
                failed.incrementAndGet();
                complaints.add(String.valueOf(e.getCause()));
            }
        }

        /** All of them, every so many, or as many as were asked for, spread over the whole life. */
        private List<Attempt> chosen(List<Point> all) {
            List<Attempt> possible = new ArrayList<>();
            for (var point : all) {
                // An error is said by a call on a file; a socket that fails is the business of the network harnesses.
                if (acts.size() == 1 || point.look() == CallPoints.Look.FILES) {
                    acts.forEach(act -> possible.add(new Attempt(point, act)));
                }
            }
            var every = trial.size() == Size.RELEASE ? 1 : everyInCi;
            var most = trial.trials(4, possible.size() / every, possible.size() / every);
            List<Attempt> chosen = new ArrayList<>();
            for (var i = 0; i < most && i < possible.size(); i++) {
                chosen.add(possible.get((int) ((long) i * possible.size() / Math.min(most, possible.size()))));
            }
            sampled |= chosen.size() < possible.size();
            return chosen;
        }

        private void attempt(Story story, Attempt attempt, java.nio.file.Path place)
                throws IOException, InterruptedException, SQLException {
            var kiosk = story.newKiosk(place);
            var options = attempt.point().inject(kiosk.data(), attempt.act());
            var hurt = kiosk.watched(story.words(), options(options, place));
            var code = hurt.ended();
            kiosk.tale().add(hurt);
            notSaved.addAndGet(kiosk.tale().notSaved());
            List<String> wrong = new ArrayList<>(leftBehind("killed", kiosk));
            if (acts.size() == 1 && code == 0) {
                notReached.incrementAndGet();
                missed.add(attempt.toString());
            }
            var begun = System.nanoTime();
            var healed = kiosk.live(List.of("commit=1", "drain=" + collector.address()), List.of());
            healed.begins();
            var usable = Duration.ofNanos(System.nanoTime() - begun);
            slowest.accumulateAndGet(usable.toMillis(), Math::max);
            var end = healed.ended();
            kiosk.tale().add(healed);
            wrong.addAll(leftBehind("started again", kiosk));
            if (end != 0) {
                wrong.add("started again it ended with " + end + ": " + healed.lines());
            }
            if (usable.compareTo(USABLE) > 0) {
                wrong.add("usable after " + usable.toMillis() + " ms");
            }
            judge(kiosk, wrong);
            trial.progress().done(1);
            if (!wrong.isEmpty()) {
                failed.incrementAndGet();
                trial.progress().failed();
                complaints.add("%s, %s: %s".formatted(attempt, place, wrong));
            }
        }

        /** Neither a copy of the library, nor a lock, nor anything else. */
        private List<String> leftBehind(String when, Story.Kiosk kiosk) throws IOException {
            return Leftovers.of(kiosk.scratch(), kiosk.data()).stream()
                    .map(name -> when + ", it left behind: " + name)
                    .toList();
        }

        private List<String> options(List<String> inject, java.nio.file.Path place) {
            List<String> options = new ArrayList<>(inject);
            options.addAll(List.of("-o", place.resolve("trace").toString()));
            return options;
        }

        private void judge(Story.Kiosk kiosk, List<String> wrong) throws IOException, SQLException {
            var history = kiosk.history();
            kiosks.add(history);
            var ledger = LedgerView.of(LedgerDump.of(collector.ledger()), history);
            Checker.violations(
                            new History(List.of(history), ledger, History.State.DRAINED, List.of(), History.Logs.NONE))
                    .forEach(violation -> wrong.add(violation.toString()));
        }

        Verdict verdict() {
            if (notReached.get() > 1 + attempts * MOST_NOT_REACHED) {
                complaints.add("void: %d of %d points were not reached, such as %s"
                        .formatted(notReached.get(), attempts, missed.get(0)));
            }
            return new Verdict(
                    attempts,
                    Math.max(failed.get(), complaints.isEmpty() ? 0 : 1),
                    sampled ? Verdict.Trials.ONE : Verdict.Trials.EXHAUSTIVE,
                    complaints,
                    Map.of(
                            "points",
                            points,
                            "told_not_saved",
                            notSaved.get(),
                            "not_reached",
                            notReached.get(),
                            "slowest_start_ms",
                            slowest.get(),
                            "kiosks",
                            kiosks.size()));
        }
    }
}
