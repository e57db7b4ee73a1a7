package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.ui.theme.Panel;

/** Draws every screen for people to look at: target/pictures/. */
class ScreenPicturesTest {
    @ParameterizedTest
    @CsvSource({"1080, 1920, 268, ru", "1080, 1920, 268, en", "1920, 1080, 345, ru", "1920, 1080, 345, en"})
    void everyScreenCanBeDrawn(int width, int height, double widthMm, String language) {
        KioskOnPaper.onEventThread(() -> {
            var folder = Path.of("target", "pictures", width + "x" + height + "-" + language);
            var kiosk = new KioskOnPaper(Panel.measured(width, height, widthMm));
            if (language.equals("en")) {
                kiosk.tap("start.language.en");
            }
            kiosk.save(folder.resolve("start.png"));
            kiosk.tap("complain").save(folder.resolve("complaint.png")).tap("overlay.close");
            kiosk.tap("start.begin").save(folder.resolve("service.png"));
            kiosk.tap("bar.view").save(folder.resolve("view.png")).tap("view.done");
            kiosk.tap("bar.language").save(folder.resolve("language.png")).tap("bar.back");
            kiosk.tap("bar.back").save(folder.resolve("start-on.png")).tap("start.continue");
            kiosk.choose("pension").pass(Duration.ofSeconds(1)).save(folder.resolve("outcome.png"));
            kiosk.choose("unsolved").pass(Duration.ofSeconds(1)).save(folder.resolve("overall.png"));
            kiosk.tap("question.option.2")
                    .save(folder.resolve("overall-chosen.png"))
                    .pass(Duration.ofSeconds(1));
            kiosk.key(KeyEvent.VK_DOWN).save(folder.resolve("ease-keys.png"));
            kiosk.tap("question.option.1").pass(Duration.ofSeconds(1)).save(folder.resolve("driver.png"));
            kiosk.tap("bar.help")
                    .save(folder.resolve("help.png"))
                    .tap("help.withdraw")
                    .save(folder.resolve("withdraw.png"));
            kiosk.tap("withdraw.back").tap("nav.forward").choose("queue").choose("info");
            kiosk.save(folder.resolve("reasons.png"))
                    .tap("nav.forward")
                    .save(folder.resolve("info_gap.png"))
                    .tap("nav.forward");
            kiosk.save(folder.resolve("comment.png")).type("Долго ждали у стойки");
            kiosk.save(folder.resolve("comment-written.png"))
                    .pass(Duration.ofSeconds(160))
                    .save(folder.resolve("idle.png"));
            kiosk.tap("idle.continue")
                    .disk(KioskOnPaper.Disk.WAITS)
                    .tap("nav.forward")
                    .pass(Duration.ofSeconds(1));
            kiosk.save(folder.resolve("saving.png")).diskAnswers();
            kiosk.save(folder.resolve("thanks.png"));
            assertThat(kiosk.screen()).isEqualTo("thanks");
            kiosk.flow().outOfService();
            kiosk.save(folder.resolve("out-of-service.png"));
            assertThat(Files.exists(folder.resolve("out-of-service.png"))).isTrue();
        });
    }
}
