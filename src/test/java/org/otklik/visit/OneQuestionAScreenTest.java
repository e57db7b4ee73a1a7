package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Page;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;

class OneQuestionAScreenTest {
    private static final PackDraft TWO_PAGES = PackDraft.asking(rating("a"), rating("b"))
            .page(rating("c").visibleIf("{a} = 1"), rating("d"), comment("e"));

    @Test
    void howeverQuestionsShareAPageEachIsAStepOfItsOwn() {
        var visit = begin();
        var asked = new ArrayList<String>();
        do {
            asked.add(visit.step().question().name());
        } while (visit.next(Duration.ZERO) == Advance.MOVED);
        assertThat(asked).containsExactly("a", "b", "d", "e");
    }

    @Test
    void pageTextsStandAboveTheFirstQuestionThatIsAsked() {
        assertThat(openings(1)).containsExactly("page1", "", "page2", "", "");
        assertThat(openings(2)).containsExactly("page1", "", "page2", "");
    }

    private static List<String> openings(int first) {
        var visit = begin();
        visit.answer(Value.number(first));
        var openings = new ArrayList<String>();
        do {
            openings.add(name(visit.step().opening()));
        } while (visit.next(Duration.ZERO) == Advance.MOVED);
        return openings;
    }

    private static String name(Optional<Page> page) {
        return page.map(Page::name).orElse("");
    }

    private static Visit begin() {
        return Visit.begin(TWO_PAGES.made(), Set.of(), 1, Duration.ZERO);
    }
}
