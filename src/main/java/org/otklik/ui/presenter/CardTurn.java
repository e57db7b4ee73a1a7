package org.otklik.ui.presenter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whose turn it is among the cards: each start screen tells the next one. One that is past its day is never told. */
final class CardTurn {
    private final Cards cards;
    private final Clock calendar;
    private int next;

    CardTurn(Cards cards, Clock calendar) {
        this.cards = cards;
        this.calendar = calendar;
    }

    /** The turn of a start screen that comes up; it keeps it in every language. */
    int take() {
        return next++;
    }

    List<String> onStart(int turn, String language) {
        return cards.told(today(), language, turn, 1);
    }

    /** From the one that the next start screen would tell. */
    List<String> onThanks(String language) {
        return cards.told(today(), language, next, cards.onThanks());
    }

    LocalDate today() {
        return LocalDate.now(calendar);
    }
}
