package org.otklik.wire;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Count and digest of a set of item ids: the sum modulo 2^256 of SHA-256 over the 16 bytes of each id. Two sets with
 * the same tally are the same set, against accidents; the order of adding does not matter. Sync page, head.
 */
public record Tally(long n, BigInteger sum) {
    public static final Tally EMPTY = new Tally(0, BigInteger.ZERO);

    /** What it has in common with a number is that number modulo 2^256, of a negative one too. */
    private static final BigInteger LOW_BITS = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);

    public Tally plus(ItemId id) {
        var digest = new BigInteger(1, Sha256.of(id.bytes()).bytes());
        return new Tally(n + 1, sum.add(digest).and(LOW_BITS));
    }

    /** Both sets together; they must have no id in common. */
    public Tally plus(Tally other) {
        return new Tally(n + other.n, sum.add(other.sum).and(LOW_BITS));
    }

    public Tally minus(Tally part) {
        return new Tally(n - part.n, sum.subtract(part.sum).and(LOW_BITS));
    }

    public static Tally parse(long n, byte[] digest) {
        return new Tally(n, new BigInteger(1, digest));
    }

    public static Optional<Tally> parse(long n, String hex) {
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new Tally(n, new BigInteger(hex, 16))) : Optional.empty();
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return String.format("%064x", sum);
    }

    /** 32 bytes, the highest first. */
    public byte[] digest() {
        return java.util.HexFormat.of().parseHex(hex());
    }
}
