package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.stream.IntStream;
import javax.accessibility.Accessible;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.Role;

/** What does nothing now has a dashed border and full contrast, keeps its focus, and says why. Visitor pages 3 and 11. */
class UnavailableTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final String MOST = "You cannot choose more. To choose another, take a mark off.";

    @Test
    void atTheMaximumTheOtherOptionsAreUnavailable() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = twoOfThree().tap("question.option.a");
            assertThat(kiosk.shows("notice")).isFalse();
            kiosk.tap("question.option.b");
            assertThat(why(kiosk, "question.option.c")).isEqualTo(MOST);
            assertThat(why(kiosk, "question.option.a")).isEmpty();
            assertThat(((Notice) kiosk.control("notice")).words()).isEqualTo(MOST);
            kiosk.tap("question.option.c").tap("question.option.a");
            assertThat(why(kiosk, "question.option.c")).isEmpty();
            assertThat(kiosk.shows("notice")).isFalse();
        });
    }

    @Test
    void keysStillReachAnUnavailableOption() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = twoOfThree().tap("question.option.a").tap("question.option.b");
            kiosk.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).contains("question.option.c");
        });
    }

    @Test
    void itsBorderIsDashedAndItsWordsKeepTheirColour() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = twoOfThree();
            assertThat(drawnShareOfUpperEdge(kiosk, "question.option.c")).isGreaterThan(0.95);
            kiosk.tap("question.option.a").tap("question.option.b");
            assertThat(drawnShareOfUpperEdge(kiosk, "question.option.c")).isBetween(0.3, 0.7);
            assertThat(hasColour(kiosk, "question.option.c", Role.TEXT)).isTrue();
        });
    }

    @Test
    void aRequiredStepSaysWhyItDoesNotLeadOn() {
        KioskOnPaper.onEventThread(() -> {
            var pack =
                    PackDraft.asking(QuestionDraft.choice("service", "a", "b").required(), QuestionDraft.rating("q"));
            var kiosk = new KioskOnPaper(PORTRAIT, pack.made(), 1).tap("start.begin");
            assertThat(why(kiosk, "nav.forward")).isEqualTo("Choose an answer to go on.");
            assertThat(drawnShareOfUpperEdge(kiosk, "nav.forward")).isBetween(0.3, 0.7);
            kiosk.tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            kiosk.tap("question.option.a");
            assertThat(why(kiosk, "nav.forward")).isEmpty();
        });
    }

    private static KioskOnPaper twoOfThree() {
        var pack = PackDraft.asking(QuestionDraft.checksUpTo(2, "reasons", "a", "b", "c"), QuestionDraft.rating("q"));
        return new KioskOnPaper(PORTRAIT, pack.made(), 1).tap("start.begin");
    }

    private static String why(KioskOnPaper kiosk, String id) {
        var why = ((Accessible) kiosk.control(id)).getAccessibleContext().getAccessibleDescription();
        return why == null ? "" : why;
    }

    /** Along the border, between the corners: the room of the ring is 1.5 mm, the border half a millimetre. */
    private static double drawnShareOfUpperEdge(KioskOnPaper kiosk, String id) {
        var image = kiosk.picture();
        var control = kiosk.control(id);
        var at = SwingUtilities.convertPoint(control, 0, 0, kiosk.host());
        var mm = PORTRAIT.pixelsPerMm();
        var y = at.y + (int) Math.ceil(1.5 * mm) + 1;
        var from = at.x + (int) (6 * mm);
        var to = at.x + control.getWidth() - (int) (6 * mm);
        var border = Palette.STANDARD.color(Role.BORDER).getRGB();
        var drawn = IntStream.range(from, to)
                .filter(x -> image.getRGB(x, y) == border)
                .count();
        return (double) drawn / (to - from);
    }

    private static boolean hasColour(KioskOnPaper kiosk, String id, Role role) {
        var image = kiosk.picture();
        var control = kiosk.control(id);
        var at = SwingUtilities.convertPoint(control, 0, 0, kiosk.host());
        var colour = Palette.STANDARD.color(role).getRGB();
        return IntStream.range(0, control.getWidth() * control.getHeight())
                .anyMatch(i -> image.getRGB(at.x + i % control.getWidth(), at.y + i / control.getWidth()) == colour);
    }
}
