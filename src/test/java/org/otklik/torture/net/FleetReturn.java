package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.otklik.collector.ledger.LedgerDatabase;

/** F43: the collector is away for a day while visitors come, then it is back and all kiosks find it at once. */
record FleetReturn(int kiosks, long seed) {
    /** What a kiosk gathers in a day. Sync page 4.5. */
    private static final int VISITS = 300;

    /** The end of that day: by then the waits between two tries are as long as they get. */
    private static final Duration AWAY = Duration.ofMinutes(90);

    /** Reliability page 4. */
    private static final Duration BOUND = Duration.ofHours(1);

    private static final Duration STEP = Duration.ofMinutes(1);

    Map<String, Object> of(Path folder, SimulatedFleet.Jitter jitter, List<String> complaints) throws IOException {
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"))) {
            var fleet = new SimulatedFleet(database, seed, jitter);
            for (var i = 0; i < kiosks; i++) {
                var kiosk = fleet.add();
                kiosk.line(SimulatedKiosk.Line.DOWN);
                for (var visit = 0; visit < VISITS; visit++) {
                    fleet.visit(kiosk);
                }
            }
            fleet.pass(AWAY);
            fleet.kiosks().forEach(kiosk -> {
                kiosk.line(SimulatedKiosk.Line.UP);
                kiosk.outbox().releaseComments();
            });
            var back = fleet.now();
            while (!fleet.isDrained() && Duration.between(back, fleet.now()).compareTo(BOUND.multipliedBy(3)) < 0) {
                fleet.pass(STEP);
            }
            var took = Duration.between(back, fleet.now());
            if (took.compareTo(BOUND) > 0) {
                complaints.add("%d kiosks came back and needed %s to drain".formatted(kiosks, took));
            }
            Map<String, Object> details = new TreeMap<>(fleet.counts().details());
            details.keySet().removeIf(name -> name.startsWith("delay"));
            details.put("peak_requests_s", fleet.counts().peakFrom(back));
            details.put("drained_after_s", took.toSeconds());
            return details;
        }
    }
}
