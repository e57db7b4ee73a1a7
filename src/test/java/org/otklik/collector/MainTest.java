package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void optionsWithoutACommandAreThoseOfServe() {
        var parsed = Main.commandLine().parseArgs(Main.spelledOut("--data", "run", "--port", "8443"));
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("serve");
        assertThat(parsed.subcommand().matchedOptionValue("port", Optional.empty()))
                .isEqualTo(Optional.of(8443));
    }

    @Test
    void commandsAndOwnOptionsStayAsTheyAre() {
        assertThat(Main.spelledOut("kiosk", "add", "--centre", "mfc-1"))
                .containsExactly("kiosk", "add", "--centre", "mfc-1");
        assertThat(Main.spelledOut("--help")).containsExactly("--help");
        assertThat(Main.spelledOut()).isEmpty();
    }
}
