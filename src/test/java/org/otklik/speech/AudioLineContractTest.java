package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every line promises. */
abstract class AudioLineContractTest {
    private static final Pcm SOUND = new Pcm(new short[] {1, -1, 1, -1});

    protected abstract AudioLine line();

    @Test
    void soundsAreHeardOneAfterTheOther() {
        try (var line = line()) {
            assertThat(line.play(SOUND, new Stop())).isInstanceOf(Playing.Heard.class);
            assertThat(line.play(SOUND, new Stop())).isInstanceOf(Playing.Heard.class);
        }
    }

    @Test
    void aStopEndsOneSoundAndNoOther() {
        var stop = new Stop();
        stop.set();
        try (var line = line()) {
            assertThat(line.play(SOUND, stop)).isInstanceOf(Playing.Stopped.class);
            assertThat(line.play(SOUND, new Stop())).isInstanceOf(Playing.Heard.class);
        }
    }
}
