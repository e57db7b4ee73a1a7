package org.otklik.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A new file that its owner alone may read: never overwrites, and leaves nothing behind when it was not settled. */
final class OwnersNewFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private boolean settled;

    private OwnersNewFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static OwnersNewFile create(Path path) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return new OwnersNewFile(
                path, FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode));
    }

    void write(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** It is on disk, its name too. */
    void settle() throws IOException {
        channel.force(true);
        try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        settled = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!settled) {
            Files.deleteIfExists(path);
        }
    }
}
