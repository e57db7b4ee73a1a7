package org.otklik.collector;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.KioskToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector kiosk add}. */
@Command(name = "kiosk", description = "Kiosks that may write.", subcommands = KioskCommand.Add.class)
final class KioskCommand {
    /** Makes a kiosk and prints its token, once. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Makes a kiosk and prints its token once, for DATA/identity/token (mode 0600) of the kiosk.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Option(names = "--centre", required = true, paramLabel = "ID", description = "the centre it stands in")
        private String centre;

        @Option(
                names = "--name",
                defaultValue = "kiosk",
                description = "what people call it; default: ${DEFAULT-VALUE}")
        private String name;

        @Override
        public Integer call() throws IOException {
            if (!centre.matches("[a-z0-9-]{1,64}") || name.length() > 64) {
                System.err.println("collector: a centre is 1 to 64 of a-z 0-9 -, a name has at most 64 characters.");
                return 64;
            }
            var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
            try (var ledger = data.ledger()) {
                new Registry(ledger).add(token, centre, name);
            }
            System.out.println(token.reveal());
            return 0;
        }
    }
}
