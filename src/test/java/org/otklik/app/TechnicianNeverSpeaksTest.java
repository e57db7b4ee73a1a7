package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.otklik.speech.Jack;
import org.otklik.speech.SpeechOutput;
import org.otklik.ui.KioskOnPaper;

/** Who listens to the kiosk hears nothing of the PIN pad and of what stands behind it. Visitor page 6. */
class TechnicianNeverSpeaksTest {
    @Test
    void neitherThePadNorThePageBehindItIsSaidWhateverIsPressed() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = listening();
            spoken.kiosk().knock();
            assertThat(spoken.kiosk().screen()).isEqualTo("pin");
            assertNothingIsSaid(spoken);
            spoken.kiosk().type("280451");
            spoken.key(KeyEvent.VK_ENTER);
            assertThat(spoken.kiosk().screen()).isEqualTo("state");
            assertNothingIsSaid(spoken);
        });
    }

    @Test
    void whatWasBeingSaidStopsAsThePadOpensAndSpeechGoesOnBehindIt() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = listening();
            spoken.key(KeyEvent.VK_F3).begin();
            assertThat(spoken.voice().isListenedTo()).isTrue();
            spoken.kiosk().knock();
            spoken.listen();
            assertThat(spoken.voice().isListenedTo()).isFalse();
            spoken.key(KeyEvent.VK_ESCAPE);
            assertThat(spoken.kiosk().screen()).isEqualTo("question.service");
            assertThat(spoken.listen()).isNotEmpty();
        });
    }

    private static SpokenKiosk listening() {
        var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES).jack(Jack.IN).pressingAtOnce();
        spoken.key(KeyEvent.VK_DOWN);
        spoken.kiosk().tap("start.begin");
        assertThat(spoken.listen()).isNotEmpty();
        return spoken;
    }

    /** Not on coming there, and not after any key. */
    private static void assertNothingIsSaid(SpokenKiosk spoken) {
        assertThat(spoken.listen()).isEmpty();
        for (var key = KeyEvent.VK_F1; key <= KeyEvent.VK_F10; key++) {
            assertThat(spoken.key(key).listen()).isEmpty();
        }
        for (var key : new int[] {KeyEvent.VK_DOWN, KeyEvent.VK_UP, KeyEvent.VK_7}) {
            assertThat(spoken.key(key).listen()).isEmpty();
        }
        assertThat(spoken.jack(Jack.OUT).jack(Jack.IN).listen()).isEmpty();
    }
}
