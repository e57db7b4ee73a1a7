package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures of the documents are those of the screens there are; scripts/test gallery draws them anew. */
class GalleryTest {
    /** Readers of the source should not have to fetch photographs. */
    private static final long MOST_BYTES = 150 * 1024;

    @Test
    void everyChosenScreenCanBeDrawn() {
        var folder = Path.of(System.getProperty("gallery.folder", "target/gallery"));
        KioskOnPaper.onEventThread(
                () -> assertThat(Gallery.draw(folder)).containsExactlyInAnyOrderElementsOf(Gallery.files()));
    }

    @Test
    void thePicturesOfTheDocumentsAreThereAndSmall() throws IOException {
        assertThat(Gallery.files()).hasSize(24).doesNotHaveDuplicates();
        for (var file : Gallery.files()) {
            var picture = Path.of("src", "docs", "pictures", file);
            assertThat(picture).exists();
            assertThat(Files.size(picture)).as(file).isLessThan(MOST_BYTES);
        }
    }
}
