package org.otklik.wire;

import org.otklik.json.JsonLimits;

/** The bounds of protocol otklik-sync/1, those the collector refuses at; a kiosk stays below them. Sync page 3.4. */
public final class WireLimits {
    public static final String PROTOCOL = "otklik-sync/1";

    /** What a kiosk puts into one batch unless its configuration or the collector's pace says less. */
    public static final int BATCH_ITEMS = 200;

    public static final int MAX_BATCH_ITEMS = 1_000;
    public static final int BATCH_BYTES = 512 * 1024;
    public static final int MAX_PLAIN_BYTES = 4 * 1024 * 1024;
    public static final int MAX_GZIP_BYTES = 1024 * 1024;
    /** A body may not grow by more than this when it is unpacked: more is a bomb. */
    public static final int MAX_GZIP_RATIO = 100;

    /** Above this a body is worth compressing. */
    public static final int GZIP_FROM_BYTES = 1024;

    public static final int MAX_ITEM_BYTES = 32 * 1024;
    public static final int MAX_TEXT_POINTS = 2_000;
    /** Of one item. */
    public static final int MAX_DEPTH = 16;

    /** Of a whole batch: enough that an item which is too deep is read, and refused by its name. */
    private static final int MAX_BATCH_DEPTH = 32;

    public static final int MAX_KEYS = 256;
    public static final int MAX_RECEIPT_BYTES = 1024 * 1024;

    /** Two hundred for each of the most items, five times a usual one; some twenty megabytes while a batch is read. */
    public static final int MAX_VALUES = 200_000;

    /** How strictly a batch is read. */
    public static final JsonLimits BATCH = new JsonLimits(MAX_PLAIN_BYTES, MAX_BATCH_DEPTH, MAX_KEYS, MAX_VALUES);

    /** How strictly a receipt or a problem is read. */
    public static final JsonLimits RECEIPT = new JsonLimits(MAX_RECEIPT_BYTES, MAX_DEPTH, MAX_KEYS, MAX_VALUES);

    private WireLimits() {}
}
