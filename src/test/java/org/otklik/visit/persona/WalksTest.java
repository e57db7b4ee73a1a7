package org.otklik.visit.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.html;
import static org.otklik.testkit.QuestionDraft.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.testkit.PackDraft;

/** What visits by chance show of a pack. */
class WalksTest {
    private static final int VISITS = 3_000;

    @Test
    void eachWayHasItsShareOfTheVisits() {
        var walks =
                walks(PackDraft.asking(choice("way", "a", "b"), rating("score").visibleIf("{way} = 'a'"))
                        .made());
        assertThat(walks.finished()).isEqualTo(VISITS);
        assertThat(walks.paths())
                .extracting(Walks.Path::questions)
                .containsExactly(List.of("way"), List.of("way", "score"));
        // One in eight skips, and half of the others choose a.
        assertThat(walks.paths().get(1).visits() / (double) VISITS).isCloseTo(7 / 16.0, within(0.03));
        assertThat(walks.shortest().orElseThrow().questions()).containsExactly("way");
        assertThat(walks.longest().orElseThrow().questions()).containsExactly("way", "score");
        assertThat(walks.longest()).contains(walks.paths().get(1));
    }

    @Test
    void whatNoVisitCameByIsNamed() {
        var walks = walks(PackDraft.empty()
                .page(rating("score"))
                .pageIf("{score} > 5", rating("high"), html("words", "Words"))
                .made());
        assertThat(walks.missedPages()).containsExactly("page2");
        assertThat(walks.missedQuestions()).containsExactly("high", "words");
    }

    @Test
    void whatIsOnlyReadIsComeByAndOnNoPath() {
        var walks =
                walks(PackDraft.asking(html("words", "Words"), rating("score")).made());
        assertThat(walks.missedQuestions()).isEmpty();
        assertThat(walks.paths()).containsExactly(new Walks.Path(List.of("score"), VISITS));
    }

    @Test
    void aMemberIsDrawnAsItsWeightSaysAmongThoseThatMay() {
        var walks = walks(PackDraft.asking(choice("way", "a", "b"), rating("one"), rating("two"))
                .slot("s", "one")
                .orWithWeight(3, "two", "{way} = 'a'")
                .made());
        var slot = walks.slots().get(0);
        assertThat(slot.members()).extracting(Walks.MemberDraws::weight).containsExactly(1, 3);
        var two = slot.members().get(1);
        // 7/16 of the visits let it take part, and there it has three chances of four.
        assertThat(two.expected()).isCloseTo(21 / 64.0, within(0.03));
        assertThat(two.drawn() / (double) slot.draws()).isCloseTo(two.expected(), within(0.03));
        assertThat(slot.members().stream().mapToInt(Walks.MemberDraws::drawn).sum())
                .isEqualTo(slot.draws());
    }

    @Test
    void aSkipIsAWayToo() {
        var walks = walks(PackDraft.empty()
                .page(choice("way", "a", "b"))
                .page(rating("score"))
                .page(rating("last"))
                .skips("{way} = 'a'", "last")
                .made());
        assertThat(walks.paths())
                .extracting(Walks.Path::questions)
                .containsExactlyInAnyOrder(List.of("way", "last"), List.of("way", "score", "last"));
    }

    @Test
    void theSameSeedGoesTheSameWays() {
        var pack = PackDraft.asking(choice("way", "a", "b"), rating("score").visibleIf("{way} = 'a'"))
                .made();
        List<Integer> heard = new ArrayList<>();
        var walks = Walks.of(pack, Set.of(), 50, 9, heard::add);
        assertThat(walks).isEqualTo(Walks.of(pack, Set.of(), 50, 9, made -> {}));
        assertThat(walks).isNotEqualTo(Walks.of(pack, Set.of(), 50, 10, made -> {}));
        assertThat(heard).hasSize(50).startsWith(1, 2).endsWith(50);
    }

    private static Walks walks(Pack pack) {
        return Walks.of(pack, Set.of(), VISITS, 4, made -> {});
    }
}
