package org.otklik.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

/** The start screen. */
public final class StartPage {
    private final Hand hand;

    public StartPage(Hand hand) {
        this.hand = hand;
        assertThat(hand.kiosk().screen()).isEqualTo("start");
    }

    /** «Начать». */
    public QuestionPage begin() {
        hand.press("start.begin");
        return new QuestionPage(hand);
    }
}
