package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.speech.HeadphoneRule.Privacy;
import org.otklik.speech.HeadphoneRule.Step;

/** Nobody around hears what they did not ask for. */
class HeadphoneRuleTest {
    private final HeadphoneRule headphones = new HeadphoneRule(SpeechOutput.HEADPHONES);
    private final HeadphoneRule vouched = new HeadphoneRule(SpeechOutput.VOUCHED_HEADPHONES);
    private final HeadphoneRule loudspeaker = new HeadphoneRule(SpeechOutput.LOUDSPEAKER);

    @Test
    void aPlugStartsSpeechWithAWelcome() {
        assertThat(headphones.plugged()).isEqualTo(Step.WELCOME);
        assertThat(headphones.privacy()).isEqualTo(Privacy.PRIVATE);
    }

    @Test
    void thePlugToldOnceMoreChangesNothing() {
        headphones.plugged();
        assertThat(headphones.plugged()).isEqualTo(Step.NONE);
        headphones.asked();
        assertThat(headphones.plugged()).isEqualTo(Step.NONE);
    }

    @Test
    void anUnplugSilencesAndIsShown() {
        headphones.plugged();
        assertThat(headphones.unplugged()).isEqualTo(Step.SHOW_UNPLUGGED);
        assertThat(headphones.unplugged()).isEqualTo(Step.NONE);
    }

    @Test
    void anUnplugOfSilentHeadphonesIsNotShown() {
        headphones.plugged();
        headphones.asked();
        assertThat(headphones.unplugged()).isEqualTo(Step.NONE);
    }

    @Test
    void theControlSpeaksOnlyWhilePlugged() {
        assertThat(headphones.asked()).isEqualTo(Step.ASK_FOR_HEADPHONES);
        headphones.plugged();
        assertThat(headphones.asked()).isEqualTo(Step.FALL_SILENT);
        assertThat(headphones.asked()).isEqualTo(Step.SPEAK);
        headphones.unplugged();
        assertThat(headphones.asked()).isEqualTo(Step.ASK_FOR_HEADPHONES);
    }

    @Test
    void afterAVisitSpeechIsOffUntilTheControlOrANewPlug() {
        headphones.plugged();
        assertThat(headphones.visitEnded()).isEqualTo(Step.FALL_SILENT);
        assertThat(headphones.visitEnded()).isEqualTo(Step.NONE);
        assertThat(headphones.asked()).isEqualTo(Step.SPEAK);
        headphones.visitEnded();
        headphones.unplugged();
        assertThat(headphones.plugged()).isEqualTo(Step.WELCOME);
    }

    @Test
    void vouchedHeadphonesSpeakByTheControlWithoutAPlug() {
        assertThat(vouched.asked()).isEqualTo(Step.SPEAK);
        assertThat(vouched.privacy()).isEqualTo(Privacy.PRIVATE);
        assertThat(vouched.asked()).isEqualTo(Step.FALL_SILENT);
    }

    @Test
    void aKeypadThatReportsItsJackIsBelievedAlsoWhereTheOutputIsVouchedFor() {
        assertThat(vouched.plugged()).isEqualTo(Step.WELCOME);
        assertThat(vouched.unplugged()).isEqualTo(Step.SHOW_UNPLUGGED);
        assertThat(vouched.asked()).isEqualTo(Step.ASK_FOR_HEADPHONES);
    }

    @Test
    void theLoudspeakerSpeaksOnlyByTheVisitorsActAndNamesNoChoice() {
        assertThat(loudspeaker.plugged()).isEqualTo(Step.NONE);
        assertThat(loudspeaker.asked()).isEqualTo(Step.SPEAK_ALOUD);
        assertThat(loudspeaker.privacy()).isEqualTo(Privacy.OVERHEARD);
        assertThat(loudspeaker.unplugged()).isEqualTo(Step.NONE);
        assertThat(loudspeaker.asked()).isEqualTo(Step.FALL_SILENT);
    }
}
