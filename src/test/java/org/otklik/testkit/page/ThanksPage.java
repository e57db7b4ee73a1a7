package org.otklik.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

/** The thank-you. */
public final class ThanksPage {
    private final Hand hand;

    ThanksPage(Hand hand) {
        this.hand = hand;
        assertThat(hand.kiosk().screen()).isEqualTo("thanks");
        assertThat(hand.kiosk().words("heading")).isEqualTo("Спасибо!");
    }

    /** «Готово». */
    public StartPage done() {
        hand.press("thanks.done");
        return new StartPage(hand);
    }
}
