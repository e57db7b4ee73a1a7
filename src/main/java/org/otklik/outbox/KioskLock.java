package org.otklik.outbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * One data directory, one kiosk: the lock of {@code kiosk.lock}, held while the outbox may be written. The system lets
 * go of it when the process ends, however it ends.
 */
public final class KioskLock implements AutoCloseable {
    private final FileChannel channel;

    private KioskLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Nothing when a running kiosk or {@code kioskctl} holds it. */
    public static Optional<KioskLock> take(Path data) throws IOException {
        var channel = FileChannel.open(
                data.resolve("kiosk.lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new KioskLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: taken all the same.
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Whether somebody holds it, without touching it: a kiosk that starts in this moment must not find it taken. By the
     * kernel's own list; where there is none the answer is no.
     */
    public static boolean isHeld(Path data) throws IOException {
        var file = data.resolve("kiosk.lock");
        var kernel = Path.of("/proc/locks");
        if (!Files.exists(file) || !Files.isReadable(kernel)) {
            return false;
        }
        var inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readAllLines(kernel).stream().anyMatch(line -> line.contains(" WRITE ") && line.contains(inode));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
