package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.speech.Utterance.Occasion.EVENT;

import org.junit.jupiter.api.Test;
import org.otklik.speech.Rendering.Failure;

/** When the kiosk gives up speaking, and says why. */
class SpeechOutageTest {
    private final SpeakerByHand kiosk = new SpeakerByHand();

    @Test
    void oneFailureLeavesASentenceOut() {
        kiosk.engine().failNext(Failure.DIED);
        kiosk.say(EVENT, "Раз. Два.");
        kiosk.untilSilent();
        assertThat(kiosk.line().heard()).hasSize(1);
        assertThat(kiosk.outages()).isEmpty();
    }

    @Test
    void threeFailuresInARowAreAnOutageAndAreToldOnce() {
        kiosk.engine().failNext(Failure.DIED, Failure.TIMED_OUT, Failure.NO_SOUND);
        kiosk.say(EVENT, "Раз. Два. Три. Четыре.");
        kiosk.untilSilent();
        assertThat(kiosk.outages()).extracting(Outage::cause).containsExactly(Outage.Cause.ENGINE_FAILING);
        assertThat(kiosk.speaker().outage()).isPresent();
        kiosk.say(EVENT, "Пять.");
        kiosk.runAll();
        assertThat(kiosk.engine().words()).containsExactly("Раз.", "Два.", "Три.");
    }

    @Test
    void aSentenceThatIsSaidEndsTheRowOfFailures() {
        kiosk.engine().failNext(Failure.DIED, Failure.DIED);
        kiosk.say(EVENT, "Раз. Два. Три.");
        kiosk.untilSilent();
        kiosk.engine().failNext(Failure.DIED, Failure.DIED);
        kiosk.say(EVENT, "Четыре. Пять. Шесть.");
        kiosk.untilSilent();
        assertThat(kiosk.outages()).isEmpty();
    }

    @Test
    void anEngineThatIsNotThereIsAnOutageAtOnceUntilSomebodyMendedIt() {
        kiosk.engine().failNext(Failure.MISSING);
        kiosk.say(EVENT, "Раз.");
        kiosk.untilSilent();
        assertThat(kiosk.outages()).extracting(Outage::cause).containsExactly(Outage.Cause.ENGINE_MISSING);
        kiosk.speaker().tryAgain();
        kiosk.say(EVENT, "Два.");
        kiosk.untilSilent();
        assertThat(kiosk.line().heard()).hasSize(1);
    }

    @Test
    void aRecordingThatIsNotThereIsNoOutage() {
        kiosk.engine().failNext(Failure.NO_CLIP, Failure.NO_CLIP, Failure.NO_CLIP, Failure.NO_CLIP);
        kiosk.say(EVENT, "Раз. Два. Три. Четыре.");
        kiosk.untilSilent();
        assertThat(kiosk.outages()).isEmpty();
    }

    @Test
    void aMachineWithoutALineIsAnOutageWithItsReason() {
        kiosk.line().breakDown("no card");
        kiosk.say(EVENT, "Раз. Два.");
        kiosk.untilSilent();
        assertThat(kiosk.outages()).containsExactly(new Outage(Outage.Cause.NO_LINE, "no card"));
        assertThat(kiosk.speaker().state()).isEqualTo(SpeechState.SILENT);
    }
}
