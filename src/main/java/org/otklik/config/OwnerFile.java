package org.otklik.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small file that only the kiosk's own user may read: as it was or as it is to be, never half of it. */
public final class OwnerFile {
    private OwnerFile() {}

    /** Mode 0600, its folder made with 0700 when missing. It is on disk when this returns. */
    public static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var draft = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(folder);
    }

    /** Whether there was one; that it is gone is on disk when this returns. */
    public static boolean delete(Path file) throws IOException {
        var was = Files.deleteIfExists(file);
        if (was) {
            settle(file.toAbsolutePath().getParent());
        }
        return was;
    }

    /** A name is durable once its folder is. */
    private static void settle(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
