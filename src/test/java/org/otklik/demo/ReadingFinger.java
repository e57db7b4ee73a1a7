package org.otklik.demo;

import java.time.Duration;
import org.otklik.ui.ScreenHost;

/** Presses controls as somebody does who hears the kiosk and sees little: one tap finds and reads, the next one presses. */
final class ReadingFinger {
    /** What is heard at least of a control that was found. */
    private static final Duration A_WORD = Duration.ofMillis(200);

    private final RobotHand hand;
    private final ScreenHost host;
    private final ScreenWatch watch;

    ReadingFinger(RobotHand hand, ScreenHost host, ScreenWatch watch) {
        this.hand = hand;
        this.host = host;
        this.watch = watch;
    }

    /** Who heard nothing between the two taps would press blindly, so that is a defect; what was read already is pressed. */
    void press(String id) {
        if (hand.ask(() -> host.focused().filter(id::equals).isEmpty())) {
            var before = watch.heard();
            hand.tap(id);
            watch.awaitHeard(before.plus(A_WORD));
        }
        hand.tap(id);
    }
}
