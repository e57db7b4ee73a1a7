package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.theme.Panel;

/** «Звук»: what can be set there, and what it says where there is nothing to be heard. */
class SoundOverlayTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final List<String> CONTROLS = List.of(
            "sound.speech",
            "sound.touch",
            "sound.slower",
            "sound.faster",
            "sound.quieter",
            "sound.louder",
            "sound.hideScreen");

    @Test
    void theSoundStandsBetweenTheLanguageAndTheHelp() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            assertThat(List.of("bar.back", "bar.view", "bar.language", "bar.sound", "bar.help"))
                    .isSortedAccordingTo(Comparator.comparingInt(id -> left(kiosk, id)));
        });
    }

    @Test
    void aKioskWithoutSoundOffersNoneAndLeavesTheOthersInTheirPlaces() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            var help = left(kiosk, "bar.help");
            kiosk.sound().can(Sound.NONE);
            kiosk.tap("nav.forward");
            assertThat(kiosk.shows("bar.sound")).isFalse();
            assertThat(left(kiosk, "bar.help")).isEqualTo(help);
            assertThat(kiosk.key(KeyEvent.VK_F11).screen()).isEqualTo("question.outcome");
        });
    }

    @Test
    void aloudIsOfferedOnTheStartWhereItIsHeardAndTurnsSpeechOnAndOff() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.aloud");
            assertThat(hearing(kiosk).speech()).isEqualTo(Hearing.Speech.BY_TOUCH);
            assertThat(hearing(kiosk.tap("start.aloud")).speaks()).isFalse();
            kiosk.sound().can(Sound.NEEDS_HEADPHONES);
            assertThat(kiosk.tap("start.contrast").shows("start.aloud")).isFalse();
        });
    }

    @Test
    void speechRemembersWhetherAFingerOrAKeyTurnedItOn() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open().tap("sound.speech");
            assertThat(hearing(kiosk).speech()).isEqualTo(Hearing.Speech.BY_TOUCH);
            assertThat(hearing(kiosk.tap("sound.speech")).speaks()).isFalse();
            kiosk.tap("sound.done").key(KeyEvent.VK_F11);
            assertThat(kiosk.focused()).contains("sound.speech");
            assertThat(hearing(kiosk.key(KeyEvent.VK_ENTER)).speech()).isEqualTo(Hearing.Speech.BY_KEY);
            assertThat(kiosk.key(KeyEvent.VK_F11).screen()).isEqualTo("question.service");
        });
    }

    @Test
    void rateAndVolumeAreChangedStepByStepAndSaid() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            assertThat(words(kiosk, "sound.rate")).isEqualTo("Скорость: обычная, 125 слов в минуту");
            assertThat(words(kiosk.tap("sound.slower").tap("sound.slower"), "sound.rate"))
                    .isEqualTo("Скорость: очень медленная, 80 слов в минуту");
            assertThat(words(kiosk.tap("sound.faster"), "sound.rate")).contains("100");
            assertThat(words(kiosk, "sound.volume")).isEqualTo("Громкость: 6 из 10");
            assertThat(words(kiosk.tap("sound.louder").tap("sound.louder"), "sound.volume"))
                    .contains("8 из 10");
            assertThat(words(kiosk.tap("sound.quieter"), "sound.volume")).contains("7 из 10");
        });
    }

    /** Every sentence of a rate is there in both languages. */
    @Test
    void everyRateHasItsWords() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            for (var press = 0; press < Hearing.RATES.size(); press++) {
                kiosk.tap("sound.slower");
            }
            for (var rate : Hearing.RATES) {
                assertThat(words(kiosk, "sound.rate")).contains(" " + rate + " ");
                kiosk.tap("sound.faster");
            }
        });
    }

    @Test
    void whatNeedsSpeechWaitsUntilItIsOn() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open().tap("sound.touch").tap("sound.hideScreen");
            assertThat(hearing(kiosk)).isEqualTo(Hearing.USUAL);
            assertThat(why(kiosk, "sound.touch")).isEqualTo("Сначала включите «Читать вслух».");
            kiosk.tap("sound.speech").tap("sound.touch");
            assertThat(hearing(kiosk).touchReadsFirst()).isTrue();
            assertThat(why(kiosk, "sound.touch")).isEmpty();
            kiosk.tap("sound.touch").tap("sound.touch");
            assertThat(hearing(kiosk).touchReadsFirst()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "NEEDS_HEADPHONES"})
    void whereNothingCanBeHeardEverythingSaysWhyAndChangesNothing(Sound sound) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            kiosk.sound().can(sound);
            kiosk.flow().hear(heard -> heard);
            var reason = words(kiosk, "sound.notice");
            assertThat(reason).contains(sound == Sound.BROKEN ? "Звук не работает" : "подключите наушники");
            for (var control : CONTROLS) {
                assertThat(why(kiosk, control)).as(control).isEqualTo(reason);
                kiosk.tap(control);
            }
            assertThat(hearing(kiosk)).isEqualTo(Hearing.USUAL);
            assertThat(kiosk.tap("sound.done").screen()).isEqualTo("question.service");
        });
    }

    @Test
    void aLanguageWithoutAVoiceOffersOneThatHasOneAndGoesOnInIt() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            kiosk.sound().can("ru", Sound.NO_VOICE);
            kiosk.flow().hear(heard -> heard);
            assertThat(words(kiosk, "sound.notice")).isEqualTo("На этом языке терминал не говорит.");
            assertThat(kiosk.shows("sound.language.ru")).isFalse();
            kiosk.tap("sound.language.en");
            assertThat(kiosk.screen()).isEqualTo("sound");
            assertThat(name(kiosk, "sound.speech")).isEqualTo("Read aloud");
            assertThat(kiosk.shows("sound.notice")).isFalse();
            assertThat(hearing(kiosk.tap("sound.speech")).speaks()).isTrue();
        });
    }

    @Test
    void soundThatOthersHearSaysSoAndSpeaksAllTheSame() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            kiosk.sound().can(Sound.OVERHEARD);
            kiosk.flow().hear(heard -> heard);
            assertThat(words(kiosk, "sound.notice")).isEqualTo("Звук слышен вокруг.");
            assertThat(hearing(kiosk.tap("sound.speech")).speaks()).isTrue();
        });
    }

    @Test
    void theSettingsOfSoundLieOverOthersAndGiveThemBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open().tap("bar.view").tap("view.soft").tap("view.done");
            assertThat(kiosk.screen()).isEqualTo("sound");
            assertThat(kiosk.tap("sound.done").screen()).isEqualTo("question.service");
        });
    }

    /** As it was is about what is seen: who listens goes on listening. */
    @Test
    void whatTheViewTakesBackIsNotWhatIsHeard() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open().tap("sound.speech").tap("sound.faster").tap("bar.view");
            var heard = hearing(kiosk);
            assertThat(hearing(kiosk.tap("view.soft").tap("view.before"))).isEqualTo(heard);
        });
    }

    private static KioskOnPaper open() {
        return new KioskOnPaper(PORTRAIT).tap("start.begin").tap("bar.sound");
    }

    private static Hearing hearing(KioskOnPaper kiosk) {
        return kiosk.stage().set().hearing();
    }

    private static int left(KioskOnPaper kiosk, String id) {
        return kiosk.laidOut().control(id).getX();
    }

    private static String words(KioskOnPaper kiosk, String id) {
        return ((TextBlock) kiosk.control(id)).words();
    }

    private static String name(KioskOnPaper kiosk, String id) {
        return kiosk.control(id).getAccessibleContext().getAccessibleName();
    }

    private static String why(KioskOnPaper kiosk, String id) {
        var why = kiosk.control(id).getAccessibleContext().getAccessibleDescription();
        return why == null ? "" : why;
    }
}
