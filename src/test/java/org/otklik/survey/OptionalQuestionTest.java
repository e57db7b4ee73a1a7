package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An optional question is not asked, and not counted, unless the kiosk includes it. Survey page 1. */
class OptionalQuestionTest {
    @TempDir
    private Path root;

    @Test
    void itIsAskedOnlyWhereItIsIncluded() throws IOException {
        var pack = new DraftFolder(root)
                .survey("{`elements`: [{`type`: `radiogroup`, `name`: `a`, `title`: `A`, `choices`: [1]}, "
                        + "{`type`: `radiogroup`, `name`: `b`, `title`: `B`, `choices`: [1]}]}")
                .sidecar("`questions`: {`b`: {`optional`: true}, `a`: {`optional`: false}}")
                .pack();
        assertThat(pack.notes("a").asked()).isEqualTo(QuestionNotes.Asked.ALWAYS);
        assertThat(pack.notes("b").asked()).isEqualTo(QuestionNotes.Asked.WHEN_INCLUDED);
        assertThat(pack.longestPath(Set.of())).isEqualTo(1);
        assertThat(pack.longestPath(Set.of("b"))).isEqualTo(2);
        var state = new SurveyState(pack.survey());
        state.leaveOut(Set.of("b"));
        assertThat(state.visibleQuestions()).extracting(Question::name).containsExactly("a");
    }
}
