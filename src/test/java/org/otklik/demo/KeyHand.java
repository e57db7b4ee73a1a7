package org.otklik.demo;

import java.awt.event.KeyEvent;
import java.time.Duration;
import org.otklik.ui.ScreenHost;

/** Presses controls by the five keys, and plugs headphones in and out of a keypad that reports its jack. */
final class KeyHand {
    /** Names of the keys of the demo that tell of the jack, as a keymap has them. */
    static final String PLUG_IN = "VK_INSERT";

    static final String PLUG_OUT = "VK_DELETE";

    /** Far more stops than any screen has. */
    private static final int MOST_STOPS = 90;

    /** The welcome; who hears it out has heard that the kiosk speaks. */
    private static final Duration WELCOME = Duration.ofSeconds(2);

    private final RobotHand hand;
    private final ScreenHost host;
    private final ScreenWatch watch;

    KeyHand(RobotHand hand, ScreenHost host, ScreenWatch watch) {
        this.hand = hand;
        this.host = host;
        this.watch = watch;
    }

    void press(String id) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (hand.ask(() -> host.focused().filter(id::equals).isPresent())) {
                hand.key(KeyEvent.VK_ENTER);
                return;
            }
            hand.key(KeyEvent.VK_DOWN);
        }
        throw new IllegalStateException("keys do not reach " + id + " on " + watch.current());
    }

    /** Headphones in: the kiosk has to say something without being asked. */
    void plugIn() {
        var before = watch.heard();
        hand.key(KeyEvent.VK_INSERT);
        watch.awaitHeard(before.plus(WELCOME));
    }

    void plugOut() {
        hand.key(KeyEvent.VK_DELETE);
    }
}
