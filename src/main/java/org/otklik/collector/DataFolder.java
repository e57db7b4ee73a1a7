package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.otklik.collector.CollectorConfig.Database;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.PostgresAddress;
import picocli.CommandLine.Option;

/** The {@code --data} and {@code --config} options of every command, and what lies there. */
final class DataFolder {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "ledger, packs; made when missing")
    private Path folder;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "collector.json; without it DIR/collector.json, where there is one")
    private Optional<Path> config;

    Path path() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return folder;
    }

    /** A file that was named must be there; the one in the data directory may be missing. */
    CollectorConfig config() {
        var usual = folder.resolve("collector.json");
        return config.or(() -> Files.exists(usual) ? Optional.of(usual) : Optional.empty())
                .map(CollectorConfigReader::read)
                .orElse(CollectorConfig.DEFAULT);
    }

    LedgerDatabase ledger() throws IOException {
        return ledger(config().database());
    }

    LedgerDatabase ledger(Database database) throws IOException {
        if (database instanceof Database.Sqlite sqlite) {
            return LedgerDatabase.open(path().resolve(sqlite.file()));
        }
        var postgres = (Database.Postgres) database;
        var address = new PostgresAddress(postgres.url(), password(postgres.passwordFile()));
        if (postgres.maintenance().isEmpty()) {
            return LedgerDatabase.connect(address, Instant.now());
        }
        var maintenance = postgres.maintenance().get();
        var owner = new PostgresAddress(maintenance.url(postgres.url()), password(maintenance.passwordFile()));
        return LedgerDatabase.connect(address, owner, Instant.now());
    }

    private static Optional<String> password(Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(Files.readString(file.get()).strip()) : Optional.empty();
    }
}
