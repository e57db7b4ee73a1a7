package org.otklik.collector;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.otklik.collector.ledger.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector restored}: the ledger is that of an earlier hour, and kiosks still have what came since. */
@Command(
        name = "restored",
        mixinStandardHelpOptions = true,
        description =
                "After the ledger was put back from a backup: asks every kiosk for what it sent since an hour before"
                        + " that. Kiosks keep what they sent for seven days; what arrives twice is counted once.")
final class RestoredCommand implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Option(names = "--at", required = true, paramLabel = "HOUR", description = "of the backup, in UTC: 2026-11-22T09Z")
    private String hour;

    @Override
    public Integer call() throws IOException {
        Instant restoredTo;
        try {
            restoredTo = Instant.parse(hour.replaceFirst("Z$", ":00:00Z"));
        } catch (DateTimeException e) {
            System.err.println("collector: \"" + hour + "\" is no hour in UTC: write it like 2026-11-22T09Z.");
            return 64;
        }
        var now = Instant.now();
        if (restoredTo.isAfter(now)) {
            System.err.println("collector: " + hour + " has not come yet.");
            return 64;
        }
        try (var ledger = data.ledger()) {
            System.out.println(new Registry(ledger).resendByAll(restoredTo, now) + " kiosks are asked");
        }
        return 0;
    }
}
