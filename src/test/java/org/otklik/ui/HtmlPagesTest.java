package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.survey.Prose;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.theme.Panel;

/** Something to read that is longer than the screen stands on pages: no word is lost, none lies under the way on. */
class HtmlPagesTest {
    private static final Panel LOW = Panel.measured(1920, 1080, 345);
    private static final String SENTENCE = "Мы спрашиваем о зале, об очереди и о работе сотрудника. ";

    @ParameterizedTest
    @CsvSource({"1080, 1920, 268", "1920, 1080, 345", "1280, 1024, 337", "1024, 768, 305"})
    void noWordOfALongTextIsLost(int width, int height, double widthMm) {
        KioskOnPaper.onEventThread(() -> {
            var html = "<h2>О чём речь</h2><p>" + SENTENCE.repeat(40) + "</p>" + paragraphs(14) + "<ul><li>"
                    + SENTENCE.repeat(30) + "</li><li>Имя не спрашиваем.</li></ul>";
            var pages = pages(reading(Panel.measured(width, height, widthMm), html));
            assertThat(pages).hasSizeGreaterThan(1);
            var said = pages.stream().flatMap(List::stream).collect(Collectors.joining(" "));
            assertThat(said.split("\\s+"))
                    .containsExactly(Prose.of(html).words().strip().split("\\s+"));
        });
    }

    @Test
    void aShortTextHasNoPages() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = reading(LOW, paragraphs(2));
            assertThat(kiosk.laidOut().shows("page.more")).isFalse();
        });
    }

    @Test
    void aHeadingStandsWithWhatItIsAbout() {
        KioskOnPaper.onEventThread(() -> {
            for (var before = 1; before < 12; before++) {
                var html = paragraphs(before) + "<h2>Дальше</h2>" + paragraphs(9);
                for (var page : pages(reading(LOW, html))) {
                    assertThat(page.get(page.size() - 1)).as("after " + before).isNotEqualTo("Дальше");
                }
            }
        });
    }

    @Test
    void pagesTurnByKeys() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = reading(LOW, paragraphs(30));
            assertThat(kiosk.focused()).contains("nav.forward");
            assertThat(where(kiosk)).startsWith("page 1 of ");
            kiosk.key(KeyEvent.VK_UP).key(KeyEvent.VK_ENTER);
            assertThat(where(kiosk)).startsWith("page 2 of ");
            assertThat(kiosk.focused()).contains("page.more");
        });
    }

    @Test
    void boldAmongOtherWordsIsDrawnBold() {
        KioskOnPaper.onEventThread(() -> {
            var plain = ink(reading(LOW, "<p>Вопросы о зале и очереди, имя не спрашиваем.</p>"));
            var bold = ink(reading(LOW, "<p>Вопросы о <b>зале и очереди</b>, имя не спрашиваем.</p>"));
            assertThat(bold).isGreaterThan(plain + plain / 20);
        });
    }

    /** For people to look at: target/pictures/html/. */
    @ParameterizedTest
    @CsvSource({"1080, 1920, 268", "1920, 1080, 345"})
    void itCanBeDrawn(int width, int height, double widthMm) {
        KioskOnPaper.onEventThread(() -> {
            var html = "<h2>О чём этот опрос</h2><p>Мы спрашиваем <b>только о центре</b>, а не о вас. "
                    + "Ответы идут <b>без имени</b>: " + SENTENCE.repeat(3) + "</p><ul><li><b>Имя</b> не спрашиваем."
                    + "</li><li>Отвечать <b>не обязательно</b>.</li></ul>" + paragraphs(9) + "<h2>Спасибо</h2>"
                    + paragraphs(2);
            var kiosk = reading(Panel.measured(width, height, widthMm), html);
            var folder = Path.of("target", "pictures", "html");
            kiosk.save(folder.resolve(width + "x" + height + ".png")).tap("page.more");
            kiosk.save(folder.resolve(width + "x" + height + "-page2.png"));
        });
    }

    private static KioskOnPaper reading(Panel panel, String html) {
        var pack = PackDraft.asking(QuestionDraft.html("note", html), QuestionDraft.rating("score"));
        return new KioskOnPaper(panel, pack.made(), 1).tap("start.begin").laidOut();
    }

    private static String paragraphs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> "<p>" + at + ". " + SENTENCE.repeat(2) + "</p>")
                .collect(Collectors.joining());
    }

    /** What stands on each page, until the first one is back. */
    private static List<List<String>> pages(KioskOnPaper kiosk) {
        List<List<String>> pages = new ArrayList<>();
        do {
            pages.add(words(kiosk));
            kiosk.tap("page.more").laidOut();
        } while (!where(kiosk).startsWith("page 1 "));
        return pages;
    }

    private static List<String> words(KioskOnPaper kiosk) {
        var floor = top(kiosk, kiosk.control("page.more"));
        return kiosk.everything().stream()
                .filter(part -> part.getName() != null && part.getName().startsWith("prose."))
                .peek(part -> assertThat(top(kiosk, part) + part.getHeight()).isLessThanOrEqualTo(floor))
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .toList();
    }

    private static int top(KioskOnPaper kiosk, Component part) {
        return SwingUtilities.convertPoint(part, 0, 0, kiosk.host()).y;
    }

    private static String where(KioskOnPaper kiosk) {
        return ((TextBlock) kiosk.control("page.where")).words();
    }

    private static long ink(KioskOnPaper kiosk) {
        var part = kiosk.control("prose.text");
        var at = SwingUtilities.convertPoint(part, 0, 0, kiosk.host());
        var picture = kiosk.picture().getSubimage(at.x, at.y, part.getWidth(), part.getHeight());
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).filter(pixel -> (pixel & 0xff) < 128).count();
    }
}
