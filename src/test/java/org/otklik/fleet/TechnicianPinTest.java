package org.otklik.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.config.Change;

/** How a PIN is kept. Fleet page 5. */
class TechnicianPinTest {
    private static final String PIN = "280451";

    @TempDir
    private Path data;

    @Test
    void thereIsNoneUntilSomebodySetsOne() {
        assertThat(new TechnicianPin(data).isSet()).isFalse();
        var ladder = new PinLadder(data, () -> Duration.ZERO);
        assertThat(ladder.isSet()).isFalse();
        for (var tried : new String[] {"", "0", "000000", "123456"}) {
            assertThat(new TechnicianPin(data).matches(tried)).isFalse();
        }
    }

    @Test
    void itIsKeptAsASlowSaltedHashThatOnlyTheKioskCanRead() throws IOException {
        var pin = new TechnicianPin(data);
        assertThat(pin.set(PIN, new SecureRandom())).isEqualTo(Change.MADE);
        var file = data.resolve("identity/technician.pin");
        var line = Files.readString(file);
        assertThat(line).startsWith("pbkdf2-sha256 600000 ").doesNotContain(PIN);
        assertThat(modes(file)).isEqualTo("rw-------");
        assertThat(modes(file.getParent())).isEqualTo("rwx------");
        assertThat(pin.matches(PIN)).isTrue();
        assertThat(pin.matches("280452")).isFalse();
    }

    @Test
    void theSamePinTwiceIsNotTheSameLine() throws IOException {
        var pin = new TechnicianPin(data, 10);
        pin.set(PIN, new SecureRandom());
        var first = Files.readString(data.resolve("identity/technician.pin"));
        pin.clear();
        pin.set(PIN, new SecureRandom());
        assertThat(Files.readString(data.resolve("identity/technician.pin"))).isNotEqualTo(first);
    }

    @Test
    void settingTheSameAgainChangesNothingAndClearingTakesItAway() throws IOException {
        var pin = new TechnicianPin(data, 10);
        pin.set(PIN, new SecureRandom());
        assertThat(pin.set(PIN, new SecureRandom())).isEqualTo(Change.NONE);
        assertThat(pin.clear()).isEqualTo(Change.MADE);
        assertThat(pin.isSet()).isFalse();
        assertThat(pin.clear()).isEqualTo(Change.NONE);
    }

    @Test
    void aDamagedHashOpensNothing() throws IOException {
        var file = data.resolve("identity/technician.pin");
        var pin = new TechnicianPin(data, 10);
        pin.set(PIN, new SecureRandom());
        var line = Files.readString(file);
        for (var damaged : Stream.of("", "pbkdf2-sha256", line.replace(" 10 ", " 9999999 "), line.substring(0, 40))
                .toList()) {
            Files.writeString(file, damaged);
            assertThat(pin.isSet()).as(damaged).isFalse();
            assertThat(pin.matches(PIN)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "280451, GOOD", "122345, GOOD", "135790, GOOD", "28045, NOT_DIGITS", "2804512804512, NOT_DIGITS",
        "28045a, NOT_DIGITS", "٢٨٠٤٥١, NOT_DIGITS", "'', NOT_DIGITS", "000000, ONE_DIGIT", "777777777777, ONE_DIGIT",
        "123456, RUN", "987654, RUN", "678901, RUN", "210987, RUN"
    })
    void whatIsEasyToGuessIsRefused(String pin, PinRule rule) {
        assertThat(PinRule.of(pin)).isEqualTo(rule);
        if (rule != PinRule.GOOD) {
            assertThatThrownBy(() -> new TechnicianPin(data).set(pin, new SecureRandom()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(pin.isEmpty() ? "''" : pin);
        }
    }

    private static String modes(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
