package org.otklik.demo;

import java.time.Duration;

/** Presses controls as somebody does who hears the kiosk and sees little: one tap finds and reads, the next one presses. */
final class ReadingFinger {
    /** What is heard at least of a control that was found. */
    private static final Duration A_WORD = Duration.ofMillis(200);

    private final RobotHand hand;
    private final ScreenWatch watch;

    ReadingFinger(RobotHand hand, ScreenWatch watch) {
        this.hand = hand;
        this.watch = watch;
    }

    /** Who heard nothing between the two taps would press blindly, so that is a defect. */
    void press(String id) {
        var before = watch.heard();
        hand.tap(id);
        watch.awaitHeard(before.plus(A_WORD));
        hand.tap(id);
    }
}
