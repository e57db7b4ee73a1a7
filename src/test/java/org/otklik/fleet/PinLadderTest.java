package org.otklik.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a PIN may be tried. Fleet page 5. */
class PinLadderTest {
    private static final String RIGHT = "280451";
    private static final String WRONG = "280452";
    private static final int FEW_ROUNDS = 10;

    @TempDir
    private Path data;

    private Duration now = Duration.ofHours(1);
    private PinLadder ladder;

    @BeforeEach
    void aPinIsSet() throws IOException {
        pin().set(RIGHT, new SecureRandom());
        start();
    }

    @Test
    void theRightOneOpensAndAnyOtherDoesNot() {
        assertThat(ladder.attempt(WRONG)).isEqualTo(PinLadder.Outcome.WRONG);
        assertThat(ladder.attempt("")).isEqualTo(PinLadder.Outcome.WRONG);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.RIGHT);
    }

    @Test
    void fiveAreFreeThenEachWrongOneDoublesTheWaitUpToAnHour() {
        wrong(5);
        assertThat(ladder.left()).hasSeconds(30);
        for (var seconds : new int[] {60, 120, 240, 480, 960, 1920, 3600, 3600, 3600}) {
            now = now.plus(ladder.left());
            wrong(1);
            assertThat(ladder.left()).hasSeconds(seconds);
        }
    }

    @Test
    void duringTheWaitEvenTheRightOneIsNotLookedAt() {
        wrong(5);
        now = now.plusSeconds(29);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.TOO_SOON);
        assertThat(ladder.left()).hasSeconds(1);
        now = now.plusSeconds(1);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.RIGHT);
    }

    @Test
    void theRightOneForgetsTheWrongOnesBefore() {
        wrong(4);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.RIGHT);
        wrong(4);
        assertThat(ladder.left()).isZero();
    }

    /** Neither the plug nor a clock that begins elsewhere cuts it. */
    @Test
    void theWaitBeginsAfreshWithTheProgram() {
        wrong(5);
        now = now.plusSeconds(30);
        wrong(1);
        now = now.plusSeconds(50);
        start();
        assertThat(ladder.left()).hasSeconds(60);
        now = Duration.ZERO;
        start();
        assertThat(ladder.left()).hasSeconds(60);
    }

    /** The power may go between the two: what was counted is on disk before anything is compared. */
    @Test
    void anAttemptIsCountedBeforeItIsChecked() throws IOException {
        wrong(4);
        Files.delete(data.resolve("identity/technician.pin"));
        Files.createDirectory(data.resolve("identity/technician.pin"));
        ladder.attempt(RIGHT);
        start();
        assertThat(ladder.left()).hasSeconds(30);
    }

    @Test
    void whatCannotBeCountedIsNotLookedAt() throws IOException {
        Files.createDirectory(data.resolve("identity/pin-attempts"));
        now = now.plusSeconds(30);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.NOT_COUNTED);
    }

    @Test
    void aCountThatNobodyCanReadLetsNobodyTryFreely() throws IOException {
        Files.writeString(data.resolve("identity/pin-attempts"), "none");
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.TOO_SOON);
        now = now.plusSeconds(30);
        assertThat(ladder.attempt(RIGHT)).isEqualTo(PinLadder.Outcome.RIGHT);
    }

    @Test
    void aNewPinForgetsWhatWasTried() throws IOException {
        wrong(5);
        pin().set("903817", new SecureRandom());
        assertThat(ladder.left()).isZero();
        assertThat(ladder.attempt("903817")).isEqualTo(PinLadder.Outcome.RIGHT);
    }

    private void wrong(int times) {
        for (var i = 0; i < times; i++) {
            assertThat(ladder.attempt(WRONG)).isEqualTo(PinLadder.Outcome.WRONG);
        }
    }

    private void start() {
        ladder = new PinLadder(pin(), data, () -> now);
    }

    private TechnicianPin pin() {
        return new TechnicianPin(data, FEW_ROUNDS);
    }
}
