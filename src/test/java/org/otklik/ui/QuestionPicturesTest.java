package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Question;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.theme.Panel;

/** Draws every question type, before and after an answer, for people to look at: target/pictures/questions-…/. */
class QuestionPicturesTest {
    @ParameterizedTest
    @CsvSource({"1080, 1920, 268, ru", "1080, 1920, 268, en", "1920, 1080, 345, ru", "1920, 1080, 345, en"})
    void everyTypeCanBeDrawn(int width, int height, double widthMm, String language) {
        KioskOnPaper.onEventThread(() -> {
            var folder = Path.of("target", "pictures", "questions-" + width + "x" + height + "-" + language);
            var kiosk = new KioskOnPaper(Panel.measured(width, height, widthMm), EveryQuestionType.pack(), 1);
            if (language.equals("en")) {
                kiosk.tap("start.language.en");
            }
            kiosk.tap("start.begin");
            for (var question : EveryQuestionType.questions()) {
                assertThat(kiosk.screen()).isEqualTo("question." + question.name());
                kiosk.save(folder.resolve(question.name() + ".png"));
                refuse(kiosk, question, folder);
                answer(kiosk, question);
                kiosk.save(folder.resolve(question.name() + "-answered.png")).tap("nav.forward");
                if (kiosk.screen().endsWith("-Comment")) {
                    kiosk.save(folder.resolve(question.name() + "-other.png"));
                    kiosk.type("Лифт").tap("nav.forward");
                }
            }
            assertThat(kiosk.screen()).isEqualTo("thanks");
        });
    }

    private static void refuse(KioskOnPaper kiosk, Question question, Path folder) {
        if (List.of("some_least", "minutes").contains(question.name())) {
            falter(kiosk, question).tap("nav.forward");
            assertThat(kiosk.shows("question.error")).isTrue();
            kiosk.save(folder.resolve(question.name() + "-error.png"));
            takeBack(kiosk, question);
        }
    }

    private static KioskOnPaper falter(KioskOnPaper kiosk, Question question) {
        return question.name().equals("minutes") ? kiosk.type("7000") : kiosk.choose(first(question));
    }

    private static void takeBack(KioskOnPaper kiosk, Question question) {
        if (question.form() instanceof AnswerForm.Several) {
            kiosk.choose(first(question));
        }
    }

    private static String first(Question question) {
        return question.choices().get(0).value().printed();
    }

    private static void answer(KioskOnPaper kiosk, Question question) {
        if (question.form() instanceof AnswerForm.Several) {
            var choices = question.choices();
            kiosk.choose(choices.get(0).value().printed());
            kiosk.choose(choices.get(choices.size() - 1).value().printed());
        } else if (question.form() instanceof AnswerForm.One) {
            kiosk.choose(question.choices()
                    .get(question.choices().size() - 1)
                    .value()
                    .printed());
        } else if (question.form() instanceof AnswerForm.Numeric) {
            kiosk.type("\b\b\b\b").type("12,5");
        } else if (question.form() instanceof AnswerForm.Words) {
            kiosk.type("Мало мест у окна");
        }
    }
}
