package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.api.Rereading;
import org.otklik.collector.ledger.Unread;
import org.otklik.json.Fault;
import org.otklik.survey.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code collector pack add}. */
@Command(
        name = "pack",
        description = "Packs whose answers the collector can name.",
        subcommands = PackCommand.Add.class)
final class PackCommand {
    /** Checks a pack by the kiosk's own rules and keeps a copy of it. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Checks a pack folder and keeps a copy of it.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Parameters(paramLabel = "DIR", description = "the folder with survey.json and pack.json")
        private Path folder;

        @Override
        public Integer call() throws IOException {
            var reading = new PackShelf(data.path()).add(folder);
            if (reading instanceof PackReading.Refused refused) {
                refused.faults().stream().map(Fault::sentence).forEach(System.err::println);
                return 65;
            }
            var pack = ((PackReading.Loaded) reading).pack();
            System.out.printf("%s version %d %s%n", pack.id(), pack.version(), pack.shortHash());
            try (var ledger = data.ledger()) {
                var read = new Rereading(new Unread(ledger), new PackShelf(data.path())).run(Instant.now());
                if (read > 0) {
                    System.err.println(read + " items that waited for this pack are read now.");
                }
            }
            return 0;
        }
    }
}
