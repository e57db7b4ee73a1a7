package org.otklik.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A way to damage an outbox that nobody has open. Only pages are hit of which the log holds no newer version.
 *
 * @param amount pages or frames that are overwritten; of a cut, the sectors that are left
 */
record PageDamage(Kind kind, int amount) {
    private static final int SECTOR = 512;
    private static final int HEADER = 100;

    /** Cuts lie within the first 64 KiB. */
    private static final int CUTS = 128;

    /** Prime to the number of cuts: a few of them lie far from one another, and all are met in the end. */
    private static final int CUT_STRIDE = 37;

    private static final int CUTS_A_ROUND = 5;
    private static final List<Integer> AMOUNTS = List.of(1, 10, 100);
    private static final Set<Kind> OF_PAGES = EnumSet.range(Kind.HEADER, Kind.FRAME_BODY);
    private static final Set<Kind> ALONE = Set.of(Kind.HEADER, Kind.COUNTERS, Kind.LOG_HEADER);

    /** What is hit. */
    enum Kind {
        HEADER,
        INTERIOR,
        LEAF,
        INDEX,
        FREE_LIST,
        /** The pages that hold the account of each epoch and the named values. */
        COUNTERS,
        LOG_HEADER,
        FRAME_HEADER,
        FRAME_BODY,
        CUT,
        EMPTY,
        /** No database at all. */
        RUBBISH,
        /** A database of another program. */
        FOREIGN,
        /** Written by a release that says this one must not read it. */
        NEWER
    }

    /** A round of all kinds: those of pages with one, ten and a hundred of them, and some cuts, each round others. */
    static List<PageDamage> round(int number) {
        List<PageDamage> all = new ArrayList<>();
        for (var kind : OF_PAGES) {
            (ALONE.contains(kind) ? List.of(1) : AMOUNTS).forEach(amount -> all.add(new PageDamage(kind, amount)));
        }
        for (var cut = 0; cut < CUTS_A_ROUND; cut++) {
            all.add(new PageDamage(Kind.CUT, 1 + (number * CUTS_A_ROUND + cut) * CUT_STRIDE % CUTS));
        }
        for (var kind : List.of(Kind.EMPTY, Kind.RUBBISH, Kind.FOREIGN, Kind.NEWER)) {
            all.add(new PageDamage(kind, 1));
        }
        return all;
    }

    /** One of each of four sorts, for a look of seconds. */
    static List<PageDamage> few() {
        return List.of(
                new PageDamage(Kind.LEAF, 10),
                new PageDamage(Kind.FRAME_BODY, 10),
                new PageDamage(Kind.CUT, CUT_STRIDE),
                new PageDamage(Kind.NEWER, 1));
    }

    @Override
    public String toString() {
        return "%s x %d".formatted(kind, amount);
    }

    /** Whether so many pages are overwritten, so that the part that is saved says something. */
    boolean isOfPages() {
        return OF_PAGES.contains(kind);
    }

    boolean isOfTheLog() {
        return kind == Kind.LOG_HEADER || kind == Kind.FRAME_HEADER || kind == Kind.FRAME_BODY;
    }

    /** Whether a log that is whole would hide it, make it good, tell otherwise where it is, or have all of it. */
    boolean needsNoLog() {
        return kind == Kind.INTERIOR
                || kind == Kind.FREE_LIST
                || kind == Kind.COUNTERS
                || kind == Kind.EMPTY
                || kind == Kind.RUBBISH
                || isSomebodyElses();
    }

    /** Whether it is no damage: a file that must be left where it is, as it is. */
    boolean isSomebodyElses() {
        return kind == Kind.FOREIGN || kind == Kind.NEWER;
    }

    /** Whether the account of an epoch can be gone with it; the others leave it whole. */
    boolean mayHitCounters() {
        return switch (kind) {
            case HEADER, INTERIOR, LEAF, INDEX, FREE_LIST -> false;
            default -> true;
        };
    }

    void harm(Path path, Random random) throws IOException, SQLException {
        if (isSomebodyElses()) {
            claim(path);
            return;
        }
        var pages = OutboxPages.of(path);
        try (var file = new RandomAccessFile((isOfTheLog() ? GoodFile.log(path) : path).toFile(), "rw")) {
            switch (kind) {
                case HEADER -> overwrite(file, 0, HEADER, random);
                case INTERIOR -> overwritePages(file, pages.interior(), random);
                case LEAF -> overwritePages(file, pages.leaves(), random);
                case INDEX -> overwritePages(file, pages.index(), random);
                case FREE_LIST -> overwritePages(file, pages.free(), random);
                case COUNTERS -> {
                    for (var page : pages.counters()) {
                        overwrite(file, OutboxPages.at(page), OutboxPages.PAGE, random);
                    }
                }
                case LOG_HEADER -> overwrite(file, 0, OutboxPages.LOG_HEADER, random);
                case FRAME_HEADER -> overwriteFrames(file, pages, 0, OutboxPages.FRAME_HEADER, random);
                case FRAME_BODY -> overwriteFrames(file, pages, OutboxPages.FRAME_HEADER, OutboxPages.PAGE, random);
                case CUT -> file.setLength((long) amount * SECTOR);
                default -> file.setLength(0);
            }
            if (kind == Kind.RUBBISH) {
                file.write("somebody else's file\n".repeat(500).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** By SQLite itself: another owner in the header, or a later schema. */
    private void claim(Path path) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = connection.createStatement()) {
            if (kind == Kind.FOREIGN) {
                statement.execute("PRAGMA application_id=77");
            } else {
                statement.execute("PRAGMA user_version=99");
                statement.execute("UPDATE meta SET value=99 WHERE name='readable_from'");
            }
        }
    }

    private void overwritePages(RandomAccessFile file, List<Integer> pages, Random random) throws IOException {
        for (var page : chosen(pages, random)) {
            overwrite(file, OutboxPages.at(page), OutboxPages.PAGE, random);
        }
    }

    private void overwriteFrames(RandomAccessFile log, OutboxPages pages, int from, int length, Random random)
            throws IOException {
        for (var frame : chosen(pages.frames(), random)) {
            overwrite(log, frame + from, length, random);
        }
    }

    private <T> List<T> chosen(List<T> all, Random random) {
        if (all.isEmpty()) {
            throw new IllegalStateException("the good file has nothing to hit: " + this);
        }
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(amount, mixed.size()));
    }

    /** Half of them by noise, half by nothing. */
    private static void overwrite(RandomAccessFile file, long at, int length, Random random) throws IOException {
        var bytes = new byte[length];
        if (random.nextBoolean()) {
            random.nextBytes(bytes);
        }
        file.seek(at);
        file.write(bytes);
    }
}
