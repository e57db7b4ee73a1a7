package org.otklik.collector;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code collector backup}: a copy of the ledger that is whole, while the collector runs on. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies a SQLite ledger into a new file, mode 0600, while the collector runs on. After putting one"
                        + " back say so: collector restored --at HOUR. A PostgreSQL is copied by pg_basebackup.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "FILE", description = "must not be there yet")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            System.err.println("collector: " + file + " is there already: name another file.");
            return 64;
        }
        try (var ledger = data.ledger()) {
            makePrivate();
            if (!ledger.copyTo(file)) {
                Files.delete(file);
                System.err.println("collector: this ledger is in PostgreSQL: copy it by pg_basebackup or pg_dump.");
                return 64;
            }
        }
        // A copy that a power cut takes away is none.
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        System.out.println(file);
        return 0;
    }

    /** SQLite writes into an empty file, and keeps the mode that it has. */
    private void makePrivate() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
