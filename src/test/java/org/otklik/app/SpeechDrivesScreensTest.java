package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.speech.Jack;
import org.otklik.speech.Rendering.Failure;
import org.otklik.speech.SpeechOutput;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Sound;

/** What a visitor with headphones hears of what happens on the screens. Visitor page 6, the table of events. */
class SpeechDrivesScreensTest {
    @Test
    void nothingIsSaidBeforeSomebodyAsksForIt() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES);
            spoken.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_ENTER).key(KeyEvent.VK_F2);
            assertThat(spoken.listen()).isEmpty();
        });
    }

    @Test
    void aPlugStartsSpeechWithAWelcome() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES).jack(Jack.IN);
            assertThat(spoken.listen())
                    .startsWith("Добро пожаловать.", "Русский", "Ведите пальцем по экрану.")
                    .contains("Как прошёл ваш визит?");
        });
    }

    @Test
    void aQuestionIsSaidWithItsPlaceItsWordsAndHowManyOptionsItHas() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall();
            assertThat(spoken.said)
                    .startsWith("Вопрос 3 из 8", "Как вас сегодня обслужили?")
                    .contains("5 вариантов.")
                    .last()
                    .asString()
                    .contains("стрелка вниз");
        });
    }

    @Test
    void theFocusIsSaidWithItsPlaceAndItsWordsAndNeverAsAButton() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            while (!spoken.kiosk().focused().orElse("").equals("question.option.3")) {
                spoken.listen();
                spoken.key(KeyEvent.VK_DOWN);
            }
            assertThat(spoken.listen()).containsExactly("3 из 5", "Нормально");
            spoken.key(KeyEvent.VK_ENTER);
            assertThat(spoken.listen()).containsExactly("Выбрано", "Нормально");
            spoken.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_UP);
            assertThat(spoken.listen()).endsWith("3 из 5", "Нормально", "выбрано");
        });
    }

    @Test
    void whereAmISaysStepQuestionAnswerAndFocus() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.kiosk().tap("question.option.2");
            spoken.listen();
            spoken.key(KeyEvent.VK_F2);
            assertThat(spoken.listen()).startsWith("Вопрос 3 из 8", "Как вас сегодня обслужили?", "Выбрано", "Плохо");
        });
    }

    @Test
    void whatIsSaidIsSaidAgainHaltedAndGoneOnWith() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall();
            spoken.kiosk.key(KeyEvent.VK_F3);
            assertThat(spoken.kiosk.listen()).isEqualTo(spoken.said);
            spoken.kiosk.key(KeyEvent.VK_F3).begin().key(KeyEvent.VK_F4);
            assertThat(spoken.kiosk.voice().isListenedTo()).isFalse();
            spoken.kiosk.key(KeyEvent.VK_F4).begin();
            assertThat(spoken.kiosk.voice().isListenedTo()).isTrue();
        });
    }

    @Test
    void anInputEndsWhatIsBeingSaid() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.key(KeyEvent.VK_F3).begin();
            assertThat(spoken.voice().isListenedTo()).isTrue();
            spoken.key(KeyEvent.VK_A);
            assertThat(spoken.voice().isListenedTo()).isFalse();
        });
    }

    @Test
    void aRateIsSaidInItself() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.key(KeyEvent.VK_F6);
            assertThat(spoken.listen()).containsExactly("Скорость 5 из 7.");
            assertThat(spoken.sentences()
                            .get(spoken.sentences().size() - 1)
                            .rate()
                            .wordsPerMinute())
                    .isEqualTo(160);
            spoken.key(KeyEvent.VK_F7);
            assertThat(spoken.listen()).containsExactly("Громкость 5 из 10.");
            spoken.key(KeyEvent.VK_F5).key(KeyEvent.VK_F8);
            assertThat(spoken.listen()).contains("Громкость 6 из 10.");
        });
    }

    @Test
    void anotherLanguageIsSaidInItself() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            spoken.kiosk().tap("start.language.en");
            assertThat(spoken.listen()).startsWith("English").contains("How was your visit?");
            assertThat(spoken.sentences().get(spoken.sentences().size() - 1).voice())
                    .isEqualTo("en");
        });
    }

    @Test
    void aLetterIsSaidAndSoIsWhatWasErased() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onComment();
            spoken.kiosk().tap("keyboard.key.д");
            assertThat(spoken.listen()).containsExactly("Д");
            spoken.kiosk().tap("keyboard.key.а");
            spoken.kiosk().tap("keyboard.space");
            spoken.listen();
            spoken.kiosk().tap("keyboard.delete");
            assertThat(spoken.listen()).containsExactly("Стёрто", "Пробел");
            spoken.kiosk().tap("keyboard.clear");
            assertThat(spoken.listen()).containsExactly("Всё стёрто.");
            spoken.kiosk().tap("keyboard.clear");
            assertThat(spoken.listen()).containsExactly("Да");
        });
    }

    @Test
    void whyNothingHappensIsSaid() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onComment();
            spoken.kiosk().type("а".repeat(2000));
            spoken.listen();
            spoken.kiosk().tap("keyboard.key.д");
            assertThat(spoken.listen()).contains("Места больше нет.");
        });
    }

    @Test
    void theWarningIsSaidWholeThenTwentyAndTenSeconds() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.pass(Duration.ofSeconds(140));
            assertThat(spoken.kiosk().screen()).isEqualTo("question.overall");
            spoken.pass(Duration.ofSeconds(11));
            assertThat(spoken.kiosk().screen()).isEqualTo("idle");
            assertThat(spoken.listen()).contains("Вы ещё здесь?", "Да, продолжить");
            spoken.pass(Duration.ofSeconds(10));
            assertThat(spoken.listen()).containsExactly("20 секунд");
            spoken.pass(Duration.ofSeconds(10));
            assertThat(spoken.listen()).containsExactly("10 секунд");
        });
    }

    @Test
    void clocksStandStillWhileSomethingIsSaid() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.key(KeyEvent.VK_F3).begin().pass(Duration.ofSeconds(600));
            assertThat(spoken.kiosk().screen()).isEqualTo("question.overall");
            spoken.listen();
            spoken.pass(Duration.ofSeconds(140));
            assertThat(spoken.kiosk().screen()).isEqualTo("question.overall");
            spoken.pass(Duration.ofSeconds(12));
            assertThat(spoken.kiosk().screen()).isEqualTo("idle");
        });
    }

    @Test
    void theThanksStandTenSecondsAfterTheyWereSaid() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onComment();
            spoken.kiosk().tap("nav.forward");
            spoken.begin().pass(Duration.ofSeconds(30));
            assertThat(spoken.kiosk().screen()).isEqualTo("thanks");
            assertThat(spoken.listen()).contains("Ваш ответ записан без имени.");
            spoken.pass(Duration.ofSeconds(9));
            assertThat(spoken.kiosk().screen()).isEqualTo("thanks");
            spoken.pass(Duration.ofSeconds(2));
            assertThat(spoken.kiosk().screen()).isEqualTo("start");
            spoken.key(KeyEvent.VK_DOWN);
            assertThat(spoken.listen()).isEmpty();
        });
    }

    @Test
    void anUnplugEndsSpeechAndIsShownUntilTheVisitorDoesSomething() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = onOverall().kiosk;
            spoken.key(KeyEvent.VK_F3).begin();
            spoken.jack(Jack.OUT);
            assertThat(spoken.voice().isListenedTo()).isFalse();
            assertThat(strip(spoken)).startsWith("Наушники отключены");
            spoken.listen();
            spoken.key(KeyEvent.VK_DOWN);
            assertThat(spoken.listen()).isEmpty();
            assertThat(strip(spoken)).doesNotContain("Наушники");
        });
    }

    @Test
    void withoutHeadphonesNobodyIsSpokenTo() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES);
            assertThat(spoken.voice().sound("ru")).isEqualTo(Sound.NEEDS_HEADPHONES);
            spoken.hear(Hearing.Speech.BY_TOUCH).key(KeyEvent.VK_DOWN);
            assertThat(spoken.listen()).isEmpty();
        });
    }

    @Test
    void whatOthersHearNamesNoAnswer() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = new SpokenKiosk(SpeechOutput.LOUDSPEAKER);
            spoken.hear(Hearing.Speech.BY_TOUCH);
            assertThat(spoken.listen()).contains("Звук слышен вокруг.");
            toOverall(spoken);
            spoken.kiosk().tap("question.option.2");
            assertThat(spoken.listen()).containsExactly("Выбрано");
            spoken.key(KeyEvent.VK_F2);
            assertThat(spoken.listen()).doesNotContain("Плохо");
        });
    }

    @Test
    void aBrokenVoiceLeavesAWorkingKiosk() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES);
            spoken.engine().failNext(Failure.MISSING);
            spoken.jack(Jack.IN).listen();
            assertThat(spoken.voice().sound("ru")).isEqualTo(Sound.BROKEN);
            toOverall(spoken);
            assertThat(spoken.kiosk().screen()).isEqualTo("question.overall");
            assertThat(spoken.listen()).isEmpty();
        });
    }

    @Test
    void nothingThatScreensDoMakesSoundOnTheEventThread() {
        KioskOnPaper.onEventThread(() -> {
            var spoken = SpokenKiosk.listening();
            var before = spoken.sentences().size();
            spoken.kiosk().tap("start.begin");
            spoken.key(KeyEvent.VK_DOWN).pass(Duration.ofSeconds(2));
            assertThat(spoken.sentences()).hasSize(before);
            assertThat(spoken.listen()).isNotEmpty();
        });
    }

    /** A kiosk on the scale, and what was said on coming there. */
    private record Arrived(SpokenKiosk kiosk, List<String> said) {}

    private static Arrived onOverall() {
        var spoken = SpokenKiosk.listening();
        toOverall(spoken);
        return new Arrived(spoken, spoken.listen());
    }

    private static void toOverall(SpokenKiosk spoken) {
        spoken.kiosk().tap("start.begin");
        spoken.kiosk().tap("nav.forward");
        spoken.listen();
        spoken.key(KeyEvent.VK_RIGHT).key(KeyEvent.VK_ENTER);
    }

    private static SpokenKiosk onComment() {
        var spoken = SpokenKiosk.listening();
        spoken.kiosk().tap("start.begin").choose("pension");
        while (!spoken.kiosk().screen().equals("question.comment")) {
            spoken.kiosk().tap("nav.forward");
        }
        spoken.listen();
        return spoken;
    }

    private static String strip(SpokenKiosk spoken) {
        return spoken.kiosk().control("strip").getAccessibleContext().getAccessibleName();
    }
}
