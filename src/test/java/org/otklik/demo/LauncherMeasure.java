package org.otklik.demo;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Start-up and memory of the plain launcher, seen from outside: the time from the start of the process until the
 * picture of the screen changes no more, and the resident set a second later.
 */
record LauncherMeasure(long startMs, long rssMib) {
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** The picture counts as settled when it stays the same for this long; the time counted ends with its last change. */
    private static final int STILL_MS = 1000;

    private static final int PATIENCE_MS = 20_000;

    /** Every eighth line of pixels is looked at: enough to see any control appear, cheap enough to look often. */
    private static final int STEP = 8;

    /** Odd, so that one of them is the median: a single start tells more of what else the machine did. */
    private static final int STARTS = 5;

    /** The median start of five and the largest memory of them, after one that is not counted. */
    static LauncherMeasure median(List<String> command, Path log) {
        // The first makes the data directory, as on any kiosk that has been installed.
        once(command, log);
        List<LauncherMeasure> all = new ArrayList<>();
        for (var start = 0; start < STARTS; start++) {
            all.add(once(command, log));
        }
        all.sort(Comparator.comparingLong(LauncherMeasure::startMs));
        Progress.say("  first screen after %s ms"
                .formatted(all.stream().map(LauncherMeasure::startMs).toList()));
        var memory = all.stream().mapToLong(LauncherMeasure::rssMib).max().orElseThrow();
        return new LauncherMeasure(all.get(STARTS / 2).startMs(), memory);
    }

    private static LauncherMeasure once(List<String> command, Path log) {
        try {
            var robot = new Robot();
            var area = GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getDefaultScreenDevice()
                    .getDefaultConfiguration()
                    .getBounds();
            var before = look(robot, area);
            var began = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            try {
                var settled = settled(robot, area, before, began);
                return new LauncherMeasure(settled, rss(process.pid()));
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (AWTException | InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long settled(Robot robot, Rectangle area, int[] before, long began) {
        var last = before;
        var changedAt = -1L;
        for (var now = 0L; now < PATIENCE_MS; now = (System.nanoTime() - began) / 1_000_000) {
            var seen = look(robot, area);
            var at = (System.nanoTime() - began) / 1_000_000;
            if (!Arrays.equals(seen, last)) {
                last = seen;
                changedAt = at;
            } else if (changedAt >= 0 && at - changedAt >= STILL_MS) {
                return changedAt;
            }
        }
        throw new IllegalStateException("the first screen did not settle within " + PATIENCE_MS + " ms");
    }

    private static int[] look(Robot robot, Rectangle area) {
        var picture = robot.createScreenCapture(area);
        var rows = area.height / STEP;
        var pixels = new int[rows * area.width];
        for (var row = 0; row < rows; row++) {
            picture.getRGB(0, row * STEP, area.width, 1, pixels, row * area.width, area.width);
        }
        return pixels;
    }

    private static long rss(long pid) throws IOException {
        var status = RSS.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        if (!status.find()) {
            throw new IllegalStateException("no VmRSS of process " + pid);
        }
        // Rounded up: a bound that is kept is kept by the whole of it.
        return (Long.parseLong(status.group(1)) + 1023) / 1024;
    }
}
