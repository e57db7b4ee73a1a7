package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.otklik.collector.HastyCollector;

/** What a kiosk core does in one life, told to many kiosks of one collector. */
record Story(HastyCollector collector, List<String> words) {
    /** A kiosk of its own: its data, its log, what it leaves in its temporary folder, and what it has said. */
    record Kiosk(UUID id, Path data, Path log, Path scratch, CoreTale tale) {
        /** One life; with options of strace it runs under strace. */
        CoreProcess live(List<String> words, List<String> options) throws IOException {
            var command = CoreProcess.command(data, scratch, words);
            return CoreProcess.start(
                    options.isEmpty() ? command : Strace.over(command, options.toArray(String[]::new)), log);
        }

        History.Kiosk history() throws java.sql.SQLException {
            return tale.kiosk(id, OutboxCopy.of(data.resolve("outbox.db")));
        }
    }

    Kiosk newKiosk(Path folder) throws IOException {
        var data = Files.createDirectories(folder.resolve("kiosk"));
        var token = collector.newKiosk();
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity").resolve("token"), token.reveal());
        return new Kiosk(
                token.kiosk(),
                data,
                folder.resolve("log"),
                Files.createDirectories(folder.resolve("tmp")),
                new CoreTale());
    }
}
