package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest
    @CsvSource({"1,5", "2,10", "3,20", "8,640", "9,900", "40,900", "1000000,900"})
    void theWaitFillsASecondAndAllOfItsSpan(int failures, long spanSeconds) {
        var random = new Random(7);
        var least = Duration.ofDays(1);
        var most = Duration.ZERO;
        for (var i = 0; i < 2_000; i++) {
            var wait = Backoff.after(failures, random);
            least = wait.compareTo(least) < 0 ? wait : least;
            most = wait.compareTo(most) > 0 ? wait : most;
        }
        var span = spanSeconds * 1000;
        assertThat(least.toMillis()).isBetween(1000L, 1000 + span / 100);
        assertThat(most.toMillis()).isBetween(1000 + span * 99 / 100, 1000 + span);
    }
}
