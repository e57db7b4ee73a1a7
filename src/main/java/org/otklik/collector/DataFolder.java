package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.otklik.collector.ledger.LedgerDatabase;
import picocli.CommandLine.Option;

/** The {@code --data} option of every command, and what lies there. */
final class DataFolder {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "ledger, packs; made when missing")
    private Path folder;

    Path path() throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return folder;
    }

    LedgerDatabase ledger() throws IOException {
        return LedgerDatabase.open(path().resolve("ledger.db"));
    }
}
