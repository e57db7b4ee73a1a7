package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.speech.SpeechRate;
import org.otklik.speech.Volume;
import org.otklik.ui.presenter.Hearing.Picture;
import org.otklik.ui.presenter.Hearing.Speech;
import org.otklik.visit.Mode;

/** How a visitor hears the kiosk, step by step. Visitor page 2. */
class HearingTest {
    @Test
    void ratesAndVolumesAreThoseThatSpeechKnows() {
        assertThat(Hearing.RATES).isEqualTo(SpeechRate.RATES);
        assertThat(Hearing.LOUDEST).isEqualTo(Volume.LOUDEST);
        assertThat(Hearing.USUAL.wordsPerMinute()).isEqualTo(SpeechRate.USUAL.wordsPerMinute());
        assertThat(Hearing.USUAL.volume()).isEqualTo(Volume.USUAL.step());
    }

    @Test
    void fasterGoesThroughEveryRateAndStaysAtTheFastest() {
        List<Integer> rates = new ArrayList<>();
        var slowest = new Hearing(Speech.OFF, 62, 6, Hearing.Touch.AS_SPEECH_CAME, Picture.SHOWN);
        for (var hearing = slowest; rates.size() < 8; hearing = hearing.faster()) {
            rates.add(hearing.wordsPerMinute());
        }
        assertThat(rates).containsExactly(62, 80, 100, 125, 160, 200, 250, 250);
        assertThat(Hearing.USUAL.slower().wordsPerMinute()).isEqualTo(100);
        assertThat(slowest.slower()).isEqualTo(slowest);
    }

    @Test
    void louderEndsAtTenAndQuieterAtNought() {
        var hearing = Hearing.USUAL;
        for (var press = 0; press < 7; press++) {
            hearing = hearing.quieter();
        }
        assertThat(hearing.volume()).isZero();
        for (var press = 0; press < 11; press++) {
            hearing = hearing.louder();
        }
        assertThat(hearing.volume()).isEqualTo(10);
        assertThat(hearing.quieter().volume()).isEqualTo(9);
    }

    @Test
    void noOtherRateAndNoOtherVolumeCanBeWrittenDown() {
        var usual = Hearing.USUAL;
        assertThatThrownBy(() -> new Hearing(usual.speech(), 63, 6, usual.touch(), usual.picture()))
                .hasMessageContaining("63");
        assertThatThrownBy(() -> new Hearing(usual.speech(), 62, 11, usual.touch(), usual.picture()))
                .hasMessageContaining("11");
    }

    @ParameterizedTest
    @EnumSource
    void touchReadsFirstForWhoCameToSpeechWithoutAFinger(Speech speech) {
        var heard = Hearing.USUAL.with(speech);
        assertThat(heard.touchReadsFirst()).isEqualTo(speech == Speech.BY_KEY || speech == Speech.BY_PLUG);
        assertThat(heard.turnedTouch().touchReadsFirst()).isEqualTo(speech == Speech.BY_TOUCH);
    }

    @Test
    void whatAVisitorSaidOfTouchHoldsHoweverSpeechComesAgain() {
        var selects = Hearing.USUAL.with(Speech.BY_KEY).turnedTouch();
        assertThat(selects.with(Speech.OFF).with(Speech.BY_PLUG).touchReadsFirst())
                .isFalse();
    }

    @Test
    void thePictureIsHiddenOnlyWhileThereIsSomethingToHear() {
        assertThat(Hearing.USUAL.turnedPicture().isHidden()).isFalse();
        var hidden = Hearing.USUAL.with(Speech.BY_KEY).turnedPicture();
        assertThat(hidden.isHidden()).isTrue();
        assertThat(hidden.louder().slower().turnedTouch().isHidden()).isTrue();
        assertThat(hidden.turnedPicture().isHidden()).isFalse();
        assertThat(hidden.with(Speech.OFF).isHidden()).isFalse();
    }

    @Test
    void aResponseTellsOfSpeechAndOfNothingElse() {
        assertThat(Hearing.USUAL.louder().faster().turnedTouch().modes()).isEmpty();
        assertThat(Hearing.USUAL.with(Speech.BY_PLUG).modes()).containsExactly(Mode.SPEECH);
    }
}
