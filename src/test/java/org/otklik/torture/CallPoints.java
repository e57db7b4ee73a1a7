package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every system call of a story at which something can be done to the kiosk: on its own files, on its sockets, and the
 * words on its pipe. strace counts by thread, so a point is the number of a call in the thread that makes it.
 */
final class CallPoints {
    private static final List<String> ON_FILES =
            List.of("openat", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename");
    private static final List<String> ELSEWHERE = List.of("connect", "sendto", "writev", "write");

    private CallPoints() {}

    /** Whether strace looks at the files of the kiosk alone, or at all that a thread does. */
    enum Look {
        FILES,
        ALL
    }

    /** The {@code when}-th call of this name in a thread. */
    record Point(Look look, String call, int when) {
        @Override
        public String toString() {
            return "%s %d%s".formatted(call, when, look == Look.FILES ? " on its files" : "");
        }

        /** The options by which strace does something at this point. */
        List<String> inject(Path data, String what) {
            List<String> options = new ArrayList<>(paths(look, data));
            options.addAll(List.of("-e", "trace=" + call, "-e", "inject=%s:%s:when=%d".formatted(call, what, when)));
            return options;
        }
    }

    /** Runs the story once for each look and lists its points, the files first. */
    static List<Point> of(Story story, Path folder) throws IOException, InterruptedException {
        List<Point> points = new ArrayList<>();
        points.addAll(of(story, folder.resolve("pass-1-files"), Look.FILES, ON_FILES));
        points.addAll(of(story, folder.resolve("pass-1-all"), Look.ALL, ELSEWHERE));
        return points;
    }

    private static List<Point> of(Story story, Path folder, Look look, List<String> names)
            throws IOException, InterruptedException {
        var kiosk = story.newKiosk(folder);
        var trace = folder.resolve("trace");
        List<String> options = new ArrayList<>(paths(look, kiosk.data()));
        options.addAll(List.of("-e", "trace=" + String.join(",", names), "-y", "-o", trace.toString()));
        var life = kiosk.watched(story.words(), options);
        if (life.ended() != 0) {
            throw new IllegalStateException("the story does not end well: " + life.lines());
        }
        kiosk.tale().add(life);
        missing(kiosk).ifPresent(words -> {
            throw new IllegalStateException("void: the unharmed life has " + words + ": " + life.lines());
        });
        Map<String, Integer> most = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (var call : Trace.read(trace)) {
            var count = counts.merge(call.thread() + call.name(), 1, Integer::sum);
            most.merge(call.name(), count, Math::max);
        }
        List<Point> points = new ArrayList<>();
        most.forEach((name, count) -> {
            for (var when = 1; when <= count; when++) {
                points.add(new Point(look, name, when));
            }
        });
        return points;
    }

    /** A life in which nothing was asked for, proved or deleted would be no whole one; a kill in it would say less. */
    private static Optional<String> missing(Story.Kiosk kiosk) throws IOException {
        try {
            var outbox = OutboxCopy.of(kiosk.data().resolve("outbox.db"));
            var epochs =
                    outbox.accounts().stream().map(OutboxCopy.Account::epoch).distinct();
            if (kiosk.orders().done(kiosk.id()) != LedgerOrders.COUNT) {
                return Optional.of("not done what was asked for");
            } else if (epochs.count() != 2) {
                return Optional.of("no second epoch");
            }
            return outbox.items().size() < kiosk.tale().kept().size()
                    ? Optional.empty()
                    : Optional.of("deleted nothing");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<String> paths(Look look, Path data) {
        if (look == Look.ALL) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        for (var file : List.of("", "outbox.db", "outbox.db-wal", "outbox.db-shm", "outbox.db-journal")) {
            paths.addAll(List.of("-P", data.resolve(file).toString()));
        }
        return paths;
    }
}
