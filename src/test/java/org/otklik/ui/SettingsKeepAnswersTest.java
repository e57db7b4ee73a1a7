package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.Role;
import org.otklik.visit.Mode;

/** Letters and colours change on any screen, at once, and nothing that was answered or written is lost. */
class SettingsKeepAnswersTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Panel LOW = Panel.measured(1920, 1080, 345);

    @Test
    void anAnswerStaysChosenWhenLettersGrowAndColoursTurn() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").tap("question.option.tax");
            kiosk.tap("bar.view").tap("view.xl").tap("view.white_on_black").tap("view.done");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            while (!kiosk.shows("question.option.tax")) {
                kiosk.tap("page.more");
            }
            assertThat(kiosk.control("question.option.tax"))
                    .isInstanceOfSatisfying(
                            AbstractButton.class,
                            tile -> assertThat(tile.isSelected()).isTrue());
            assertThat(new Color(kiosk.picture().getRGB(2, 2)))
                    .isEqualTo(Palette.WHITE_ON_BLACK.color(Role.BACKGROUND));
            finish(kiosk.tap("nav.forward"));
            var response = kiosk.kept().get(0).response().orElseThrow();
            assertThat(response.answers()).containsEntry("service", Value.text("tax"));
            assertThat(response.manner().modes()).isEqualTo(Set.of(Mode.LARGE_TEXT, Mode.CONTRAST));
        });
    }

    @Test
    void aDraftKeepsItsLettersInEveryLook() {
        KioskOnPaper.onEventThread(() -> {
            for (var panel : new Panel[] {PORTRAIT, LOW}) {
                var kiosk = new KioskOnPaper(panel).tap("start.begin");
                while (!kiosk.shows("keyboard.space")) {
                    kiosk.tap("nav.forward");
                }
                kiosk.type("Мало мест").tap("bar.view");
                for (var letters : new String[] {"view.s", "view.l", "view.m"}) {
                    kiosk.tap(letters);
                }
                kiosk.key(KeyEvent.VK_F10).type("!").tap("nav.forward");
                assertThat(kiosk.kept().get(0).comment()).contains("Мало мест!");
            }
        });
    }

    @Test
    void theViewLiesOverTheLanguageAndGivesItBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").tap("bar.language");
            kiosk.tap("bar.view").tap("view.soft").tap("bar.back");
            assertThat(kiosk.screen()).isEqualTo("language");
            assertThat(kiosk.tap("bar.back").screen()).isEqualTo("question.service");
        });
    }

    @Test
    void asItWasTakesBackEveryChoice() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk =
                    new KioskOnPaper(PORTRAIT).tap("bar.view").tap("view.xl").tap("view.soft");
            kiosk.tap("view.before").tap("view.done");
            assertThat(new Color(kiosk.picture().getRGB(2, 2))).isEqualTo(Palette.STANDARD.color(Role.BACKGROUND));
        });
    }

    private static void finish(KioskOnPaper kiosk) {
        while (!kiosk.screen().equals("thanks")) {
            kiosk.tap("nav.forward");
        }
    }
}
