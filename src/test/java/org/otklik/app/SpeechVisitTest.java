package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.speech.Jack;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.presenter.Hearing;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** A visit that is heard: what its response says of it, and what does not happen by itself. Packs page 1.7. */
class SpeechVisitTest {
    @Test
    void aVisitThatWasHeardSaysSo() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            spoken.key(KeyEvent.VK_DOWN);
            spoken.kiosk().tap("start.begin").choose("pension");
            finish(spoken);
            var response = spoken.kiosk().kept().get(0).response().orElseThrow();
            assertThat(response.manner().modes()).contains(Mode.SPEECH);
            assertThat(response.manner().input()).isEqualTo(InputWay.SPEECH);
        });
    }

    @Test
    void nothingGoesOnByItselfForWhoHears() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            spoken.kiosk().tap("start.begin").choose("pension").pass(Duration.ofSeconds(5));
            assertThat(spoken.kiosk().screen()).isEqualTo("question.service");
            spoken.hear(Hearing.Speech.OFF);
            spoken.kiosk().choose("driver").pass(Duration.ofSeconds(1));
            assertThat(spoken.kiosk().screen()).isEqualTo("question.outcome");
        });
    }

    @Test
    void theNextVisitorIsNotSpokenTo() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            spoken.kiosk().tap("start.begin").choose("pension");
            finish(spoken);
            spoken.kiosk().tap("thanks.done");
            spoken.listen();
            spoken.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_F3);
            assertThat(spoken.listen()).isEmpty();
            spoken.jack(Jack.OUT).jack(Jack.IN);
            assertThat(spoken.listen()).startsWith("Добро пожаловать.");
        });
    }

    /** Words are stops for who hears them, and for nobody else. */
    @Test
    void keysStopOnWordsWhereTheyAreHeard() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            spoken.kiosk().tap("start.begin");
            assertThat(spoken.kiosk().focused()).contains("heading");
            spoken.key(KeyEvent.VK_UP);
            assertThat(spoken.kiosk().focused()).contains("strip");
            spoken.hear(Hearing.Speech.OFF).key(KeyEvent.VK_DOWN);
            assertThat(spoken.kiosk().focused())
                    .hasValueSatisfying(id -> assertThat(id).startsWith("question.option."));
        });
    }

    private static void finish(SpokenKiosk spoken) {
        while (spoken.kiosk().screen().startsWith("question.")) {
            spoken.kiosk().tap("nav.forward");
        }
    }
}
