package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.ClockQuality;

/** When an hour that the kiosk tells goes into the tables of the day, and when it does not. */
class KioskClockTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:30:00Z");

    @TempDir
    private Path run;

    private final FakeClock machine = new FakeClock(NOW);
    private Path timesync;
    private KioskClock clock;

    @BeforeEach
    void aMachineThatKeepsItsTimeInAnotherWay() {
        timesync = run.resolve("timesync");
        clock = new KioskClock(machine, timesync);
    }

    @Test
    void aClockThatNothingSpeaksAgainstIsBelieved() {
        assertThat(quality()).isEqualTo(ClockQuality.OK);
    }

    @Test
    void aClockBeforeThisReleaseIsNot() {
        var early = new KioskClock(() -> Instant.parse("2020-01-01T00:00:00Z"), timesync);
        assertThat(early.quality(early.instant())).isEqualTo(ClockQuality.UNSURE);
    }

    @Test
    void aClockBeforeTheHourOfTheLastReceiptIsNotAlsoAfterARestart() {
        clock.notBefore(NOW.plus(Duration.ofHours(1)));
        assertThat(quality()).isEqualTo(ClockQuality.UNSURE);
        machine.pass(Duration.ofMinutes(30));
        assertThat(quality()).isEqualTo(ClockQuality.OK);
    }

    @Test
    void aMachineThatWaitsForItsTimeServerIsNotBelievedUntilItHasHeardOne() throws IOException {
        Files.createDirectories(timesync);
        assertThat(quality()).isEqualTo(ClockQuality.UNSURE);
        Files.createFile(timesync.resolve("synchronized"));
        assertThat(quality()).isEqualTo(ClockQuality.OK);
    }

    @Test
    void aReceiptOfTheSameTimeStandsForATimeServer() throws IOException {
        Files.createDirectories(timesync);
        clock.heard(NOW.minus(Duration.ofMinutes(6)));
        assertThat(quality()).isEqualTo(ClockQuality.UNSURE);
        clock.heard(NOW.minus(Duration.ofMinutes(4)));
        assertThat(quality()).isEqualTo(ClockQuality.OK);
    }

    private ClockQuality quality() {
        return clock.quality(clock.instant());
    }
}
