package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.otklik.collector.HastyCollector;

/**
 * A kiosk core that keeps and sends for a while; what a long life must not gather is counted as it goes: threads, open
 * descriptors, files in the temporary folder. The core has no screen; memory is shown and judged in long runs only.
 */
final class Soak implements Harness {
    private static final int LEAST_SAMPLES = 6;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String proves() {
        return "A kiosk that keeps and sends on and on gathers no threads, no descriptors and no files.";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    /** What the process held at one moment. */
    private record Sample(long threads, long descriptors, long files, long rssKib) {
        Map<String, Long> details() {
            return Map.of("threads", threads, "descriptors", descriptors, "files", files, "rss_kib", rssKib);
        }
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        var seconds = trial.trials(12, 180, 72 * 3600);
        trial.progress().of(seconds);
        var step = Math.max(1, Math.min(10, seconds / (2 * LEAST_SAMPLES)));
        try (var collector = new HastyCollector(trial.folder().resolve("collector"))) {
            List<String> words = List.of("release", "sync=" + collector.address(), "commit=100000000@20");
            var kiosk = new Story(collector, words).newKiosk(trial.folder());
            var life = kiosk.live(words, List.of());
            life.begins();
            List<Sample> samples = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            for (var at = 0L; at < seconds; at += step) {
                if (life.endsWithin(TimeUnit.SECONDS.toMillis(step))) {
                    complaints.add("ended by itself: " + life.said("refused"));
                    break;
                }
                samples.add(sample(life.pid(), kiosk.scratch()));
                trial.progress().done(step);
            }
            life.kill();
            life.ended();
            kiosk.tale().add(life);
            grows("threads", samples.stream().map(Sample::threads).toList(), complaints);
            grows("descriptors", samples.stream().map(Sample::descriptors).toList(), complaints);
            grows("files", samples.stream().map(Sample::files).toList(), complaints);
            return new Verdict(
                    seconds,
                    complaints.size(),
                    Verdict.Trials.ONE,
                    complaints,
                    Map.of(
                            "samples",
                            samples.size(),
                            "thanked",
                            kiosk.tale().thanked(),
                            "first",
                            samples.get(0).details(),
                            "last",
                            samples.get(samples.size() - 1).details(),
                            "rss_kib_per_hour",
                            Math.round(
                                    slope(samples.stream().map(Sample::rssKib).toList()) * 3600 / step)));
        }
    }

    /** Grown is what in its last third never comes down to where it was at most in its middle third. */
    static void grows(String what, List<Long> values, List<String> complaints) {
        var third = values.size() / 3;
        if (values.size() < LEAST_SAMPLES) {
            complaints.add("void: only " + values.size() + " samples of " + what);
            return;
        }
        // The first third warms up: connections, pools.
        var before = values.subList(third, 2 * third).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        var after = values.subList(2 * third, values.size()).stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
        if (after > before) {
            complaints.add("%s grow: %s".formatted(what, values));
        }
    }

    /** The median of the slopes between all pairs, a step: Theil and Sen's estimate, which single peaks do not move. */
    static double slope(List<Long> values) {
        List<Double> slopes = new ArrayList<>();
        for (var from = 0; from < values.size(); from++) {
            for (var to = from + 1; to < values.size(); to++) {
                slopes.add((double) (values.get(to) - values.get(from)) / (to - from));
            }
        }
        return slopes.stream().sorted().skip(slopes.size() / 2).findFirst().orElse(0.0);
    }

    private static Sample sample(long pid, Path scratch) throws IOException {
        var process = Path.of("/proc", Long.toString(pid));
        return new Sample(count(process.resolve("task")), count(process.resolve("fd")), count(scratch), rss(process));
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static long rss(Path process) throws IOException {
        return Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
