package org.otklik.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import org.otklik.wire.AlertCode;

/**
 * The room that is left beside the outbox, and a reserve of real bytes that is given up when it ends: deleting and
 * committing need room themselves. Outbox thread only.
 */
final class DiskRoom {
    private static final long MIB = 1 << 20;

    /** Fleet page 2, {@code storage.lowMiB}. */
    static final long LOW = 64 * MIB;

    /** Fleet page 2, {@code storage.reserveMiB}. */
    static final long RESERVE = 16 * MIB;

    private final Path reserve;
    private final LongSupplier free;

    /** {@code free} tells the bytes that this user may still write. */
    DiskRoom(Path folder, LongSupplier free) {
        reserve = folder.resolve("reserve.bin");
        this.free = free;
    }

    /** The room of the disk on which this folder lies; what cannot be asked is taken for plenty. */
    static DiskRoom of(Path folder) {
        return new DiskRoom(folder, () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                return Long.MAX_VALUE;
            }
        });
    }

    boolean isLow() {
        return free.getAsLong() < LOW;
    }

    /** Gives the reserve up when little is left. */
    Set<AlertCode> look() {
        var left = free.getAsLong();
        if (left < RESERVE) {
            giveUp();
            return Set.of(AlertCode.DISK_FULL_SOON);
        }
        return left < LOW ? Set.of(AlertCode.DISK_LOW) : Set.of();
    }

    void giveUp() {
        try {
            Files.deleteIfExists(reserve);
        } catch (IOException e) {
            // A disk that takes no deletion either: the commit that needed the room says so.
            return;
        }
    }

    /** Lays the reserve by, again too, when there is plenty; it takes as long as the disk needs for 16 MiB. */
    void layByIfPlenty() {
        if (free.getAsLong() >= LOW + RESERVE && !Files.exists(reserve)) {
            layBy();
        }
    }

    /** Bytes that a file system can neither leave out nor pack; under another name until they are all there. */
    private void layBy() {
        var made = reserve.resolveSibling("reserve.new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var piece = new byte[(int) MIB];
        var random = new Random(RESERVE);
        try {
            Files.deleteIfExists(made);
            try (var channel = FileChannel.open(
                    made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
                for (var written = 0L; written < RESERVE; written += MIB) {
                    random.nextBytes(piece);
                    var bytes = ByteBuffer.wrap(piece);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                }
                channel.force(true);
            }
            Files.move(made, reserve);
        } catch (IOException e) {
            discard(made);
        }
    }

    private static void discard(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            // It is tried again with the next look.
            return;
        }
    }
}
