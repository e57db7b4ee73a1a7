package org.otklik.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a pack as large as they are shown; whatever cannot be drawn is left out, and the words stand alone. */
class PictureFolderTest {
    @TempDir
    private Path above;

    private Path folder;

    @BeforeEach
    void aPackWithPictures() throws IOException {
        folder = Files.createDirectories(above.resolve("pack"));
        Files.createDirectories(folder.resolve("images"));
        write("images/hall.png", "png", BufferedImage.TYPE_INT_ARGB);
        write("images/hall.jpg", "jpg", BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB),
                "png",
                above.resolve("secret.png").toFile());
        Files.writeString(
                folder.resolve("images/hall.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\" viewBox=\"0 0 40 20\">"
                        + "<rect width=\"40\" height=\"20\" fill=\"#ff0000\"/></svg>");
        Files.writeString(folder.resolve("images/broken.png"), "no picture");
        Files.writeString(folder.resolve("images/broken.svg"), "<svg");
    }

    private void write(String name, String format, int type) throws IOException {
        var picture = new BufferedImage(800, 400, type);
        var g = picture.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 800, 400);
        g.dispose();
        assertThat(ImageIO.write(picture, format, folder.resolve(name).toFile()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/hall.png", "images/hall.jpg", "images/hall.svg"})
    void aPictureIsAsLargeAsItFitsAndKeepsItsShape(String name) {
        var picture = new PictureFolder(folder).find(name, 120, 120).orElseThrow();
        assertThat(picture.getWidth()).isEqualTo(120);
        assertThat(picture.getHeight()).isEqualTo(60);
        var middle = new Color(picture.getRGB(60, 30));
        assertThat(middle.getRed()).isGreaterThan(200);
        assertThat(middle.getBlue()).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/none.png", "images/broken.png", "images/broken.svg", "../secret.png", "images", ""})
    void whatIsNoPictureOfThePackIsLeftOut(String name) {
        assertThat(new PictureFolder(folder).find(name, 120, 120)).isEmpty();
    }

    @Test
    void aPictureThatIsShownAgainIsNotReadAgain() throws IOException {
        var pictures = new PictureFolder(folder);
        var first = pictures.find("images/hall.png", 120, 120).orElseThrow();
        Files.delete(folder.resolve("images/hall.png"));
        assertThat(pictures.find("images/hall.png", 120, 120).orElseThrow()).isSameAs(first);
    }

    @Test
    void onlyAsMuchIsKeptAsAScreenMayTake() throws IOException {
        var pictures = new PictureFolder(folder);
        for (var width = 1_000; width < 1_040; width++) {
            assertThat(pictures.find("images/hall.png", width, width)).isPresent();
        }
        Files.delete(folder.resolve("images/hall.png"));
        assertThat(pictures.find("images/hall.png", 1_000, 1_000)).isEmpty();
        assertThat(pictures.find("images/hall.png", 1_039, 1_039)).isPresent();
    }
}
