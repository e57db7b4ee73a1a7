package org.otklik.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.otklik.wire.ClockQuality;

/**
 * The machine's clock, and whether an hour that it tells can be believed: not before this release was built, not before
 * the hour of the last receipt, and not while the machine itself waits for the time. A receipt whose time is that of the
 * kiosk settles the latter until the program ends. Any thread. Sync page 3.5.
 */
final class KioskClock implements InstantSource {
    /** Where systemd-timesyncd keeps its state; the file in it is there from the first answer of a time server on. */
    static final Path TIMESYNC = Path.of("/run/systemd/timesync");

    /** The skew that is an alert, fleet page 6. */
    private static final Duration CLOSE = Duration.ofMinutes(5);

    private final InstantSource machine;
    private final Path timesync;
    private volatile Instant lastGoodHour = Instant.EPOCH;
    private volatile boolean confirmed;

    KioskClock(InstantSource machine, Path timesync) {
        this.machine = machine;
        this.timesync = timesync;
    }

    static KioskClock ofTheMachine() {
        return new KioskClock(InstantSource.system(), TIMESYNC);
    }

    @Override
    public Instant instant() {
        return machine.instant();
    }

    /** The time that a receipt told a moment ago. */
    void heard(Instant collector) {
        notBefore(collector);
        confirmed = Duration.between(collector, machine.instant()).abs().compareTo(CLOSE) <= 0;
    }

    /** The time of a receipt of an earlier run. */
    void notBefore(Instant collector) {
        lastGoodHour = collector.truncatedTo(ChronoUnit.HOURS);
    }

    /** What to say of an hour that this clock tells now. */
    ClockQuality quality(Instant now) {
        var believed = !now.isBefore(AnswerItems.BUILT_AFTER) && !now.isBefore(lastGoodHour) && isSynchronised();
        return believed ? ClockQuality.OK : ClockQuality.UNSURE;
    }

    /** A machine that keeps its time in another way, or by hand, leaves no such folder: then it is believed. */
    private boolean isSynchronised() {
        return confirmed || !Files.isDirectory(timesync) || Files.exists(timesync.resolve("synchronized"));
    }
}
