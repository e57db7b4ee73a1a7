package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.IdleTimes;
import org.otklik.survey.PackSettings;
import org.otklik.survey.PackSettings.Review;
import org.otklik.survey.QualityTimes;
import org.otklik.survey.Question;
import org.otklik.survey.Survey;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;

/** Questions and answers before the end, on the real screens. Visitor page 3. */
class ReviewScreenTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Panel LOW = Panel.measured(1920, 1080, 345);

    @Test
    void whatIsChangedIsKeptAndTheReviewComesBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = two().tap("question.option.2").tap("nav.forward").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("review");
            assertThat(answers(kiosk)).containsExactly("2 of 5", "no answer");
            kiosk.tap("review.change.score");
            assertThat(kiosk.screen()).isEqualTo("question.score");
            kiosk.tap("question.option.5").pass(Duration.ofSeconds(2));
            assertThat(kiosk.screen()).isEqualTo("question.score");
            kiosk.tap("nav.forward");
            assertThat(answers(kiosk)).containsExactly("5 of 5", "no answer");
            assertThat(kiosk.kept()).isEmpty();
            kiosk.tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("thanks");
            assertThat(kiosk.kept().get(0).response().orElseThrow().answers()).containsEntry("score", Value.number(5));
        });
    }

    @Test
    void whatWasWrittenIsShownAsItWasWritten() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = two().tap("nav.forward")
                    .type("Call <b>me</b>: 8 900 123-45-67")
                    .tap("nav.forward");
            assertThat(answers(kiosk)).containsExactly("no answer", "Call <b>me</b>: 8 900 123-45-67");
        });
    }

    @Test
    void backLeadsToTheLastQuestion() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = two().tap("nav.forward").tap("nav.forward").tap("bar.back");
            assertThat(kiosk.screen()).isEqualTo("question.why");
            kiosk.tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("review");
        });
    }

    @Test
    void itIsWalkedByKeysAndEndsByADeliberateOne() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = two().tap("question.option.3").tap("nav.forward").tap("nav.forward");
            assertThat(kiosk.focused()).contains("nav.forward");
            kiosk.key(KeyEvent.VK_UP).key(KeyEvent.VK_UP);
            assertThat(kiosk.focused()).contains("review.change.score");
            kiosk.key(KeyEvent.VK_ENTER);
            assertThat(kiosk.screen()).isEqualTo("question.score");
            kiosk.key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.screen()).isEqualTo("review");
            kiosk.key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.screen()).isEqualTo("review");
            kiosk.key(KeyEvent.VK_ENTER);
            assertThat(kiosk.screen()).isEqualTo("thanks");
        });
    }

    @Test
    void whoGoesAwayFromItHasAbandonedTheVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk =
                    two().tap("question.option.3").tap("nav.forward").type("x").tap("nav.forward");
            kiosk.pass(Duration.ofMinutes(5));
            assertThat(kiosk.screen()).isEqualTo("start");
            assertThat(kiosk.kept().get(0).response()).isPresent();
            assertThat(kiosk.kept().get(0).comment()).isEmpty();
        });
    }

    @Test
    void aPackThatDoesNotAskForItHasNone() {
        KioskOnPaper.onEventThread(() -> {
            var pack = PackDraft.asking(QuestionDraft.rating("score"));
            var kiosk = new KioskOnPaper(PORTRAIT, pack.made(), 1).tap("start.begin");
            kiosk.tap("question.option.2").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("thanks");
            assertThat(kiosk.screens()).doesNotContain("review");
        });
    }

    @Test
    void itComesBackOnThePageAndControlOfTheChange() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = reviewing(LOW, 12, "en").tap("page.more").laidOut();
            assertThat(where(kiosk)).startsWith("page 2 ");
            var change = kiosk.everything().stream()
                    .map(Component::getName)
                    .filter(name -> name != null && name.startsWith("review.change."))
                    .reduce((one, next) -> next)
                    .orElseThrow();
            kiosk.key(KeyEvent.VK_UP);
            while (!kiosk.focused().equals(Optional.of(change))) {
                kiosk.key(KeyEvent.VK_UP);
            }
            kiosk.key(KeyEvent.VK_ENTER).key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.screen()).isEqualTo("review");
            assertThat(where(kiosk)).startsWith("page 2 ");
            assertThat(kiosk.focused()).contains(change);
        });
    }

    @Test
    void whatDoesNotFitStandsOnPagesAndEveryTargetIsLargeEnough() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = reviewing(LOW, 12, "en").laidOut();
            var least = LOW.pixelsPerMm() * AccessibilityNumbers.TARGET_MM;
            var seen = 0;
            do {
                for (var part : kiosk.everything()) {
                    if (part.getName() != null && part.getName().startsWith("review.change.")) {
                        assertThat((double) part.getHeight()).isGreaterThanOrEqualTo(least);
                        assertThat((double) part.getWidth()).isGreaterThanOrEqualTo(least);
                        seen++;
                    }
                }
                kiosk.tap("page.more").laidOut();
            } while (!where(kiosk).startsWith("page 1 "));
            assertThat(seen).isEqualTo(12);
        });
    }

    /** For people to look at: target/pictures/review-…/. */
    @ParameterizedTest
    @CsvSource({"1080, 1920, 268, ru", "1080, 1920, 268, en", "1920, 1080, 345, ru", "1920, 1080, 345, en"})
    void itCanBeDrawn(int width, int height, double widthMm, String language) {
        KioskOnPaper.onEventThread(() -> {
            var folder = Path.of("target", "pictures", "review-" + width + "x" + height + "-" + language);
            for (var questions : new int[] {5, 12}) {
                var kiosk = reviewing(Panel.measured(width, height, widthMm), questions, language);
                assertThat(kiosk.screen()).isEqualTo("review");
                kiosk.save(folder.resolve(questions + ".png"));
                if (kiosk.shows("page.more")) {
                    kiosk.tap("page.more").save(folder.resolve(questions + "-page2.png"));
                }
            }
        });
    }

    private static KioskOnPaper two() {
        var pack = PackDraft.asking(QuestionDraft.rating("score"), QuestionDraft.comment("why"));
        return new KioskOnPaper(PORTRAIT, pack.reviewed().made(), 1).tap("start.begin");
    }

    private static String where(KioskOnPaper kiosk) {
        return ((TextBlock) kiosk.control("page.where")).words();
    }

    private static List<String> answers(KioskOnPaper kiosk) {
        return kiosk.laidOut().everything().stream()
                .filter(part -> "review.answer".equals(part.getName()))
                .map(part -> ((TextBlock) part).words())
                .toList();
    }

    /** So many questions of different types, all answered but the third; stands on the review. */
    private static KioskOnPaper reviewing(Panel panel, int count, String language) {
        var all = EveryQuestionType.questions().stream()
                .filter(Question::answerable)
                .toList();
        var questions = all.subList(all.size() - count, all.size());
        var survey = Survey.of(questions.stream().map(EveryQuestionType::page).toList());
        var settings = new PackSettings(Review.SHOWN, Map.of(), IdleTimes.NONE, QualityTimes.USUAL);
        var kiosk = new KioskOnPaper(panel, EveryQuestionType.pack(survey, settings), 1);
        if (language.equals("en")) {
            kiosk.tap("start.language.en");
        }
        kiosk.tap("start.begin");
        for (var question : questions) {
            if (!question.equals(questions.get(2))) {
                answer(kiosk, question);
            }
            kiosk.tap("nav.forward");
            if (kiosk.screen().endsWith("-Comment")) {
                kiosk.type("Спросил у охранника на входе").tap("nav.forward");
            }
        }
        return kiosk;
    }

    private static void answer(KioskOnPaper kiosk, Question question) {
        var choices = question.choices();
        if (choices.isEmpty()) {
            kiosk.type(
                    question.form() instanceof AnswerForm.Numeric
                            ? "12,5"
                            : "Мало мест у окна, и долго не вызывали по очереди. ".repeat(2));
            return;
        }
        if (question.form() instanceof AnswerForm.Several) {
            kiosk.choose(choices.get(0).value().printed());
        }
        kiosk.choose(choices.get(choices.size() - 1).value().printed());
    }
}
