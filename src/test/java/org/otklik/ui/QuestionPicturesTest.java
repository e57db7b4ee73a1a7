package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.ui.theme.Panel;

/** Draws every question type for people to look at: target/pictures/questions-…/. */
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
                kiosk.save(folder.resolve(question.name() + ".png"));
                assertThat(kiosk.screen()).isEqualTo("question." + question.name());
                kiosk.tap("nav.forward");
            }
            assertThat(kiosk.screen()).isEqualTo("start");
        });
    }
}
