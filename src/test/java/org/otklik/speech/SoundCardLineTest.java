package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;

/** The line of this machine, and one that is watched: when it opens, what it is given, how soon it is silent. */
class SoundCardLineTest extends AudioLineContractTest {
    private static final Pcm SECOND = Pcm.silence(Duration.ofSeconds(1));

    @Override
    protected AudioLine line() {
        var watched = new WatchedLine();
        return new SoundCardLine(format -> watched);
    }

    @Test
    void itOpensAtTheFirstSoundAndStaysOpen() {
        var watched = new WatchedLine();
        var line = new SoundCardLine(format -> watched);
        assertThat(watched.openings()).isZero();
        assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
        assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
        assertThat(watched.openings()).isOne();
        assertThat(watched.isOpen()).isTrue();
        line.close();
        assertThat(watched.isOpen()).isFalse();
    }

    @Test
    void theFirstSoundComesAfter100MsOfSilenceLaterOnesAtOnce() {
        var watched = new WatchedLine();
        var line = new SoundCardLine(format -> watched);
        var loud = new Pcm(new short[] {1, 2, 3});
        line.play(loud, new Stop());
        assertThat(watched.taken().indexOf((byte) 1)).isEqualTo(2 * 2205);
        var before = watched.taken().size();
        line.play(loud, new Stop());
        assertThat(watched.taken().get(before)).isEqualTo((byte) 1);
    }

    @Test
    void samplesAreWrittenLowByteFirst() {
        var watched = new WatchedLine();
        new SoundCardLine(format -> watched).play(new Pcm(new short[] {0x1234, -2}), new Stop());
        assertThat(watched.taken().subList(4410, 4414)).containsExactly((byte) 0x34, (byte) 0x12, (byte) -2, (byte) -1);
    }

    /** What is still to be heard is thrown away, and the longest write is a chunk: together less than 100 ms. */
    @Test
    void aStopIsSeenWithinAChunkAndEmptiesTheBuffer() {
        var stop = new Stop();
        var watched = new WatchedLine().stopping(stop, 50);
        assertThat(new SoundCardLine(format -> watched).play(SECOND, stop)).isInstanceOf(Playing.Stopped.class);
        assertThat(watched.writes()).isEqualTo(50);
        assertThat(watched.flushes()).isOne();
        assertThat(watched.longestWrite()).isEqualTo(2 * 441);
        assertThat(watched.buffer()).isEqualTo(2 * 1323);
        assertThat(SoundCardLine.CHUNK.plus(SoundCardLine.BUFFER)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void aStopThatCameBeforeLetsNothingBeHeard() {
        var stop = new Stop();
        stop.set();
        var watched = new WatchedLine();
        assertThat(new SoundCardLine(format -> watched).play(SECOND, stop)).isInstanceOf(Playing.Stopped.class);
        assertThat(watched.taken()).isEmpty();
    }

    @Test
    void withoutALineThereIsAReasonAndTheNextSoundTriesAgain() {
        var watched = new WatchedLine();
        var tries = new int[1];
        var line = new SoundCardLine(format -> {
            if (++tries[0] == 1) {
                throw new LineUnavailableException("busy");
            }
            return watched;
        });
        assertThat(line.play(SECOND, new Stop())).isEqualTo(new Playing.NoLine("busy"));
        assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
    }

    @Test
    void aMachineWithoutAnySoundIsTheSameOutcome() {
        var line = new SoundCardLine(format -> {
            throw new IllegalArgumentException("No line matching");
        });
        assertThat(line.play(SECOND, new Stop())).isEqualTo(new Playing.NoLine("No line matching"));
    }

    @Test
    void aLineThatIsPulledOutIsClosedAndOpenedAnewNextTime() {
        var watched = new WatchedLine().breakingAt(3);
        var line = new SoundCardLine(format -> watched);
        assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.NoLine.class);
        assertThat(watched.isOpen()).isFalse();
        assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
        assertThat(watched.openings()).isEqualTo(2);
    }

    /** Tests run with a null device of ALSA, as scripts/demo does: Java finds it, and it swallows everything. */
    @Test
    void theNullDeviceOfAlsaIsALine() {
        assertThat(System.getenv("ALSA_CONFIG_PATH")).isNotNull();
        try (var line = new SoundCardLine()) {
            assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
            assertThat(line.play(SECOND, new Stop())).isInstanceOf(Playing.Heard.class);
        }
    }
}
