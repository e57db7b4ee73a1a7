package org.otklik.outbox;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of one page of a table or of an index, read without its tree: what no longer hangs together is found all the
 * same, page by page. What a record says is not to be believed before it is checked. Format: sqlite.org/fileformat2.html.
 */
final class LeafCells {
    private static final int INDEX_INNER = 0x02;
    private static final int INDEX_LEAF = 0x0A;
    private static final int TABLE_LEAF = 0x0D;

    /** Of a record that does not fit its page so much stays on it. */
    private static final int MOST_ON_PAGE = PageFile.PAGE - 35;

    private static final int MOST_ON_INDEX_PAGE = (PageFile.PAGE - 12) * 64 / 255 - 23;
    private static final int LEAST_ON_PAGE = (PageFile.PAGE - 12) * 32 / 255 - 23;

    /** An item is 16 KiB at most: a longer record is none of ours. Sync page 3.4. */
    private static final int MOST_BYTES = 1 << 16;

    private final PageFile pages;

    LeafCells(PageFile pages) {
        this.pages = pages;
    }

    /** What one row holds: null, whole numbers, texts and bytes; {@code key} is that of its table, 0 in an index. */
    record Cell(long key, List<Optional<Object>> values) {
        Optional<byte[]> bytes(int column, int length) {
            return value(column, byte[].class).filter(found -> length < 0 || found.length == length);
        }

        Optional<String> text(int column) {
            return value(column, String.class);
        }

        Optional<Long> whole(int column) {
            return value(column, Long.class);
        }

        private <T> Optional<T> value(int column, Class<T> type) {
            return column < values.size()
                    ? values.get(column).filter(type::isInstance).map(type::cast)
                    : Optional.empty();
        }
    }

    /** The rows of a table that this page holds. */
    List<Cell> rows(int number) {
        return cells(number, TABLE_LEAF);
    }

    /** The entries of an index that this page holds; inner pages hold some too. */
    List<Cell> entries(int number) {
        List<Cell> found = new ArrayList<>(cells(number, INDEX_LEAF));
        found.addAll(cells(number, INDEX_INNER));
        return found;
    }

    private List<Cell> cells(int number, int type) {
        List<Cell> found = new ArrayList<>();
        var page = pages.page(number);
        // Before the first page stands the head of the file.
        var start = number == 1 ? 100 : 0;
        if (page.isEmpty() || page.get()[start] != type) {
            return found;
        }
        var head = start + (type == INDEX_INNER ? 12 : 8);
        var count = ByteBuffer.wrap(page.get()).getShort(start + 3) & 0xFFFF;
        for (var i = 0; i < count && head + 2 * i + 2 <= PageFile.PAGE; i++) {
            var at = ByteBuffer.wrap(page.get()).getShort(head + 2 * i) & 0xFFFF;
            cell(page.get(), at, type).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Cell> cell(byte[] page, int at, int type) {
        if (at >= PageFile.PAGE) {
            return Optional.empty();
        }
        try {
            var cell = ByteBuffer.wrap(page, at, PageFile.PAGE - at);
            if (type == INDEX_INNER) {
                cell.getInt();
            }
            var length = varint(cell);
            var key = type == TABLE_LEAF ? varint(cell) : 0;
            if (length < 1 || length > MOST_BYTES) {
                return Optional.empty();
            }
            return payload(cell, (int) length, type).map(record -> new Cell(key, values(ByteBuffer.wrap(record))));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // The lengths of a damaged cell lead out of it.
            return Optional.empty();
        }
    }

    private Optional<byte[]> payload(ByteBuffer cell, int length, int type) {
        var most = type == TABLE_LEAF ? MOST_ON_PAGE : MOST_ON_INDEX_PAGE;
        var spilt = LEAST_ON_PAGE + (length - LEAST_ON_PAGE) % (PageFile.PAGE - 4);
        var here = new byte[length <= most ? length : spilt <= most ? spilt : LEAST_ON_PAGE];
        cell.get(here);
        var all = new ByteArrayOutputStream(length);
        all.writeBytes(here);
        var next = here.length < length ? cell.getInt() : 0;
        while (all.size() < length) {
            var page = pages.page(next);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            next = ByteBuffer.wrap(page.get()).getInt();
            all.write(page.get(), 4, Math.min(length - all.size(), PageFile.PAGE - 4));
        }
        return Optional.of(all.toByteArray());
    }

    private static List<Optional<Object>> values(ByteBuffer record) {
        var types = record.duplicate();
        var head = varint(types);
        record.position((int) head);
        List<Optional<Object>> values = new ArrayList<>();
        while (types.position() < head) {
            values.add(value(record, varint(types)));
        }
        return values;
    }

    private static Optional<Object> value(ByteBuffer record, long type) {
        if (type >= 12) {
            var bytes = new byte[(int) Math.min((type - 12) / 2, MOST_BYTES)];
            record.get(bytes);
            return Optional.of(type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8));
        }
        return switch ((int) type) {
            case 0 -> Optional.empty();
            case 1, 2, 3, 4 -> Optional.of(whole(record, (int) type));
            case 5 -> Optional.of(whole(record, 6));
            case 6 -> Optional.of(whole(record, 8));
            case 8 -> Optional.of(0L);
            case 9 -> Optional.of(1L);
            default -> throw new IllegalArgumentException("no table of ours holds a value of type " + type);
        };
    }

    private static long whole(ByteBuffer record, int bytes) {
        long value = record.get();
        for (var i = 1; i < bytes; i++) {
            value = (value << 8) | (record.get() & 0xFF);
        }
        return value;
    }

    /** Seven bits a byte, the highest first; of a ninth byte all eight. */
    private static long varint(ByteBuffer from) {
        var value = 0L;
        for (var i = 0; i < 8; i++) {
            var next = from.get();
            value = (value << 7) | (next & 0x7F);
            if (next >= 0) {
                return value;
            }
        }
        return (value << 8) | (from.get() & 0xFF);
    }
}
