package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.Calibration;
import org.otklik.config.KioskConfig;
import org.otklik.config.MmSource;
import org.otklik.config.PictureMm;
import org.otklik.config.PictureSize;
import org.otklik.testkit.EdidDraft;

/** Whose word counts on the millimetres of the picture. Visitor page 1. */
class PanelTest {
    private static final Dimension ACROSS = new Dimension(1920, 1080);
    private static final Dimension UPRIGHT = new Dimension(1080, 1920);

    @TempDir
    private Path folder;

    @Test
    void aPanelThatSaysNothingIsTakenFor96PixelsPerInch() {
        var size = size(ACROSS);
        assertThat(size.size().source()).isEqualTo(MmSource.ASSUMED);
        assertThat(size.panel().pixelsPerMm()).isCloseTo(96 / 25.4, within(1e-9));
    }

    @Test
    void thePanelIsBelievedToTheMillimetre() {
        EdidDraft.ACROSS.at(drm(), "card0-eDP-1");
        var size = size(ACROSS).size();
        assertThat(size).isEqualTo(new PictureSize(1920, 1080, new PictureMm(344, 194), MmSource.EDID));
        assertThat(size.ppi()).isCloseTo(141.8, within(0.1));
    }

    @Test
    void aPanelThatHangsUprightIsTurned() {
        new EdidDraft(1920, 1080, 48, 27, 476, 268).at(drm(), "card0-HDMI-A-1");
        assertThat(size(UPRIGHT).size().mm()).isEqualTo(new PictureMm(268, 476));
    }

    @Test
    void whereThereAreNoMillimetresTheCentimetresDo() {
        EdidDraft.ACROSS.mm(0, 0).at(drm(), "card0-eDP-1");
        assertThat(size(ACROSS).size().mm()).isEqualTo(new PictureMm(340, 190));
    }

    @Test
    void aPanelWithoutASizeIsNotBelieved() {
        EdidDraft.ACROSS.mm(0, 0).cm(0, 0).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    /** One zero of two says what shape the picture has. */
    @Test
    void aShapeIsNoSize() {
        EdidDraft.ACROSS.mm(0, 0).cm(79, 0).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void aPanelThatContradictsItselfIsNotBelieved() {
        EdidDraft.ACROSS.mm(160, 90).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void axesThatDifferByMoreThanFivePercentAreNotBelieved() {
        EdidDraft.ACROSS.mm(344, 210).cm(34, 21).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void moreThan250PixelsPerInchAndLessThan50AreNotBelieved() {
        EdidDraft.ACROSS.mm(160, 90).cm(16, 9).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
        EdidDraft.ACROSS.mm(1600, 900).cm(160, 90).at(drm(), "card0-HDMI-A-1");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void whatIsNoEdidOrDamagedOrOfAnotherModeIsPassedOver() {
        EdidDraft.connect(drm(), "card0-DP-1", new byte[0]);
        EdidDraft.connect(drm(), "card0-DP-2", new byte[200]);
        var damaged = EdidDraft.ACROSS.bytes();
        damaged[66]++;
        EdidDraft.connect(drm(), "card0-DP-3", damaged);
        new EdidDraft(1280, 1024, 34, 27, 337, 270).at(drm(), "card0-DP-4");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void twoPanelsOfOneModeAndDifferentSizesSayNothing() {
        EdidDraft.ACROSS.at(drm(), "card0-DP-1");
        new EdidDraft(1920, 1080, 48, 27, 476, 268).at(drm(), "card0-DP-2");
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void whoMeasuredOnTheGlassIsBelievedBeforeThePanel() throws IOException {
        EdidDraft.ACROSS.at(drm(), "card0-eDP-1");
        new Calibration(data()).write(new PictureMm(380, 214));
        var size = size(ACROSS).size();
        assertThat(size).isEqualTo(new PictureSize(1920, 1080, new PictureMm(380, 214), MmSource.CALIBRATION));
        new Calibration(data()).clear();
        assertThat(source()).isEqualTo(MmSource.EDID);
    }

    @Test
    void whatWasMeasuredOnAPanelOfAnotherShapeCountsNoMore() throws IOException {
        new Calibration(data()).write(new PictureMm(337, 270));
        assertThat(source()).isEqualTo(MmSource.ASSUMED);
    }

    @Test
    void theConfigurationComesFirstAndOneOfItsTwoKeysIsEnough() throws IOException {
        EdidDraft.ACROSS.at(drm(), "card0-eDP-1");
        new Calibration(data()).write(new PictureMm(380, 214));
        assertThat(size(ACROSS, display(OptionalInt.of(400), OptionalInt.of(225)))
                        .size())
                .isEqualTo(new PictureSize(1920, 1080, new PictureMm(400, 225), MmSource.CONFIG));
        assertThat(size(ACROSS, display(OptionalInt.empty(), OptionalInt.of(270)))
                        .size()
                        .mm())
                .isEqualTo(new PictureMm(480, 270));
    }

    @Test
    void theCommandLineComesBeforeAllOfThem() throws IOException {
        new Calibration(data()).write(new PictureMm(380, 214));
        var size = PanelSize.of(
                ACROSS,
                options("--panel-mm", "345x194"),
                Optional.of(display(OptionalInt.of(400), OptionalInt.empty())),
                drm());
        assertThat(size.size().source()).isEqualTo(MmSource.OPTION);
        assertThat(size.panel().pixelsPerMm()).isCloseTo(1920 / 345.0, within(1e-9));
    }

    @Test
    void aWindowStandsForAPanelOfUsualSizeWhateverThePanelBehindItSays() {
        EdidDraft.ACROSS.at(drm(), "card0-eDP-1");
        var size = PanelSize.of(ACROSS, options("--windowed"), Optional.empty(), drm());
        assertThat(size.size().source()).isEqualTo(MmSource.WINDOW);
        assertThat(size.size().mm().width()).isEqualTo(345);
    }

    @Test
    void whatAKioskTookIsLeftForKioskctlAndReadOnlyByItsUser() throws IOException {
        EdidDraft.ACROSS.at(drm(), "card0-eDP-1");
        var size = size(ACROSS);
        size.leaveIn(data());
        assertThat(PictureSize.left(data())).contains(size.size());
        assertThat(Files.getPosixFilePermissions(data().resolve("picture.json")))
                .hasSize(2);
    }

    private MmSource source() {
        return size(ACROSS).size().source();
    }

    private PanelSize size(Dimension pixels) {
        return PanelSize.of(pixels, options(), Optional.empty(), drm());
    }

    private PanelSize size(Dimension pixels, KioskConfig.Display display) {
        return PanelSize.of(pixels, options(), Optional.of(display), drm());
    }

    private Path drm() {
        return folder.resolve("drm");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private LaunchOptions options(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--config", "x", "--data", data().toString()));
        arguments.addAll(List.of(more));
        return ((LaunchOptions.Understood) LaunchOptions.parse(arguments)).options();
    }

    private static KioskConfig.Display display(OptionalInt widthMm, OptionalInt heightMm) {
        return new KioskConfig.Display(
                0, widthMm, heightMm, OptionalInt.empty(), KioskConfig.Cursor.HIDDEN, KioskConfig.AfterHours.DARK);
    }
}
