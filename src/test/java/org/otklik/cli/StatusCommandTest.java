package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.MmSource;
import org.otklik.config.PictureMm;
import org.otklik.config.PictureSize;
import org.otklik.outbox.KioskLock;

class StatusCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aStoppedKioskTellsItsStandingAndItsAccount() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig().withToken();
        ctl.kept(3);
        var result = ctl.asks("status", "--json").result();
        assertThat(result.get("running").getAsBoolean()).isFalse();
        assertThat(result.get("config").getAsString()).isEqualTo("good");
        assertThat(result.get("token").getAsBoolean()).isTrue();
        var outbox = result.getAsJsonObject("outbox");
        assertThat(outbox.get("due").getAsLong()).isEqualTo(3);
        assertThat(outbox.get("unreleased_comments").getAsLong()).isEqualTo(3);
        var response = result.getAsJsonArray("tallies").get(0).getAsJsonObject().getAsJsonObject("response");
        assertThat(response.getAsJsonObject("committed").get("n").getAsLong()).isEqualTo(3);
        assertThat(response.getAsJsonObject("acked").get("n").getAsLong()).isZero();
    }

    @Test
    void aPersonReadsTheSame() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        ctl.kept(2);
        assertThat(ctl.asks("status").out())
                .contains("The kiosk is stopped.")
                .contains("Due: 2.")
                .contains("Responses kept: 2, acknowledged: 0.")
                .contains("no usable token");
    }

    @Test
    void whatTheFileRemembersIsSaidAndTheLastSalvageIsCounted() throws IOException {
        var ctl = new Ctl(folder);
        ctl.kept(3);
        var calm = ctl.asks("status", "--json").result();
        assertThat(calm.getAsJsonArray("alarms")).isEmpty();
        assertThat(calm.has("last_salvage")).isFalse();
        var file = ctl.data().resolve("outbox.db");
        for (var day = 0; day < 2; day++) {
            var bytes = Files.readAllBytes(file);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(Ctl.ANSWER)] ^= 1;
            Files.write(file, bytes);
            assertThat(ctl.asks("db", "salvage").exit()).isZero();
        }
        var result = ctl.asks("status", "--json").result();
        assertThat(result.getAsJsonArray("alarms"))
                .extracting(alarm -> alarm.getAsString())
                .containsExactly("salvaged", "cloned_image");
        var last = result.getAsJsonObject("last_salvage");
        assertThat(last.get("day").getAsString()).isEqualTo("2026-11-23");
        assertThat(last.get("kept").getAsLong()).isEqualTo(4);
        assertThat(last.get("lost_by_name").getAsLong()).isEqualTo(1);
        assertThat(last.get("lost_by_number").getAsLong())
                .as("the one that the first salvage had named")
                .isEqualTo(1);
        assertThat(ctl.asks("status").out())
                .contains("Alarm salvaged:", "Alarm cloned_image:")
                .contains("Last salvage 2026-11-23: kept 4, lost 1 by name, 1 by number.");
    }

    @Test
    void itAnswersBesideAnOutboxThatCannotBeRead() throws IOException {
        var ctl = new Ctl(folder);
        Files.createDirectories(ctl.data());
        Files.writeString(ctl.data().resolve("outbox.db"), "somebody's text ".repeat(1_000));
        var said = ctl.asks("status", "--json");
        assertThat(said.exit()).isZero();
        assertThat(said.result().get("outbox").getAsString()).isEqualTo("unreadable");
        assertThat(ctl.asks("status").out()).contains("The outbox cannot be read:", "kioskctl db check");
    }

    @Test
    void aRunningKioskIsSeenAndNotDisturbed() throws IOException {
        var ctl = new Ctl(folder);
        Files.createDirectories(ctl.data());
        try (var held = KioskLock.take(ctl.data()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(running(ctl)).isTrue();
        }
        assertThat(running(ctl)).isFalse();
    }

    @Test
    void itAnswersWhateverIsMissingAndNamesTheFolderItLookedIn() {
        var ctl = new Ctl(folder);
        var said = ctl.asks("status");
        assertThat(said.out()).contains("no outbox yet in " + ctl.data());
        assertThat(ctl.asks("queue", "list").out()).contains("no outbox yet in " + ctl.data());
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("no outbox yet").contains("refused");
    }

    @Test
    void whoseWordOnTheSizeOfThePictureCountsIsSaid() throws IOException {
        var ctl = new Ctl(folder);
        assertThat(ctl.asks("status").out()).contains("will be known");
        new PictureSize(1920, 1080, new PictureMm(344, 194), MmSource.EDID).leave(ctl.data());
        assertThat(ctl.asks("status").out())
                .contains("Picture: 344 x 194 mm, 142 pixels per inch, as the panel says.")
                .contains("smaller than any");
        new PictureSize(1920, 1080, new PictureMm(508, 286), MmSource.ASSUMED).leave(ctl.data());
        assertThat(ctl.asks("status").out())
                .contains("a guess: kioskctl screen calibrate")
                .doesNotContain("smaller");
        var picture = ctl.asks("status", "--json").result().getAsJsonObject("picture");
        assertThat(picture.get("ppi").getAsInt()).isEqualTo(96);
        assertThat(picture.get("source").getAsString()).isEqualTo("assumed");
    }

    private static boolean running(Ctl ctl) {
        return ctl.asks("status", "--json").result().get("running").getAsBoolean();
    }
}
