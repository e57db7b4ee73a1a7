package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.fleet.TechnicianPin;

/** The technician's PIN is set by who may write in the data directory, and read back by nobody. */
class PinCommandTest {
    private static final String PIN = "280451";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void withoutOneTheStatusSaysThatThePageCannotBeOpened() {
        var said = new Ctl(folder).asks("pin", "status", "--json");
        assertThat(said.exit()).isZero();
        assertThat(said.result().get("set").getAsBoolean()).isFalse();
    }

    @Test
    void theFirstLineOfStandardInputIsThePin() throws IOException {
        var said = piped(PIN + "\nsomething else\n");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("changed").getAsBoolean()).isTrue();
        assertThat(new TechnicianPin(data()).isSet()).isTrue();
        assertThat(piped(PIN).json().get("changed").getAsBoolean()).isFalse();
        assertThat(said.out() + said.err()).doesNotContain(PIN);
        assertThat(Files.readString(data().resolve("identity/technician.pin"))).doesNotContain(PIN);
    }

    @Test
    void aPinThatIsEasyToGuessIsRefusedWithoutBeingRepeated() {
        for (var weak : List.of("123456", "999999", "2804", "letters", "")) {
            var said = piped(weak + "\n");
            assertThat(said.exit()).as(weak).isEqualTo(77);
            if (!weak.isEmpty()) {
                assertThat(said.out() + said.err()).doesNotContain(weak);
            }
        }
        assertThat(new TechnicianPin(data()).isSet()).isFalse();
    }

    @Test
    void atATerminalItIsAskedForTwice() throws IOException {
        assertThat(typed(PIN, PIN).exit()).isEqualTo(ExitRule.OK);
        assertThat(asked).hasSize(2);
        assertThat(new TechnicianPin(data()).isSet()).isTrue();
    }

    @Test
    void twoThatDifferChangeNothing() throws IOException {
        assertThat(typed(PIN, "280452").exit()).isEqualTo(ExitRule.REFUSED);
        assertThat(typed(PIN).exit()).isEqualTo(ExitRule.REFUSED);
        assertThat(new TechnicianPin(data()).isSet()).isFalse();
    }

    @Test
    void withoutATerminalItSaysWhatToDo() throws IOException {
        var report = typed();
        assertThat(report.exit()).isEqualTo(ExitRule.USAGE);
        assertThat(report.notes().get(0)).contains("--stdin");
    }

    @Test
    void noOptionTakesAPinAsAnArgument() {
        assertThat(new Ctl(folder).asks("pin", "set", PIN).exit()).isEqualTo(64);
        assertThat(new Ctl(folder).asks("pin", "set", "--stdin=" + PIN).exit()).isEqualTo(64);
    }

    @Test
    void clearedItIsGone() {
        piped(PIN);
        var said = new Ctl(folder).asks("pin", "clear", "--json");
        assertThat(said.json().get("changed").getAsBoolean()).isTrue();
        assertThat(new TechnicianPin(data()).isSet()).isFalse();
    }

    private Path data() {
        return new Ctl(folder).data();
    }

    private Report typed(String... lines) throws IOException {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(lines));
        var command = new PinSetCommand(InputStream.nullInputStream(), prompt -> {
            asked.add(prompt);
            return Optional.ofNullable(left.poll());
        });
        return command.run(new Surroundings(folder, data(), new Words(Words.Language.EN), line -> {}));
    }

    private Ctl.Said piped(String input) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = KioskCtl.commandLine(
                () -> Ctl.NOW,
                wait -> {},
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        var exit = line.execute("pin", "set", "--stdin", "--json", "--lang", "en", "--data", data().toString());
        return new Ctl.Said(exit, out.toString(), err.toString());
    }
}
