package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that has grown old is asked on, and those who look are told. The day is 23 November 2026. */
class PackDatesTest {
    @TempDir
    private Path folder;

    @Test
    void onItsLastDayAPackIsNotOldYet() throws IOException {
        var ctl = dated("2026-11-23", "2026-11-23");
        assertThat(dates(ctl.asks("check", "--json"))).isEmpty();
        assertThat(ctl.asks("status").out()).doesNotContain("valid to");
    }

    @Test
    void afterTheReviewDateCheckWarnsAtItsPlace() throws IOException {
        var ctl = dated("2026-11-22", "2027-12-31");
        var said = ctl.asks("check", "--json");
        assertThat(said.exit()).isZero();
        assertThat(dates(said)).containsExactly("review_due warning packs/mfc-basic/pack.json /reviewBy 7");
        assertThat(ctl.asks("status").out()).doesNotContain("valid to");
    }

    @Test
    void afterTheLastDayCheckAndStatusSaySo() throws IOException {
        var ctl = dated("2026-06-01", "2026-11-22");
        var said = ctl.asks("check", "--json");
        assertThat(said.exit()).isZero();
        assertThat(dates(said)).containsExactly("pack_expired warning packs/mfc-basic/pack.json /validTo 8");
        assertThat(ctl.asks("status").out()).contains("valid to 2026-11-22");
        assertThat(ctl.asks("status", "--json").result().getAsJsonArray("alerts"))
                .map(alert -> alert.getAsString())
                .containsExactly("pack_expired");
    }

    @Test
    void aPackFolderAloneIsCheckedByTheSameDay() throws IOException {
        var pack = dated("2026-06-01", "2026-11-22").config().resolve("packs/mfc-basic");
        var ctl = new Ctl(folder);
        assertThat(ctl.asks("check", pack.toString()).out()).contains("pack_expired");
        assertThat(ctl.asks("survey", "check", pack.toString()).out()).contains("pack_expired");
    }

    private Ctl dated(String reviewBy, String validTo) throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var file = ctl.config().resolve("packs/mfc-basic/pack.json");
        var text = Files.readString(file)
                .replaceFirst("\"reviewBy\": \"[0-9-]+\"", "\"reviewBy\": \"" + reviewBy + "\"")
                .replaceFirst("\"validTo\": \"[0-9-]+\"", "\"validTo\": \"" + validTo + "\"");
        Files.writeString(file, text);
        return ctl;
    }

    private List<String> dates(Ctl.Said said) {
        return StreamSupport.stream(said.json().getAsJsonArray("faults").spliterator(), false)
                .map(fault -> fault.getAsJsonObject())
                .filter(fault -> List.of("review_due", "pack_expired")
                        .contains(fault.get("code").getAsString()))
                .map(this::line)
                .toList();
    }

    private String line(JsonObject fault) {
        var file = folder.resolve("config").relativize(Path.of(fault.get("file").getAsString()));
        return String.join(
                " ",
                fault.get("code").getAsString(),
                fault.get("severity").getAsString(),
                file.toString(),
                fault.get("pointer").getAsString(),
                fault.get("line").getAsString());
    }
}
