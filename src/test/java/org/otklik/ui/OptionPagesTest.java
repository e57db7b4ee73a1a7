package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.theme.Panel;

/** Options that do not fit stand on further pages, and each page tells what is chosen on the others. Visitor page 3. */
class OptionPagesTest {
    private static final Panel LOW = Panel.measured(1920, 1080, 345);

    @Test
    void thePagesAreCountedAndTurnInBothDirections() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = many();
            assertThat(where(kiosk)).startsWith("page 1 of ");
            kiosk.tap("page.more");
            assertThat(where(kiosk)).startsWith("page 2 of ");
            kiosk.tap("page.before");
            assertThat(where(kiosk)).startsWith("page 1 of ");
        });
    }

    @Test
    void whatIsChosenOnAnotherPageIsTold() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = many().tap("question.option.o1").tap("question.option.o2");
            assertThat(where(kiosk)).doesNotContain("Chosen");
            kiosk.tap("page.more");
            assertThat(where(kiosk)).endsWith("Chosen: 2");
            kiosk.tap("page.before");
            assertThat(where(kiosk)).doesNotContain("Chosen");
        });
    }

    private static String where(KioskOnPaper kiosk) {
        return ((TextBlock) kiosk.control("page.where")).words();
    }

    private static KioskOnPaper many() {
        var values = IntStream.rangeClosed(1, 40).mapToObj(i -> "o" + i).toArray(String[]::new);
        var pack = PackDraft.asking(QuestionDraft.checks("reasons", values), QuestionDraft.rating("q"));
        return new KioskOnPaper(LOW, pack.made(), 1).tap("start.begin");
    }
}
