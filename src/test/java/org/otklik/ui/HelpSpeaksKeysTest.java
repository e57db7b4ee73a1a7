package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Sound;

/** The help names the keys of this kiosk, not those of another. Visitor page 5. */
class HelpSpeaksKeysTest {
    @Test
    void theUsualKeysAreNamedInTheVisitorsLanguage() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = KeysOnPaper.withKeys(KeyMap.USUAL);
            assertThat(words(kiosk.tap("bar.help")))
                    .contains("стрелка вниз — к следующему", "Enter — выбрать", "стрелка влево — назад");
            kiosk.tap("bar.back").tap("start.language.en").tap("bar.help");
            assertThat(words(kiosk)).contains("the down arrow to move on", "Enter to choose");
        });
    }

    @Test
    void theKeysOfAKeypadAreNamedAsTheyStandOnIt() {
        KioskOnPaper.onEventThread(() -> {
            var keys = KeyMap.of(Map.of(
                    "FOCUS_PREVIOUS", List.of("VK_F13"),
                    "FOCUS_NEXT", List.of("VK_F14"),
                    "BACK", List.of("Alt+VK_PAGE_UP"),
                    "NEXT", List.of("VK_F16"),
                    "SELECT", List.of("VK_SPACE", "VK_F17")));
            assertThat(words(KeysOnPaper.withKeys(keys).tap("bar.help")))
                    .contains("F14 — к следующему", "пробел — выбрать", "Alt+Page Up — назад");
        });
    }

    @Test
    void theKeysOfSoundAreNamedWhereThereIsSomethingToHear() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = KeysOnPaper.withKeys(KeyMap.USUAL).tap("bar.help");
            assertThat(((TextBlock) kiosk.control("help.sound")).words()).isEqualTo("F11 — звук, F12 — скрыть экран.");
            kiosk.sound().can(Sound.NONE);
            assertThat(kiosk.tap("overlay.close").tap("bar.help").shows("help.sound"))
                    .isFalse();
        });
    }

    @Test
    void whoReadsByAFingerIsToldOfTheSecondTouch() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = KeysOnPaper.withKeys(KeyMap.USUAL);
            kiosk.flow().hear(heard -> heard.with(Hearing.Speech.BY_PLUG));
            kiosk.tap("bar.help").tap("bar.help");
            assertThat(words(kiosk)).contains("Ведите пальцем", "коснитесь этого ещё раз", "Enter — выбрать");
        });
    }

    private static String words(KioskOnPaper kiosk) {
        return ((TextBlock) kiosk.control("help.keys")).words();
    }
}
