package org.otklik.collector;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code collector.json} says; paths are as written, relative ones begin at the folder of the file. Sync page 4.4.
 *
 * @param packs folders of packs that are added at every start
 * @param responseMonths how long responses are kept
 */
record CollectorConfig(Listen listen, Front front, Database database, List<Path> packs, int responseMonths) {
    /** Fleet page 1: three years show whether something got better, and are over then. */
    static final int RESPONSE_MONTHS = 36;

    /** What counts without a file: loopback, plain, a SQLite file in the data directory. */
    static final CollectorConfig DEFAULT = new CollectorConfig(
            new Listen("127.0.0.1", 8080),
            new Front.Plain(),
            new Database.Sqlite(Path.of("ledger.db")),
            List.of(),
            RESPONSE_MONTHS);

    CollectorConfig {
        packs = List.copyOf(packs);
    }

    /** Where connections are taken; port 0 takes a free one. */
    record Listen(String host, int port) {
        /** By its own look alone: a name that only begins like an address may lead anywhere. */
        boolean isLoopback() {
            return host.matches("127(\\.[0-9]{1,3}){3}|localhost|::1");
        }
    }

    /** Who ends TLS. */
    sealed interface Front {
        /** Nobody: for loopback alone. */
        record Plain() implements Front {}

        /** The collector itself, with a chain and its key in PEM. */
        record Tls(Path certFile, Path keyFile) implements Front {}

        /** A proxy on the way, which is believed about where a request comes from. */
        record Proxy() implements Front {}
    }

    /** Where the ledger is kept. */
    sealed interface Database {
        /** A file, relative to the data directory. */
        record Sqlite(Path file) implements Database {}

        /**
         * A server; the file holds its password alone and only its owner may read it.
         *
         * @param maintenance absent where the login of the address does everything
         */
        record Postgres(String url, Optional<Path> passwordFile, Optional<Maintenance> maintenance)
                implements Database {}

        /** Another login of the same database, which owns the tables. */
        record Maintenance(String user, Optional<Path> passwordFile) {
            /** An address for this login in place of the one that it names. */
            String url(String address) {
                var parts = address.split("\\?", 2);
                var others = Stream.of(parts).skip(1).flatMap(all -> Stream.of(all.split("&", -1)));
                return Stream.concat(
                                others.filter(one -> !one.isEmpty() && !one.startsWith("user=")),
                                Stream.of("user=" + user))
                        .collect(Collectors.joining("&", parts[0] + "?", ""));
            }
        }
    }
}
