package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of one screen, decoded at the size of their tiles, fit into 16 MiB. Survey page 1. */
class PackBudgetTest {
    @TempDir
    private Path root;

    @Test
    void sixteenLargePicturesFitOnAScreenAndSeventeenDoNot() throws IOException {
        assertThat(pictures(16, 2048, 2048).faults()).isEmpty();
        assertThat(pictures(17, 512, 512).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("pack.image_budget");
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/0");
            assertThat(fault.message()).contains("17 pictures", "17.0 MiB");
        });
    }

    @Test
    void smallPicturesCountAsTheyAreAndLongOnesByTheirTile() throws IOException {
        assertThat(pictures(60, 256, 256).faults()).isEmpty();
        assertThat(new PictureSize(2048, 256).decodedBytes()).isEqualTo(512 * 64 * 4);
        assertThat(new PictureSize(10, 20).decodedBytes()).isEqualTo(10 * 20 * 4);
        assertThat(new PictureSize(1, 1).decodedBytes()).isEqualTo(4);
    }

    @Test
    void tilesOfServicesCountToo() throws IOException {
        var draft = new DraftFolder(root);
        var values = IntStream.range(0, 17).mapToObj(i -> "`s" + i + "`").collect(Collectors.joining(","));
        var tiles = IntStream.range(0, 17)
                .mapToObj(i -> "{`id`: `s%d`, `title`: `T`, `image`: `images/%d.png`}".formatted(i, i))
                .collect(Collectors.joining(","));
        for (var i = 0; i < 17; i++) {
            draft.file("images/" + i + ".png", DraftFolder.png(600, 600));
        }
        draft.survey("{`elements`: [{`type`: `radiogroup`, `name`: `a`, `title`: `A`, `choices`: ["
                + values.replaceAll("`(s[0-9]+)`", "{`value`: `$1`, `text`: `T $1`}") + "]}]}");
        draft.sidecar(
                "`services`: {`question`: `a`, `groups`: [{`group`: `g`, `title`: `G`, `tiles`: [" + tiles + "]}]}");
        assertThat(draft.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("pack.image_budget", "/elements/0"));
    }

    private DraftFolder pictures(int count, int width, int height) throws IOException {
        var draft = new DraftFolder(root);
        for (var i = 0; i < 60; i++) {
            java.nio.file.Files.deleteIfExists(draft.path().resolve("images/" + i + ".png"));
        }
        for (var i = 0; i < count; i++) {
            draft.file("images/" + i + ".png", DraftFolder.png(width, height));
        }
        var choices = IntStream.range(0, count)
                .mapToObj(i -> "{`value`: %d, `text`: `T`, `imageLink`: `images/%d.png`}".formatted(i, i))
                .collect(Collectors.joining(","));
        return draft.survey("{`pages`: [{`elements`: [{`type`: `imagepicker`, `name`: `a`, `title`: `A`, `choices`: ["
                + choices + "]}]}]}");
    }
}
