package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.otklik.ui.KioskOnPaper;

/** Writes on the keyboard of the screen, key by key; which key it is says what stands on it. */
final class Typist {
    /** Capitals, signs and the other language, and back. */
    private static final int MOST_TURNS = 4;

    private final KioskOnPaper kiosk;
    private final Consumer<String> press;

    Typist(KioskOnPaper kiosk, Consumer<String> press) {
        this.kiosk = kiosk;
        this.press = press;
    }

    /** In place of what was written before. */
    void write(String before, String text) {
        if (!before.isEmpty()) {
            press.accept("keyboard.clear");
        }
        text.codePoints().mapToObj(Character::toString).forEach(this::strike);
    }

    private void strike(String letter) {
        for (var turns = 0; key(letter).isEmpty(); turns++) {
            assertThat(turns).as("turns of the keyboard for " + letter).isLessThan(MOST_TURNS);
            press.accept(turnFor(letter));
        }
        press.accept(key(letter).orElseThrow());
    }

    private Optional<String> key(String letter) {
        if (letter.equals(" ")) {
            return Optional.of("keyboard.space");
        }
        return kiosk.everything().stream()
                .filter(part -> part.getName() != null && part.getName().startsWith("keyboard.key."))
                .filter(part -> part.getAccessibleContext().getAccessibleName().equals(letter)
                        || (isSign(letter) && part.getName().equals("keyboard.key." + letter)))
                .map(Component::getName)
                .findFirst();
    }

    private String turnFor(String letter) {
        var hasLetters = kiosk.shows("keyboard.shift");
        if (hasLetters == isSign(letter)) {
            return "keyboard.digits";
        }
        if (!hasLetters) {
            return "keyboard.alphabet";
        }
        var small = key(letter.toLowerCase(Locale.ROOT));
        return small.or(() -> key(letter.toUpperCase(Locale.ROOT))).isPresent()
                ? "keyboard.shift"
                : "keyboard.language";
    }

    /** Known by its key too: a minus looks longer than what it writes. */
    private static boolean isSign(String letter) {
        return !Character.isLetter(letter.codePointAt(0));
    }
}
