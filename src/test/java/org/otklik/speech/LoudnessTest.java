package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Steps of loudness and pace, inside the ranges that VVSG 2.0, 7.1-K, asks for. */
class LoudnessTest {
    @Test
    void stepsReachFrom20To100DbSplInStepsOfAtMost10() {
        assertThat(new Volume(0).dbSpl()).isEqualTo(20);
        assertThat(new Volume(Volume.LOUDEST).dbSpl()).isEqualTo(100);
        assertThat(IntStream.range(0, Volume.LOUDEST).map(n -> new Volume(n + 1).dbSpl() - new Volume(n).dbSpl()))
                .allMatch(step -> step > 0 && step <= 10);
        assertThat(Volume.USUAL.dbSpl()).isBetween(60, 70);
    }

    @Test
    void theEndsOfVolumeAndRateStayWhereTheyAre() {
        assertThat(new Volume(0).quieter()).isEqualTo(new Volume(0));
        assertThat(new Volume(10).louder()).isEqualTo(new Volume(10));
        assertThat(new SpeechRate(62).slower()).isEqualTo(new SpeechRate(62));
        assertThat(new SpeechRate(250).faster()).isEqualTo(new SpeechRate(250));
        assertThat(SpeechRate.USUAL.slower()).isEqualTo(new SpeechRate(100));
        assertThatThrownBy(() -> new Volume(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpeechRate(126)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGainIsWhatLiesBetweenTheStepAndTheseHeadphones() {
        assertThat(SpeechSettings.USUAL.with(new Volume(10)).gainDb()).isZero();
        assertThat(SpeechSettings.USUAL.gainDb()).isEqualTo(-32);
        assertThat(new SpeechSettings(SpeechRate.USUAL, Volume.USUAL, 90).gainDb())
                .isEqualTo(-22);
    }

    @Test
    void twentyDbAreTenfoldAndWhatDoesNotFitIsCut() {
        var sound = new Pcm(new short[] {1000, -1000, 30_000, -30_000});
        assertThat(sound.changedBy(-20).samples())
                .containsExactly((short) 100, (short) -100, (short) 3000, (short) -3000);
        assertThat(sound.changedBy(20).samples())
                .containsExactly((short) 10_000, (short) -10_000, Short.MAX_VALUE, Short.MIN_VALUE);
        assertThat((double) sound.changedBy(-6).samples()[0]).isCloseTo(501, within(1.0));
    }
}
