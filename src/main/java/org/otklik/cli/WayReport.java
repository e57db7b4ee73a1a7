package org.otklik.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.otklik.sync.SyncLoop;

/** What a run of sync found out about the line: why a server was not believed, and how long its certificate lasts. */
final class WayReport {
    private final Words words;

    WayReport(Words words) {
        this.words = words;
    }

    Report beside(Report told, SyncLoop loop, Optional<Instant> certificateEnds, Instant now) {
        var result = new LinkedHashMap<>(told.result());
        var lines = new ArrayList<>(told.lines());
        loop.distrust().ifPresent(word -> {
            result.put("reason", word);
            lines.add(words.say("sync." + word));
        });
        certificateEnds.map(end -> Duration.between(now, end)).ifPresent(left -> {
            result.put("cert_days", left.toDays());
            if (left.compareTo(SyncLoop.CERTIFICATE_SOON) < 0) {
                lines.add(words.say("sync.cert_soon", left.toDays()));
            }
        });
        return new Report(told.exit(), told.change(), told.faults(), result, lines, told.notes());
    }
}
