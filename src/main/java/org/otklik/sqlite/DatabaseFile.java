package org.otklik.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * A database file opened by the rules of sync page 2.2: made with mode 0600, WAL with a sync at each commit, settings
 * read back one by one. Whatever differs refuses the file; nothing of it is changed then.
 */
public final class DatabaseFile {
    /** Older libraries carry the WAL-reset bug of 3.7.0 to 3.51.2, by which two connections could corrupt a file. */
    private static final int[] OLDEST_SQLITE = {3, 51, 3};

    private static final List<Rule> RULES = List.of(
            Rule.of("journal_mode", "WAL", "wal"),
            Rule.of("synchronous", "FULL", "2"),
            Rule.of("busy_timeout", "5000", "5000"),
            Rule.of("foreign_keys", "ON", "1"),
            Rule.of("secure_delete", "ON", "1"),
            Rule.of("trusted_schema", "OFF", "0"),
            Rule.of("cell_size_check", "ON", "1"),
            Rule.of("temp_store", "MEMORY", "2"),
            Rule.of("mmap_size", "0", "0"),
            Rule.of("wal_autocheckpoint", "0", "0"),
            Rule.of("journal_size_limit", "1048576", "1048576"));

    private final Path path;
    private final int applicationId;

    /** The application id in the header tells an outbox from a ledger and from somebody else's file. */
    public DatabaseFile(Path path, int applicationId) {
        this.path = path;
        this.applicationId = applicationId;
    }

    /** Opens the file for writing, making it when it is missing. */
    public Opening open() throws SQLException, IOException {
        create();
        var config = new SQLiteConfig();
        // A transaction that begins by reading could not become a writer beside another one.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var connection = connect(config);
        var refusal = refusal(connection);
        if (refusal.isPresent()) {
            connection.close();
            return refusal.get();
        }
        return new Opening.Opened(connection);
    }

    /** Opens an existing file for reading alone; another process may be writing to it. */
    public Connection openReadOnly() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5000);
        return connect(config);
    }

    private void create() throws IOException {
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            return;
        }
        // The name of a new file is durable only once its directory is.
        try (var directory = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
    }

    private Optional<Opening.Refused> refusal(Connection connection) throws SQLException {
        var version = Sql.text(connection, "SELECT sqlite_version()");
        if (older(version)) {
            return Optional.of(new Opening.Refused("sqlite_version()", "at least 3.51.3", version));
        }
        var owner = Sql.whole(connection, "PRAGMA application_id");
        var fresh = owner == 0 && Sql.whole(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (fresh) {
            // Only before the first table; INCREMENTAL lets the nightly work give pages back.
            Sql.run(connection, "PRAGMA auto_vacuum=INCREMENTAL");
            Sql.run(connection, "PRAGMA application_id=" + applicationId);
        } else if (owner != applicationId) {
            return Optional.of(new Opening.Refused(
                    path.getFileName() + " application_id", Integer.toString(applicationId), Long.toString(owner)));
        }
        for (var rule : RULES) {
            Sql.run(connection, rule.set());
            var found = Sql.text(connection, "PRAGMA " + rule.pragma());
            if (!found.equals(rule.expected())) {
                return Optional.of(new Opening.Refused("PRAGMA " + rule.pragma(), rule.expected(), found));
            }
        }
        var vacuum = Sql.text(connection, "PRAGMA auto_vacuum");
        return vacuum.equals("2")
                ? Optional.empty()
                : Optional.of(new Opening.Refused("PRAGMA auto_vacuum", "2", vacuum));
    }

    private static boolean older(String version) {
        var parts = version.split("\\.", -1);
        for (var i = 0; i < OLDEST_SQLITE.length; i++) {
            var part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
            if (part != OLDEST_SQLITE[i]) {
                return part < OLDEST_SQLITE[i];
            }
        }
        return false;
    }
}
