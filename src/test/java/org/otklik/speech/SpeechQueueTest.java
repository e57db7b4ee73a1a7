package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.speech.Utterance.Occasion.CONFIRMATION;
import static org.otklik.speech.Utterance.Occasion.COUNTDOWN;
import static org.otklik.speech.Utterance.Occasion.EVENT;
import static org.otklik.speech.Utterance.Occasion.READING;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks when; a thread that is not run is one that is busy. */
class SpeechQueueTest {
    private final SpeakerByHand kiosk = new SpeakerByHand();

    @Test
    void anUtteranceIsSaidSentenceBySentenceAndThenThereIsSilence() {
        kiosk.say(EVENT, "Раз. Два. Три.");
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.SPEAKING);
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Раз.", "Два.", "Три.");
        assertThat(kiosk.line().heard()).hasSize(3);
        assertThat(kiosk.states()).containsExactly(SpeechState.SPEAKING, SpeechState.SILENT);
    }

    @Test
    void theNextSentenceIsMadeWhileOnePlaysAndNoneAfterIt() {
        kiosk.say(EVENT, "Раз. Два. Три.");
        kiosk.made();
        assertThat(kiosk.audio().waiting()).isOne();
        kiosk.made();
        assertThat(kiosk.engine().words()).containsExactly("Раз.", "Два.");
        assertThat(kiosk.line().heard()).isEmpty();
        assertThat(kiosk.speech().waiting()).isZero();
        kiosk.heard();
        assertThat(kiosk.line().heard()).hasSize(1);
        assertThat(kiosk.speech().waiting()).isOne();
    }

    @Test
    void whatTheVisitorDoesStopsEverything() {
        kiosk.say(CONFIRMATION, "Выбрано: нормально. И ещё.");
        kiosk.say(EVENT, "Вопрос 3.");
        kiosk.made();
        kiosk.speaker().hush();
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.SILENT);
        kiosk.runAll();
        assertThat(kiosk.line().heard()).isEmpty();
        assertThat(kiosk.engine().words()).containsExactly("Выбрано: нормально.");
    }

    @Test
    void whatTheVisitorAsksForComesInPlaceOfWhatIsSaid() {
        kiosk.say(EVENT, "Вопрос 2 из 5.");
        kiosk.made();
        kiosk.say(READING, "Хорошо.");
        kiosk.untilSilent();
        assertThat(kiosk.line().heard()).hasSize(1);
        assertThat(kiosk.engine().words()).containsExactly("Вопрос 2 из 5.", "Хорошо.");
    }

    @Test
    void aProgramEventWaitsBehindAConfirmation() {
        kiosk.say(CONFIRMATION, "Спасибо.");
        kiosk.made();
        kiosk.say(EVENT, "Начать.");
        kiosk.runAll();
        assertThat(kiosk.engine().words()).containsExactly("Спасибо.", "Начать.");
        assertThat(kiosk.line().heard()).hasSize(2);
        assertThat(kiosk.states()).containsExactly(SpeechState.SPEAKING, SpeechState.SILENT);
    }

    @Test
    void ofProgramEventsThatWaitTheNewestIsSaid() {
        kiosk.say(CONFIRMATION, "Спасибо.");
        kiosk.say(EVENT, "Первое.");
        kiosk.say(EVENT, "Второе.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Спасибо.", "Второе.");
    }

    @Test
    void aProgramEventDoesNotWaitBehindAnother() {
        kiosk.say(EVENT, "Первое.");
        kiosk.say(EVENT, "Второе.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Второе.");
    }

    @Test
    void aNewConfirmationDropsTheEventThatWaitedBehindTheOldOne() {
        kiosk.say(CONFIRMATION, "Выбрано: плохо.");
        kiosk.say(EVENT, "Вопрос 3.");
        kiosk.say(CONFIRMATION, "Выбрано: хорошо.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Выбрано: хорошо.");
    }

    @Test
    void idleClocksStandStillWhileSpeechPlaysButNotForTheCountdown() {
        assertThat(kiosk.speaker().state().holdsClocks()).isFalse();
        kiosk.say(EVENT, "Вы ещё здесь?");
        assertThat(kiosk.speaker().state().holdsClocks()).isTrue();
        kiosk.say(COUNTDOWN, "20 секунд.");
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.COUNTING_DOWN);
        assertThat(kiosk.speaker().state().holdsClocks()).isFalse();
        kiosk.say(EVENT, "Раз.");
        kiosk.speaker().pauseOrResume();
        assertThat(kiosk.speaker().state().holdsClocks()).isFalse();
    }

    @Test
    void aPauseGoesOnFromTheSentenceItStoppedIn() {
        kiosk.say(EVENT, "Раз. Два. Три.");
        kiosk.made();
        kiosk.made();
        kiosk.heard();
        kiosk.made();
        kiosk.speaker().pauseOrResume();
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.PAUSED);
        kiosk.runAll();
        assertThat(kiosk.line().heard()).hasSize(1);
        kiosk.speaker().pauseOrResume();
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Раз.", "Два.", "Три.", "Два.", "Три.");
        assertThat(kiosk.line().heard()).hasSize(3);
    }

    @Test
    void aPauseOfSilenceIsNothing() {
        kiosk.speaker().pauseOrResume();
        assertThat(kiosk.states()).isEmpty();
    }

    @Test
    void whatComesWhileItIsPausedIsSaid() {
        kiosk.say(CONFIRMATION, "Выбрано.");
        kiosk.speaker().pauseOrResume();
        kiosk.say(EVENT, "Вопрос 3.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Вопрос 3.");
    }

    @Test
    void repeatSaysTheLastOnceMoreAndNeverTheSecondsThatWereLeft() {
        kiosk.say(EVENT, "Вопрос 2.");
        kiosk.say(COUNTDOWN, "10 секунд.");
        kiosk.untilSilent();
        kiosk.speaker().repeat();
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("10 секунд.", "Вопрос 2.");
    }

    @Test
    void repeatingAConfirmationBeginsItAnew() {
        kiosk.say(CONFIRMATION, "Раз. Два.");
        kiosk.made();
        kiosk.speaker().repeat();
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Раз.", "Раз.", "Два.");
    }

    @Test
    void aNewRateAndANewVolumeHoldForWhatIsSaidNext() {
        kiosk.speaker()
                .use(kiosk.speaker().settings().with(SpeechRate.USUAL.faster()).with(new Volume(0)));
        kiosk.say(CONFIRMATION, "Быстрее.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().sentences().get(0).rate().wordsPerMinute()).isEqualTo(160);
        assertThat(kiosk.line().heard().get(0).samples()).containsOnly((short) 1, (short) -1);
    }

    @Test
    void offSaysNothingAndLeavesNothingToRepeat() {
        kiosk.say(EVENT, "Вопрос 2.");
        kiosk.speaker().turnOff();
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.SILENT);
        kiosk.say(EVENT, "Вопрос 3.");
        kiosk.runAll();
        assertThat(kiosk.engine().words()).isEmpty();
        kiosk.speaker().turnOn();
        kiosk.speaker().repeat();
        kiosk.runAll();
        assertThat(kiosk.engine().words()).isEmpty();
    }

    @Test
    void wordsWithoutSoundEndAtOnceAndLetTheNextOneSpeak() {
        kiosk.say(CONFIRMATION, "👍");
        kiosk.untilSilent();
        assertThat(kiosk.states()).containsExactly(SpeechState.SPEAKING, SpeechState.SILENT);
        kiosk.say(EVENT, "Раз.");
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Раз.");
    }

    /** A visitor's tap may not wait for the tables of a language. */
    @Test
    void whatIsSaidIsMadeSpeakableOnTheSpeechThreadAndCanBePreparedThere() {
        kiosk.speaker().prepare(List.of("ru", "en"));
        assertThat(kiosk.speech().waiting()).isOne();
        kiosk.say(EVENT, "Раз.");
        assertThat(kiosk.speech().waiting()).isEqualTo(2);
        kiosk.untilSilent();
        assertThat(kiosk.engine().words()).containsExactly("Раз.");
    }
}
