package org.otklik.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where what lies in an outbox that is whole and closed, or copied while it was open: pages by number from 1, those left out
 * that the log has anew. Format: sqlite.org/fileformat2.html.
 *
 * @param free pages of the free list, looked for where there is no log
 * @param counters pages of the tables {@code epoch} and {@code meta}, which are no {@code leaves}
 * @param frames where in the log each frame begins, those of the last transaction left out: a broken one is what a loss of
 *     power leaves
 */
record OutboxPages(
        List<Integer> interior,
        List<Integer> leaves,
        List<Integer> index,
        List<Integer> free,
        List<Integer> counters,
        List<Long> frames) {
    static final int PAGE = 4096;
    static final int LOG_HEADER = 32;
    static final int FRAME_HEADER = 24;

    private static final int FRAME = FRAME_HEADER + PAGE;
    private static final int FIRST_FREE_AT = 32;
    private static final int SALT_AT = 16;
    private static final byte INTERIOR = 0x05;
    private static final byte LEAF = 0x0D;
    private static final List<Byte> INDEX = List.of((byte) 0x02, (byte) 0x0A);

    static long at(int page) {
        return (page - 1L) * PAGE;
    }

    static OutboxPages of(Path file) throws IOException, SQLException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var log = log(file.resolveSibling(file.getFileName() + "-wal"));
        Set<Integer> anew = new HashSet<>();
        log.forEach(frame -> anew.add(frame.page()));
        List<Integer> own = IntStream.rangeClosed(2, bytes.capacity() / PAGE)
                .filter(page -> !anew.contains(page))
                .boxed()
                .toList();
        var counters = counters(file);
        return new OutboxPages(
                marked(bytes, own, List.of(INTERIOR)),
                marked(bytes, own, List.of(LEAF)).stream()
                        .filter(page -> !counters.contains(page))
                        .toList(),
                marked(bytes, own, INDEX),
                log.isEmpty() ? free(bytes) : List.of(),
                counters,
                beforeTheLast(log));
    }

    private static List<Integer> marked(ByteBuffer bytes, List<Integer> pages, List<Byte> marks) {
        return pages.stream()
                .filter(page -> marks.contains(bytes.get((int) at(page))))
                .toList();
    }

    /** Trunks and leaves of the free list. */
    private static List<Integer> free(ByteBuffer bytes) {
        List<Integer> free = new ArrayList<>();
        var trunk = bytes.getInt(FIRST_FREE_AT);
        while (trunk != 0) {
            var at = (int) at(trunk);
            free.add(trunk);
            for (var leaf = 0; leaf < bytes.getInt(at + 4); leaf++) {
                free.add(bytes.getInt(at + 8 + 4 * leaf));
            }
            trunk = bytes.getInt(at);
        }
        return free;
    }

    private static List<Integer> counters(Path file) throws SQLException {
        List<Integer> roots = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?immutable=1");
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name IN ('epoch', 'meta')")) {
            while (found.next()) {
                roots.add(found.getInt(1));
            }
        }
        return roots;
    }

    /** A frame of the log as SQLite would read it. */
    private record Frame(long at, int page, boolean commits) {}

    private static List<Frame> log(Path file) throws IOException {
        List<Frame> frames = new ArrayList<>();
        if (!Files.exists(file) || Files.size(file) < LOG_HEADER) {
            return frames;
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        for (var at = LOG_HEADER; at + FRAME <= bytes.capacity(); at += FRAME) {
            if (bytes.getLong(at + 8) != bytes.getLong(SALT_AT)) {
                break;
            }
            frames.add(new Frame(at, bytes.getInt(at), bytes.getInt(at + 4) != 0));
        }
        return frames;
    }

    private static List<Long> beforeTheLast(List<Frame> log) {
        var end = log.size() - 1;
        while (end > 0 && !log.get(end - 1).commits()) {
            end--;
        }
        return log.subList(0, Math.max(0, end)).stream().map(Frame::at).toList();
    }
}
