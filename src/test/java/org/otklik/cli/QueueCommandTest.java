package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyItemIsListedAndNeverAnAnswer() throws IOException {
        var ctl = new Ctl(folder);
        var ids = ctl.kept(3);
        for (var said : new Ctl.Said[] {ctl.asks("queue", "list"), ctl.asks("queue", "list", "--json")}) {
            assertThat(said.exit()).isZero();
            ids.forEach(id -> assertThat(said.out()).contains(id.toString()));
            assertThat(said.out()).doesNotContain(Ctl.ANSWER).doesNotContain(Ctl.COMMENT);
        }
        assertThat(ctl.asks("queue", "list", "--json").result().getAsJsonArray("items"))
                .hasSize(6);
    }

    @Test
    void aStateNarrowsTheList() throws IOException {
        var ctl = new Ctl(folder);
        ctl.kept(2);
        assertThat(items(ctl, "pending")).isEqualTo(4);
        assertThat(items(ctl, "acked")).isZero();
        assertThat(ctl.asks("queue", "list", "--state", "lost").exit()).isEqualTo(64);
    }

    @Test
    void oneItemIsShownWithoutItsAnswer() throws IOException {
        var ctl = new Ctl(folder);
        var id = ctl.kept(1).get(0).toString();
        var said = ctl.asks("queue", "show", "--id", id, "--json");
        assertThat(said.result().getAsJsonObject("item").get("state").getAsString())
                .isEqualTo("pending");
        assertThat(said.out()).doesNotContain(Ctl.ANSWER);
        assertThat(ctl.asks("queue", "show", "--id", "nothing").exit()).isEqualTo(64);
    }

    @Test
    void aKioskWithoutAnOutboxHasAnEmptyQueueAndGetsNone() {
        var said = new Ctl(folder).asks("queue", "list");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("no outbox yet");
        assertThat(new Ctl(folder).data()).doesNotExist();
    }

    @Test
    void aDamagedOutboxIs74() throws IOException {
        var ctl = new Ctl(folder);
        Files.createDirectories(ctl.data());
        Files.writeString(ctl.data().resolve("outbox.db"), "this is no database at all, whatever its name says");
        var said = ctl.asks("queue", "list");
        assertThat(said.exit()).isEqualTo(74);
        assertThat(said.err()).contains("outbox");
    }

    private static int items(Ctl ctl, String state) {
        return ctl.asks("queue", "list", "--state", state, "--json")
                .result()
                .getAsJsonArray("items")
                .size();
    }
}
