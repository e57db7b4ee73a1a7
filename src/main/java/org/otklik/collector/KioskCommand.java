package org.otklik.collector;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.otklik.collector.ledger.Completeness;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Standing;
import org.otklik.wire.KioskToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code collector kiosk add}, {@code list}, {@code rotate}, {@code revoke}. */
@Command(
        name = "kiosk",
        description = "Kiosks that may write.",
        subcommands = {
            KioskCommand.Add.class,
            KioskCommand.ListAll.class,
            KioskCommand.Rotate.class,
            KioskCommand.Revoke.class
        })
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

    /** One line for each kiosk. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "Prints each kiosk: id, centre, state, stored, committed, last heard, name; separated by tabs.")
    static final class ListAll implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Override
        public Integer call() throws IOException {
            try (var ledger = data.ledger()) {
                var registry = new Registry(ledger);
                var standings = registry.standings().stream().collect(Collectors.groupingBy(Standing::kiosk));
                var heard = registry.heard().stream()
                        .collect(Collectors.toMap(Registry.Heard::kiosk, Registry.Heard::receivedAt));
                for (var kiosk : registry.kiosks()) {
                    var completeness = standings.getOrDefault(kiosk.id(), List.of()).stream()
                            .map(Completeness::of)
                            .reduce(Completeness.UNHEARD, Completeness::and);
                    System.out.println(String.join(
                            "\t",
                            kiosk.id().toString(),
                            kiosk.centre(),
                            completeness.state().name().toLowerCase(Locale.ROOT),
                            Long.toString(completeness.stored()),
                            Long.toString(completeness.committed()),
                            Optional.ofNullable(heard.get(kiosk.id()))
                                    .map(Instant::toString)
                                    .orElse("never"),
                            kiosk.name()));
                }
            }
            return 0;
        }
    }

    /** A new token for the same kiosk. */
    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description =
                    "Prints a new token once; the old one ends within a minute, so give the kiosk the new one first"
                            + " thing. Its epochs and its account stay.")
    static final class Rotate implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Parameters(paramLabel = "KIOSK", description = "its id, as list prints it")
        private UUID kiosk;

        @Override
        public Integer call() throws IOException {
            var token = KioskToken.mint(kiosk, new SecureRandom());
            try (var ledger = data.ledger()) {
                if (!new Registry(ledger).rotate(token)) {
                    return unknown(kiosk);
                }
            }
            System.out.println(token.reveal());
            return 0;
        }
    }

    /** The end of a token. */
    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description =
                    "Takes a kiosk's token away within a minute; what it sent stays, what it still holds waits for"
                            + " a new token.")
    static final class Revoke implements Callable<Integer> {
        @Mixin
        private DataFolder data;

        @Parameters(paramLabel = "KIOSK", description = "its id, as list prints it")
        private UUID kiosk;

        @Override
        public Integer call() throws IOException {
            try (var ledger = data.ledger()) {
                return new Registry(ledger).revoke(kiosk) ? 0 : unknown(kiosk);
            }
        }
    }

    private static int unknown(UUID kiosk) {
        System.err.println("collector: no kiosk has the id " + kiosk + ": collector kiosk list prints them.");
        return 64;
    }
}
