package org.otklik.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.otklik.config.OwnerFile;

/** How many PINs were tried since the last right one, in {@code identity/pin-attempts}; no power cut loses one. */
final class PinAttempts {
    /** More make no longer wait. */
    private static final int MOST = 9999;

    /** A count that cannot be read lets nobody try freely. */
    private static final int UNREADABLE = PinLadder.FREE;

    private final Path file;

    PinAttempts(Path data) {
        file = data.resolve("identity").resolve("pin-attempts");
    }

    int count() {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : UNREADABLE;
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /**
     * One more; it is on disk when this returns. The four digits are written over those before them, so a full disk stops
     * nobody who has tried before, and one sector is written whole or not at all.
     */
    void add() throws IOException {
        var next =
                ByteBuffer.wrap("%04d\n".formatted(Math.min(MOST, count() + 1)).getBytes(StandardCharsets.US_ASCII));
        try (var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(next, 0);
            channel.force(true);
        }
    }

    void forget() throws IOException {
        OwnerFile.delete(file);
    }
}
