package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedTextTest {
    private static final String WAYS =
            "Чтобы получить ответ:\nподойдите ({desk});\nпозвоните {phone};\nоткройте {site}.";

    @Test
    void everyWordIsFilledAndStaysAWord() {
        assertThat(FixedText.fill(WAYS, Map.of("desk", "вход", "phone", "8", "site", "a$1\\{x}")))
                .isEqualTo("Чтобы получить ответ:\nподойдите (вход);\nпозвоните 8;\nоткройте a$1\\{x}.");
    }

    @Test
    void aLineWithoutItsContactIsLeftOut() {
        assertThat(FixedText.fill(WAYS, Map.of("desk", "вход", "site", "a.b")))
                .isEqualTo("Чтобы получить ответ:\nподойдите (вход);\nоткройте a.b.");
    }

    @Test
    void aListThatLostItsEndStillEndsInAFullStop() {
        assertThat(FixedText.fill(WAYS, Map.of("desk", "вход"))).isEqualTo("Чтобы получить ответ:\nподойдите (вход).");
    }

    @Test
    void aHeadingGoesWithTheLastOfItsLines() {
        assertThat(FixedText.fill(WAYS, Map.of())).isEmpty();
        assertThat(FixedText.fill("Это не жалоба.\n" + WAYS, Map.of())).isEqualTo("Это не жалоба.");
        assertThat(FixedText.fill(WAYS + "\nЕщё:\nкнига отзывов.", Map.of())).isEqualTo("Ещё:\nкнига отзывов.");
        assertThat(FixedText.fill("Вот:", Map.of())).isEqualTo("Вот:");
    }

    @Test
    void itSaysWhichWordsAreUnset() {
        assertThat(FixedText.unset(WAYS, Map.of("phone", "8"))).containsExactly("desk", "site");
    }
}
