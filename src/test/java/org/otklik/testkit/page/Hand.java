package org.otklik.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import org.otklik.testkit.KioskOnScreen;

/** By which way a visitor presses things. */
public sealed interface Hand {
    void press(String id);

    /** After a choice: by touch the visit goes on by itself, by keys the visitor does. */
    void goOnAfterAChoice();

    KioskOnScreen kiosk();

    /** A finger. */
    record Finger(KioskOnScreen kiosk) implements Hand {
        @Override
        public void press(String id) {
            kiosk.tap(id);
        }

        @Override
        public void goOnAfterAChoice() {
            kiosk.pass(Duration.ofMillis(800));
        }
    }

    /** Arrows and Enter. */
    record Keys(KioskOnScreen kiosk) implements Hand {
        /** Far more than any screen has. */
        private static final int MOST_STOPS = 40;

        @Override
        public void press(String id) {
            for (var stop = 0;
                    stop < MOST_STOPS && !kiosk.focused().filter(id::equals).isPresent();
                    stop++) {
                kiosk.key(KeyEvent.VK_DOWN);
            }
            assertThat(kiosk.focused()).contains(id);
            kiosk.key(KeyEvent.VK_ENTER);
        }

        @Override
        public void goOnAfterAChoice() {
            kiosk.key(KeyEvent.VK_RIGHT);
        }
    }
}
