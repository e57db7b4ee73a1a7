package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** A card is told where there is room for it, and is the first to go where there is none. Visitor page 3. */
class CardsGiveWayTest {
    private static final Panel STANDING = Panel.measured(1080, 1920, 268);
    private static final Panel LYING = Panel.measured(1920, 1080, 345);

    @Test
    void aPanelThatStandsTellsOneOnStartAndTwoOnThanks() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = kiosk(STANDING, Look.Letters.M);
            assertThat(says(kiosk, "card.1")).startsWith("Вы сказали — мы сделали. Вы просили стулья");
            assertThat(kiosk.shows("card.2")).isFalse();
            thanks(kiosk);
            assertThat(says(kiosk, "card.1")).startsWith("Вы сказали — мы сделали. Вы просили открывать раньше");
            assertThat(says(kiosk, "card.2")).startsWith("Вы просили стулья");
        });
    }

    @Test
    void aPanelThatLiesTellsOneOnBoth() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = kiosk(LYING, Look.Letters.M);
            assertThat(isSeen(kiosk, "card.1")).isTrue();
            thanks(kiosk);
            assertThat(isSeen(kiosk, "card.1")).isTrue();
            assertThat(kiosk.shows("card.2")).isFalse();
        });
    }

    @Test
    void theLargestLettersOnALowPanelNeedItsRoom() {
        KioskOnPaper.onEventThread(() -> {
            assertThat(isSeen(kiosk(LYING, Look.Letters.XL), "card.1")).isFalse();
            assertThat(isSeen(kiosk(STANDING, Look.Letters.XL), "card.1")).isTrue();
        });
    }

    private static KioskOnPaper kiosk(Panel panel, Look.Letters letters) {
        return KioskOnPaper.telling(panel, ShippedPacks.mfcBasic(), Look.USUAL.with(letters))
                .laidOut();
    }

    private static void thanks(KioskOnPaper kiosk) {
        kiosk.tap("start.begin").choose("pension").pass(Duration.ofSeconds(1));
        while (kiosk.screen().startsWith("question.")) {
            kiosk.tap("nav.forward");
        }
        assertThat(kiosk.laidOut().screen()).isEqualTo("thanks");
    }

    private static boolean isSeen(KioskOnPaper kiosk, String id) {
        return kiosk.everything().stream().anyMatch(part -> id.equals(part.getName()) && part.isVisible());
    }

    private static String says(KioskOnPaper kiosk, String id) {
        return kiosk.control(id).getAccessibleContext().getAccessibleName();
    }
}
