package org.otklik.wire;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of an item for ever: a UUIDv7 whose time is rounded down to the local hour (response) or day (comment), as
 * RFC 9562 section 6.1 allows, with 74 random bits and no counter, so that it dates and orders no visit.
 */
public record ItemId(UUID value) {
    /** The low bits that name the row of an item; 62 of the 74 random ones. Sync page 2.3. */
    private static final long KEY_BITS = (1L << 62) - 1;

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    public static ItemId mint(Instant rounded, RandomGenerator random) {
        var high = (rounded.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        var low = 0x8000_0000_0000_0000L | (random.nextLong() & KEY_BITS);
        return new ItemId(new UUID(high, low));
    }

    /** Reads the canonical spelling of a UUIDv7; anything else is no item id. */
    public static Optional<ItemId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ItemId(UUID.fromString(text))) : Optional.empty();
    }

    public static ItemId of(byte[] sixteen) {
        var buffer = ByteBuffer.wrap(sixteen);
        return new ItemId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    /** The low 62 bits: rows lie in random order, so the order of a file tells nothing. */
    public long key() {
        return value.getLeastSignificantBits() & KEY_BITS;
    }

    public Instant time() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
