package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kioskctl pack}: the list as it stands on disk, and pictures by a launcher of its own. */
class PackCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theListSaysWhatEachPackIsAndWhichIsAsked() throws IOException {
        var said = new Ctl(folder).withShippedConfig().asks("pack", "list", "--json");
        assertThat(said.exit()).isZero();
        var packs = said.result().getAsJsonArray("packs");
        assertThat(packs).hasSize(4);
        var first = packs.get(0).getAsJsonObject();
        assertThat(first.get("id").getAsString()).isEqualTo("mfc-basic");
        assertThat(first.get("use").getAsString()).isEqualTo("active");
        assertThat(first.get("valid_to").getAsString()).isEqualTo("2027-12-31");
        assertThat(first.getAsJsonArray("languages")).hasSize(2);
        assertThat(first.get("errors").getAsInt()).isZero();
        assertThat(packs.get(3).getAsJsonObject().get("use").getAsString()).isEqualTo("staff");
    }

    @Test
    void aPackWithErrorsIsListedWithTheirNumber() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        Files.writeString(ctl.config().resolve("packs/one-tap/survey.json"), "{}");
        var said = ctl.asks("pack", "list");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).containsPattern("(?m)^one-tap: [1-9]\\d* errors");
    }

    @Test
    void previewDrawsEveryScreenInEveryLanguageOnce() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var out = folder.resolve("pictures");
        var said = ctl.asks(
                "pack", "preview", "one-tap", "--panel", "90x60", "--look", "m-standard", "--out", out.toString());
        assertThat(said.exit()).as(said.err()).isZero();
        for (var language : List.of("ru", "en")) {
            for (var screen : List.of(
                    "start",
                    "complaint",
                    "start-help",
                    "language",
                    "help",
                    "withdraw",
                    "start-on",
                    "idle",
                    "question-overall",
                    "question-reasons",
                    "saving",
                    "thanks",
                    "out-of-service")) {
                var picture = out.resolve(screen + "-90x60-m-standard-" + language + ".png");
                assertThat(picture).exists();
                assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1920);
            }
        }
        var count = count(out);
        assertThat(said.out().strip()).isEqualTo(count + " pictures, " + count + " changed, in " + out);
        assertThat(said.err()).contains("Drawing 2 of 2: 90x60-m-standard-en");
    }

    @Test
    void aPackWithErrorsIsNotDrawn() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        Files.writeString(ctl.config().resolve("packs/one-tap/survey.json"), "{}");
        var out = folder.resolve("pictures");
        var said = ctl.asks("pack", "preview", "one-tap", "--out", out.toString());
        assertThat(said.exit()).isEqualTo(65);
        assertThat(said.err()).contains("survey.json");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIs73() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var said = ctl.asks("pack", "preview", "one-tap", "--out", file.toString());
        assertThat(said.exit()).isEqualTo(73);
        assertThat(said.err().strip()).doesNotContain("\n");
    }

    @Test
    void aPanelThatIsNoneIs64() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var out = folder.resolve("pictures").toString();
        assertThat(ctl.asks("pack", "preview", "one-tap", "--panel", "wide", "--out", out)
                        .exit())
                .isEqualTo(64);
    }

    @Test
    void aLookThatIsNoneIs64() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var out = folder.resolve("pictures").toString();
        var said = ctl.asks("pack", "preview", "one-tap", "--look", "huge", "--out", out);
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.err()).contains("--look needs one of s-standard");
    }

    private static long count(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.count();
        }
    }
}
