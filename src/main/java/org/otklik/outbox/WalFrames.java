package org.otklik.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The log of a database read frame by frame. SQLite stops at the first frame that is not whole, and says nothing of what
 * lies behind it; here every frame is judged by the checksum that stands before it, so that a damaged one costs itself
 * alone. Format: sqlite.org/walformat.html.
 *
 * @param pages by number, the newest of each
 * @param unsure whether frames were left out, so that counters may be those of an earlier moment
 * @param isDamaged whether more is broken than the one transaction that a loss of power can tear
 */
record WalFrames(Map<Integer, byte[]> pages, boolean unsure, boolean isDamaged) {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int FRAME = FRAME_HEADER + PageFile.PAGE;

    /** Its last bit tells the order of bytes in which sums are made. */
    private static final int MAGIC = 0x377F0682;

    private static final WalFrames NONE = new WalFrames(Map.of(), false, false);
    private static final WalFrames HEADLESS = new WalFrames(Map.of(), true, true);

    /** A log that is missing, empty or all zeros was never synced and holds nothing: its head is synced before its first frame. */
    static WalFrames of(Path log) throws IOException {
        if (!Files.exists(log)) {
            return NONE;
        }
        var bytes = Files.readAllBytes(log);
        var head = Arrays.copyOf(bytes, HEADER);
        if (Arrays.equals(head, new byte[HEADER])) {
            return Arrays.equals(bytes, new byte[bytes.length]) ? NONE : HEADLESS;
        }
        var words = ByteBuffer.wrap(head);
        var order = (words.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var sum = sum(0, head, 0, HEADER - 8, order);
        var isWhole =
                (words.getInt(0) & ~1) == MAGIC && words.getInt(8) == PageFile.PAGE && words.getLong(HEADER - 8) == sum;
        return isWhole ? frames(bytes, words.getLong(16), sum, order) : HEADLESS;
    }

    private static WalFrames frames(byte[] bytes, long salt, long seed, ByteOrder order) {
        Map<Integer, byte[]> kept = new HashMap<>();
        Map<Integer, byte[]> transaction = new HashMap<>();
        var before = seed;
        var broken = false;
        var commitsAfter = 0;
        var end = endOfThisLog(bytes, salt);
        for (var at = HEADER; at < end; at += FRAME) {
            var head = ByteBuffer.wrap(bytes, at, FRAME_HEADER).slice();
            var sum = sum(sum(before, bytes, at, 8, order), bytes, at + FRAME_HEADER, PageFile.PAGE, order);
            before = head.getLong(16);
            if (head.getLong(8) == salt && before == sum) {
                transaction.put(head.getInt(0), Arrays.copyOfRange(bytes, at + FRAME_HEADER, at + FRAME));
            } else {
                broken = true;
            }
            if (head.getInt(4) != 0) {
                kept.putAll(transaction);
                transaction.clear();
                commitsAfter += broken && head.getLong(8) == salt ? 1 : 0;
            }
        }
        return new WalFrames(kept, broken, commitsAfter > 1);
    }

    /** Behind the last frame that bears the salt of this log begins an older one; frames whose own head is hit lie before it. */
    private static int endOfThisLog(byte[] bytes, long salt) {
        var end = HEADER;
        for (var at = HEADER; at + FRAME <= bytes.length; at += FRAME) {
            end = ByteBuffer.wrap(bytes, at + 8, 8).getLong() == salt ? at + FRAME : end;
        }
        return end;
    }

    private static long sum(long seed, byte[] bytes, int from, int length, ByteOrder order) {
        var words = ByteBuffer.wrap(bytes, from, length).order(order);
        var first = (int) (seed >>> 32);
        var second = (int) seed;
        while (words.hasRemaining()) {
            first += words.getInt() + second;
            second += words.getInt() + first;
        }
        return ((long) first << 32) | (second & 0xFFFF_FFFFL);
    }
}
