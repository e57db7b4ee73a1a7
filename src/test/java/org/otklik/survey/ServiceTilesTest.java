package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tiles of {@code services} and the choices of their question are the same. Survey page 1, packs page 1.5. */
class ServiceTilesTest {
    private static final String TWO = "{`id`: `1`, `title`: `One`}, {`id`: `2`, `title`: `Two`}";

    @TempDir
    private Path root;

    @Test
    void groupsAndTilesAreReadWithTheirPictures() throws IOException {
        var services = draft("a", "{`id`: `1`, `title`: `One`, `image`: `images/one.png`}, {`id`: `2`, `title`: `Two`}")
                .file("images/one.png", DraftFolder.png(9, 9))
                .pack()
                .services()
                .orElseThrow();
        assertThat(services.groupOf("2").orElseThrow().id()).isEqualTo("g");
        assertThat(services.groups().get(0).tiles())
                .extracting(tile -> tile.image().orElse(""))
                .containsExactly("images/one.png", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | {`id`: `1`, `title`: `One`}                                | services.values   | /services/groups",
                "a | {`id`: `1`, `title`: `One`}, {`id`: `3`, `title`: `Three`} | services.values   | /services/groups/0/tiles/1/id",
                "a | {`id`: `1`, `title`: `One`}, {`id`: `1`, `title`: `Two`}   | services.doubled  | /services/groups/0/tiles/1/id",
                "a | {`id`: `1`}, {`id`: `2`, `title`: `Two`}                   | value.missing     | /services/groups/0/tiles/0/title",
                "a | {`title`: `One`}, {`id`: `2`, `title`: `Two`}              | value.missing     | /services/groups/0/tiles/0/id",
                "a | {`id`: `1`, `title`: `One`, `image`: `x.png`}, {`id`: `2`, `title`: `Two`} | profile.image | /services/groups/0/tiles/0/image",
                "a | {`id`: `1`, `title`: `One`, `image`: `images/x.png`}, {`id`: `2`, `title`: `Two`} | pack.image_missing | /services/groups/0/tiles/0/image",
                "a | {`id`: `A b`, `title`: `One`}                              | value.form        | /services/groups/0/tiles/0/id",
                "a | {`id`: `1`, `title`: `One`, `frgu`: `1`}                   | pack.unknown_key  | /services/groups/0/tiles/0/frgu"
            })
    void aTileThatIsNoChoiceAndAChoiceThatIsNoTileAreRefused(String question, String tiles, String code, String pointer)
            throws IOException {
        assertThat(draft(question, tiles).faults())
                .extracting("code", "pointer")
                .contains(tuple(code, pointer));
    }

    @Test
    void theQuestionIsARadiogroup() throws IOException {
        assertThat(draft("z", TWO).faults())
                .extracting("code", "pointer")
                .contains(tuple("pack.unknown_question", "/services/question"));
        var rating = draft("a", TWO)
                .survey("{`elements`: [{`type`: `rating`, `name`: `a`, `title`: `A`, `rateMax`: 3, "
                        + "`minRateDescription`: `b`, `maxRateDescription`: `g`}]}");
        assertThat(rating.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("services.question", "/services/question"));
    }

    private DraftFolder draft(String question, String tiles) throws IOException {
        return new DraftFolder(root)
                .sidecar("`services`: {`question`: `" + question
                        + "`, `groups`: [{`group`: `g`, `title`: `G`, `tiles`: [" + tiles + "]}]}");
    }
}
