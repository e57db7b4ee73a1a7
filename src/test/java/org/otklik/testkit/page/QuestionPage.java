package org.otklik.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

/** The screen of one question, whichever it is. */
public final class QuestionPage {
    private final Hand hand;

    QuestionPage(Hand hand) {
        this.hand = hand;
        assertThat(hand.kiosk().screen()).startsWith("question.");
    }

    public QuestionPage asks(String words) {
        assertThat(hand.kiosk().words("heading")).isEqualTo(words);
        return this;
    }

    /** Chooses the one answer with these words and stands on the next question. */
    public QuestionPage choose(String words) {
        press(words);
        hand.goOnAfterAChoice();
        return new QuestionPage(hand);
    }

    /** Puts a mark on an answer, or takes it off. */
    public QuestionPage tick(String words) {
        press(words);
        return this;
    }

    /** «Дальше» or «Пропустить». */
    public QuestionPage forward() {
        hand.press("nav.forward");
        return new QuestionPage(hand);
    }

    /** Writes with the keyboard of the screen. */
    public QuestionPage write(String text) {
        text.chars().forEach(letter -> hand.press(letter == ' ' ? "keyboard.space" : "keyboard.key." + (char) letter));
        return this;
    }

    /** «Завершить». */
    public ThanksPage finish() {
        assertThat(hand.kiosk().words("nav.forward")).isEqualTo("Завершить");
        hand.press("nav.forward");
        return new ThanksPage(hand);
    }

    private void press(String words) {
        var option = hand.kiosk().option(words);
        assertThat(option).as(words).isPresent();
        hand.press(option.orElseThrow());
    }
}
