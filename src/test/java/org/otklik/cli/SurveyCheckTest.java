package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kioskctl survey check}: the one validator, with a form of its own for programs. Survey page 7. */
class SurveyCheckTest {
    @TempDir
    private Path folder;

    @Test
    void aPackWithoutErrorsIs0() {
        var said = new Ctl(folder).asks("survey", "check", "kiosk-config/packs/mfc-basic");
        assertThat(said.out().lines()).last().asString().startsWith("0 errors, ");
        assertThat(said.exit()).isZero();
    }

    @Test
    void aFileIsASurveyAloneAndErrorsAre65() throws IOException {
        var file =
                written("{\"elements\":[{\"type\":\"rating\",\"name\":\"a\"},{\"type\":\"matrix\",\"name\":\"m\"}]}");
        var said = new Ctl(folder).asks("survey", "check", file);
        assertThat(said.out().lines().toList()).element(0).asString().contains("/elements/1/type");
        assertThat(said.out().lines()).last().asString().startsWith("1 error, ");
        assertThat(said.exit()).isEqualTo(65);
    }

    @Test
    void aProgramGetsOneObject() throws IOException {
        var file = written("{\"elements\":[{\"type\":\"matrix\",\"name\":\"m\"}]}");
        var said = new Ctl(folder).asks("survey", "check", file, "--json");
        var object = said.json();
        assertThat(object.keySet()).containsExactly("path", "errors", "warnings", "faults");
        assertThat(object.get("path").getAsString()).isEqualTo(file);
        assertThat(object.get("errors").getAsInt()).isEqualTo(1);
        var fault = object.getAsJsonArray("faults").get(0).getAsJsonObject();
        assertThat(fault.keySet()).containsExactly("code", "severity", "file", "pointer", "line", "message", "hint");
        assertThat(said.exit()).isEqualTo(65);
    }

    @Test
    void whatCannotBeReadIs74AndAMissingPathIs64() {
        assertThat(new Ctl(folder)
                        .asks("survey", "check", folder.resolve("none").toString())
                        .exit())
                .isEqualTo(74);
        assertThat(Ctl.said(java.util.List.of("survey", "check")).exit()).isEqualTo(64);
    }

    private String written(String survey) throws IOException {
        var file = folder.resolve("my.json");
        Files.writeString(file, survey);
        return file.toString();
    }
}
