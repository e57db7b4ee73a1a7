package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.otklik.collector.CollectorConfig.Database;
import org.otklik.testkit.LogEar;

class MainTest {
    @Test
    void optionsWithoutACommandAreThoseOfServe() {
        var parsed = Main.commandLine().parseArgs(Main.spelledOut("--data", "run", "--port", "8443"));
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("serve");
        assertThat(parsed.subcommand().matchedOptionValue("port", Optional.empty()))
                .isEqualTo(Optional.of(8443));
    }

    @Test
    void aControlThatIsAbsentIsSaidAtTheStart() {
        try (var ear = new LogEar(ServeCommand.class.getName())) {
            ServeCommand.sayLogins(new Database.Sqlite(Path.of("ledger.db")));
            ServeCommand.sayLogins(new Database.Postgres(
                    "jdbc:postgresql:a",
                    Optional.empty(),
                    Optional.of(new Database.Maintenance("owner", Optional.empty()))));
            assertThat(ear.lines()).isEmpty();
            ServeCommand.sayLogins(new Database.Postgres("jdbc:postgresql:a", Optional.empty(), Optional.empty()));
            assertThat(ear.lines()).singleElement().asString().startsWith("W-COL-07 one login");
        }
    }

    @Test
    void commandsAndOwnOptionsStayAsTheyAre() {
        assertThat(Main.spelledOut("kiosk", "add", "--centre", "mfc-1"))
                .containsExactly("kiosk", "add", "--centre", "mfc-1");
        assertThat(Main.spelledOut("--help")).containsExactly("--help");
        assertThat(Main.spelledOut()).isEmpty();
    }
}
