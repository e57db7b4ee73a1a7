package org.otklik.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** The pages of a database file, some of them as its log has them. Reads alone; the file may be damaged anywhere. */
final class PageFile implements AutoCloseable {
    /** SQLite's own size, which no release has changed. */
    static final int PAGE = 4096;

    private final FileChannel channel;
    private final Map<Integer, byte[]> newer;
    private final int count;

    private PageFile(FileChannel channel, Map<Integer, byte[]> newer, int count) {
        this.channel = channel;
        this.newer = newer;
        this.count = count;
    }

    static PageFile of(Path file, Map<Integer, byte[]> newer) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        var own = (int) ((channel.size() + PAGE - 1) / PAGE);
        var last = newer.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new PageFile(channel, newer, Math.max(own, last));
    }

    /** Pages are numbered from 1. */
    int count() {
        return count;
    }

    /** A page that lies outside the file, or that the drive does not give, is not there; a cut one ends in zeros. */
    Optional<byte[]> page(long number) {
        if (number < 1 || number > count) {
            return Optional.empty();
        }
        var known = newer.get((int) number);
        if (known != null) {
            return Optional.of(known);
        }
        var page = ByteBuffer.allocate(PAGE);
        try {
            var read = 1;
            while (page.hasRemaining() && read > 0) {
                read = channel.read(page, (number - 1) * PAGE + page.position());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(page.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
