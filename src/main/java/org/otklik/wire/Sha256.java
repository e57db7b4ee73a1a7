package org.otklik.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 digest; immutable, compared by its bytes. */
public final class Sha256 {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] content) {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A digest that was stored: exactly 32 bytes. */
    public static Sha256 stored(byte[] digest) {
        if (digest.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + digest.length);
        }
        return new Sha256(digest.clone());
    }

    /** Reads 64 lower-case hexadecimal digits. */
    public static Optional<Sha256> parse(String hex) {
        return hex.matches("[0-9a-f]{64}")
                ? Optional.of(new Sha256(HexFormat.of().parseHex(hex)))
                : Optional.empty();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The value of an RFC 9530 Content-Digest field. */
    public String contentDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
