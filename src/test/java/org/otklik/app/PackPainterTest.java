package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.presenter.Look;

/** Which screens of a pack are drawn. */
class PackPainterTest {
    private static final PreviewLook LOW = new PreviewLook(new RenderOptions.PanelMm(345, 194), Look.USUAL, "en");

    @Test
    void theReviewIsDrawnWithItsPagesWhereThePackHasOne() {
        assertThat(drawn(eightQuestions().reviewed().made())).contains("review", "review-page2", "thanks");
        assertThat(drawn(eightQuestions().made())).contains("thanks").doesNotContain("review");
    }

    @Test
    void aLongTextIsDrawnPageByPage() {
        var words = "<p>We ask about the hall, the queue and the work of the staff.</p>".repeat(20);
        var pack = PackDraft.asking(QuestionDraft.html("note", words), QuestionDraft.rating("score"));
        assertThat(drawn(pack.made())).contains("question-note", "question-note-page2", "question-score");
    }

    private static PackDraft eightQuestions() {
        return PackDraft.asking(
                QuestionDraft.rating("a"),
                QuestionDraft.rating("b"),
                QuestionDraft.rating("c"),
                QuestionDraft.rating("d"),
                QuestionDraft.rating("e"),
                QuestionDraft.rating("f"),
                QuestionDraft.rating("g"),
                QuestionDraft.rating("h"));
    }

    private static List<String> drawn(Pack pack) {
        List<String> names = new ArrayList<>();
        var today = Clock.systemUTC();
        var routes = PreviewRoute.of(pack, Set.of(), today);
        KioskOnPaper.onEventThread(
                () -> new PackPainter(pack, Map.of(), TestKeyboards.SHIPPED, Pictures.NONE, routes, today)
                        .paint(LOW, (screen, kiosk) -> names.add(screen)));
        return names;
    }
}
