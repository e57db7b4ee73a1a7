package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A clock that is moved instead of waiting. Only the driver of the demo waits, in front of real processes; the product
 * waits by the {@code Pace} that it is given.
 */
class NoSleepTest {
    private static final Pattern SLEEP =
            Pattern.compile("(?<!\\w)(Thread|TimeUnit|[A-Z]+)\\.sleep\\(|\\bpark(Nanos|Until)\\(");

    @Test
    void noTestSleepsNorAnyPartOfTheTestKit() {
        var sleepers = Sources.under(Sources.TESTS).stream()
                .filter(file -> !Sources.name(file).equals("NoSleepTest"))
                .filter(file -> !file.startsWith(Sources.TESTS.resolve("org/otklik/demo")))
                .filter(file -> SLEEP.matcher(Sources.text(file)).find())
                .toList();
        assertThat(sleepers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.sleep(100)",
                "TimeUnit.SECONDS.sleep(1)",
                "MILLISECONDS.sleep(1)",
                "LockSupport.parkNanos(20_000_000)"
            })
    void eachWayToSleepIsSeen(String line) {
        assertThat(SLEEP.matcher("        " + line + ";").find()).isTrue();
    }
}
