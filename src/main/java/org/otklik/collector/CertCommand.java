package org.otklik.collector;

import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code collector cert make}: what TLS needs where no public authority is asked. */
@Command(name = "cert", description = "Certificates of an authority of your own.", subcommands = CertCommand.Make.class)
final class CertCommand {
    /** Makes an authority, once, and a server's certificate by it. */
    @Command(
            name = "make",
            mixinStandardHelpOptions = true,
            description = {
                "Makes an authority of your own and a server's certificate that it signed, and prints where they are named."
                        + " Nothing is overwritten: an authority that is in the folder already signs the new certificate.",
                "%nca.pem        the authority: every kiosk gets a copy",
                "ca-key.pem    signs further certificates: keep it away from machines on the network",
                "chain.pem     the server's certificate",
                "key.pem       its key%n",
                "When a certificate nears its end (kiosks warn 30 days before), move chain.pem and key.pem away and make"
                        + " others."
            })
    static final class Make implements Callable<Integer> {
        /** Digits and dots, or anything with a colon, is an address; what is left is a name of a host. */
        private static final String ADDRESS = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

        private static final String NAME = "[A-Za-z0-9]([A-Za-z0-9-]{0,62}\\.?)*";

        @Option(
                names = "--host",
                required = true,
                paramLabel = "NAME",
                description = "name or address that kiosks call; once for each")
        private List<String> hosts;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "where they go; made when missing")
        private Path folder;

        @Option(
                names = "--days",
                defaultValue = "825",
                description = "how long the server's certificate lasts, 1 to 3650; default: ${DEFAULT-VALUE}")
        private int days;

        @Override
        public Integer call() throws IOException, GeneralSecurityException, InterruptedException {
            List<String> names = new ArrayList<>();
            for (var host : hosts) {
                var name = subject(host);
                if (name.isEmpty()) {
                    System.err.println("collector: \"" + host + "\" is no name or address of a host: write it like"
                            + " collector.example.org or 192.0.2.7, without a port.");
                    return 64;
                }
                names.add(name.get());
            }
            if (days < 1 || days > 3650) {
                System.err.println("collector: --days is 1 to 3650.");
                return 64;
            }
            var authority = new Authority(folder);
            for (var file : List.of(authority.chain(), authority.key())) {
                if (Files.exists(file)) {
                    System.err.println(
                            "collector: " + file + " is there already: move it away, or name another folder.");
                    return 64;
                }
            }
            var origin = authority.sign(names, days);
            say(authority, origin);
            return 0;
        }

        /** As the certificate has it: {@code dns:} or {@code ip:} and the host. */
        private static Optional<String> subject(String host) {
            if (host.matches(ADDRESS)) {
                return Optional.of("ip:" + host);
            }
            try {
                var ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
                return ascii.length() <= 253 && ascii.matches(NAME) ? Optional.of("dns:" + ascii) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static void say(Authority authority, Authority.Origin origin) {
            System.out.println(
                    origin == Authority.Origin.MADE
                            ? "A new authority was made: " + authority.certificate()
                            : "Signed by the authority in " + authority.certificate());
            System.out.println("In collector.json:     \"tls\": {\"certFile\": \"" + authority.chain()
                    + "\", \"keyFile\": \"" + authority.key() + "\"}");
            System.out.println(
                    "In each kiosk.json:    \"sync\": {\"trust\": \"file\", \"caFile\": \"ca.pem\"}, with a copy of "
                            + authority.certificate() + " beside it");
            System.out.println("Keep off the network:  " + authority.signingKey());
        }
    }
}
