package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.PostgresAddress;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KioskToken;

/**
 * The real collector on a free port of loopback, its clock a hundred times as fast as the wall's: the same factor by
 * which the harnesses shorten the waits of sync, so that its limit of one request a second is one of a hundred.
 */
public final class HastyCollector implements AutoCloseable {
    private static final int TIMES_FASTER = 100;

    private final Path data;
    private final LedgerDatabase database;
    private final Server server;

    public HastyCollector(Path data) throws IOException {
        this(data, LedgerDatabase.open(Files.createDirectories(data).resolve("ledger.db")));
    }

    /** The same on an empty database of a PostgreSQL; the folder holds the packs. */
    public static HastyCollector onPostgres(Path data, String url) throws IOException {
        Files.createDirectories(data);
        var address = new PostgresAddress(url, Optional.empty());
        return new HastyCollector(data, LedgerDatabase.connect(address, Instant.now()));
    }

    private HastyCollector(Path data, LedgerDatabase database) throws IOException {
        this.data = data;
        this.database = database;
        new PackShelf(data).add(Path.of("kiosk-config", "packs", "mfc-basic"));
        var settings =
                new Server.Settings("127.0.0.1", 0, Optional.empty(), Duration.ofSeconds(5), Duration.ofSeconds(30));
        server = Server.start(data, database, settings, clock());
    }

    private static InstantSource clock() {
        var start = Instant.now();
        var nanos = System.nanoTime();
        return () -> start.plusNanos((System.nanoTime() - nanos) * TIMES_FASTER);
    }

    /** A kiosk that it knows from now on. */
    public KioskToken newKiosk() {
        var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        new Registry(database).add(token, "mfc-1", "зал");
        return token;
    }

    /** How many responses it has counted into custody. */
    public long responses() {
        return new Registry(database)
                .standings().stream()
                        .filter(standing -> standing.kind() == ItemKind.RESPONSE)
                        .mapToLong(standing -> standing.stored().n())
                        .sum();
    }

    public String address() {
        return server.address();
    }

    public Path ledger() {
        return data.resolve("ledger.db");
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
