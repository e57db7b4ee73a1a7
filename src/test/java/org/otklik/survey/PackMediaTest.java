package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.Severity;

/** Pictures and sounds of a pack: what may lie there, how large, and in which form. Survey page 1. */
class PackMediaTest {
    @TempDir
    private Path root;

    @Test
    void picturesThatAreNamedAreReadAndCarriedByTheirChoices() throws IOException {
        var draft = picture("a.png", DraftFolder.png(2048, 1)).file("images/b.jpg", DraftFolder.jpeg(64, 48));
        assertThat(draft.faults()).extracting("code").containsExactly("pack.image_unused");
        assertThat(draft.pack().survey().questions().get(0).choices().get(0).image())
                .contains("images/a.png");
    }

    @Test
    void anUnusedPictureIsAWarningAndAMissingOneAnError() throws IOException {
        var unused =
                new DraftFolder(root).file("images/b.svg", DraftFolder.svg("viewBox='0 0 24 24'", "<path d='M0 0'/>"));
        assertThat(unused.faults())
                .extracting("code", "severity", "file")
                .containsExactly(tuple("pack.image_unused", Severity.WARNING, "p/images/b.svg"));
        var missing = picture("a.png", DraftFolder.png(1, 1));
        Files.delete(missing.path().resolve("images/a.png"));
        Files.delete(missing.path().resolve("images/b.svg"));
        assertThat(missing.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("pack.image_missing", "/elements/0/choices/0/imageLink"));
    }

    @Test
    void aPictureIsWhatItsNameSaysAndNotTooLarge() throws IOException {
        assertFault("pack.image_form", "a.png", DraftFolder.jpeg(10, 10));
        assertFault("pack.image_form", "a.jpg", DraftFolder.png(10, 10));
        assertFault("pack.image_form", "a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        assertFault("pack.image_form", "a.png", DraftFolder.png(0, 10));
        assertFault("pack.image_form", "a.png", new byte[0]);
        assertFault("pack.image_size", "a.png", DraftFolder.png(2049, 1));
        assertFault("pack.image_size", "a.jpg", DraftFolder.jpeg(1, 2049));
        assertFault("pack.image_size", "a.svg", DraftFolder.svg("width='3000' height='20px'", ""));
        assertFault("pack.file_size", "a.png", Arrays.copyOf(DraftFolder.png(9, 9), (2 << 20) + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<image href='a.png'/>",
                "<use href='other.svg#x'/>",
                "<use xlink:href='https://h/x' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
                "<rect onclick='x()'/>",
                "<rect fill='url(https://h/x)'/>",
                "<style>@import 'x'; </style>",
                "<style>rect {fill: url( 'x.png')}</style>",
                "<foreignObject/>",
                "<rect>"
            })
    void aVectorThatRunsOrLeadsOutIsRefused(String inside) throws IOException {
        assertFault("pack.image_form", "a.svg", DraftFolder.svg("viewBox='0 0 9 9'", inside));
    }

    @Test
    void aVectorOfShapesIsTaken() throws IOException {
        var inside = "<defs><g id='x'/></defs><use href='#x'/><rect fill='url(#g)'/><style>rect {fill: red}</style>";
        assertThat(picture("a.svg", DraftFolder.svg("viewBox='0 0 9 9'", inside))
                        .faults())
                .isEmpty();
        assertFault("pack.image_form", "a.svg", DraftFolder.svg("", ""));
        assertFault(
                "pack.image_form",
                "a.svg",
                "<!DOCTYPE svg><svg width='1' height='1'/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void soundsLieByLanguageAndAreShortAndPlain() throws IOException {
        var draft = new DraftFolder(root);
        assertThat(draft.file("sounds/en/a.title.wav", DraftFolder.wav(1, 8_000, 30))
                        .faults())
                .isEmpty();
        assertSound(draft, DraftFolder.wav(1, 8_000, 31));
        assertSound(draft, DraftFolder.wav(2, 8_000, 1));
        assertSound(draft, Arrays.copyOf(DraftFolder.wav(1, 8_000, 1), 30));
        assertSound(draft, "RIFFxxxxWAVEdata".getBytes(StandardCharsets.UTF_8));
        assertSound(draft, new byte[3]);
    }

    @Test
    void nothingElseLiesInAPack() throws IOException {
        var draft = new DraftFolder(root)
                .file("images/a.gif", new byte[1])
                .file("images/x/a.png", new byte[1])
                .file("sounds/a.wav", new byte[1])
                .file("sounds/EN/a.wav", new byte[1])
                .file("images/ä.png", new byte[1])
                .file("fonts.ttf", new byte[1]);
        assertThat(draft.faults())
                .extracting("file", "code")
                .containsExactlyInAnyOrder(
                        tuple("p/images/a.gif", "pack.unknown_file"),
                        tuple("p/images/x", "pack.unknown_file"),
                        tuple("p/images/x/a.png", "pack.unknown_file"),
                        tuple("p/sounds/a.wav", "pack.unknown_file"),
                        tuple("p/sounds/EN", "pack.unknown_file"),
                        tuple("p/sounds/EN/a.wav", "pack.unknown_file"),
                        tuple("p/images/ä.png", "pack.file_name"),
                        tuple("p/fonts.ttf", "pack.unknown_file"));
    }

    private void assertSound(DraftFolder draft, byte[] bytes) throws IOException {
        assertThat(draft.file("sounds/en/a.title.wav", bytes).faults())
                .extracting("code", "file")
                .containsExactly(tuple("pack.sound_form", "p/sounds/en/a.title.wav"));
    }

    private void assertFault(String code, String name, byte[] bytes) throws IOException {
        var draft = picture(name, bytes);
        assertThat(draft.faults()).as(name).extracting("code", "file").containsExactly(tuple(code, "p/images/" + name));
        Files.delete(draft.path().resolve("images").resolve(name));
    }

    private DraftFolder picture(String name, byte[] bytes) throws IOException {
        return new DraftFolder(root)
                .survey("{`elements`: [{`type`: `imagepicker`, `name`: `a`, `title`: `A`, `choices`: [{`value`: 1, "
                        + "`text`: `one`, `imageLink`: `images/" + name + "`}]}]}")
                .file("images/" + name, bytes);
    }
}
