package org.otklik.outbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes noise over chosen pages of an outbox that nobody has open. */
final class PageDamage {
    private static final int PAGE = 4096;
    private static final byte TABLE_LEAF = 0x0D;
    private static final byte TABLE_INNER = 0x05;
    private static final byte INDEX_LEAF = 0x0A;
    private static final int EPOCH_COLUMNS = 9;
    private static final int META_COLUMNS = 2;

    private final Path file;
    private final Random random;

    PageDamage(Path file, Random random) {
        this.file = file;
        this.random = random;
    }

    enum Kind {
        LEAF,
        INNER,
        INDEX
    }

    /** Overwrites so many pages of a kind, in the log too, and says how many there were; counters are spared. */
    int scratch(Kind kind, int most) throws IOException {
        var pages = pages(kind).stream().filter(page -> !isOfCounters(page)).toList();
        var chosen = new ArrayList<>(pages);
        Collections.shuffle(chosen, random);
        for (var page : chosen.subList(0, Math.min(most, chosen.size()))) {
            overwrite(file, page * PAGE, PAGE);
        }
        return Math.min(most, chosen.size());
    }

    /** Pages that no newer version in the log hides. */
    List<Long> pages(Kind kind) throws IOException {
        var newer = WalFrames.of(Evidence.beside(file, "-wal")).pages().keySet();
        var bytes = Files.readAllBytes(file);
        List<Long> found = new ArrayList<>();
        for (var page = 1L; page < bytes.length / PAGE; page++) {
            var type = bytes[(int) page * PAGE];
            var fits = switch (kind) {
                case LEAF -> type == TABLE_LEAF;
                case INNER -> type == TABLE_INNER;
                case INDEX -> type == INDEX_LEAF;
            };
            if (fits && (kind != Kind.LEAF || !newer.contains((int) page + 1))) {
                found.add(page);
            }
        }
        return found;
    }

    boolean isOfCounters(long page) {
        try (var bytes = PageFile.of(file, Map.of())) {
            return new LeafCells(bytes)
                    .rows((int) page + 1).stream()
                            .anyMatch(cell -> cell.values().size() == EPOCH_COLUMNS
                                    || cell.values().size() == META_COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void overwrite(Path target, long at, int length) throws IOException {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        try (var out = new RandomAccessFile(target.toFile(), "rw")) {
            out.seek(at);
            out.write(bytes);
        }
    }
}
