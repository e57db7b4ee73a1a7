package org.otklik.fleet;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A PIN as it is kept: {@code pbkdf2-sha256 <rounds> <salt> <hash>} in Base64. Takes about a second of a slow machine. */
final class PinHash {
    /** OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
    static final int ROUNDS = 600_000;

    /** A file that somebody wrote may not make the kiosk count for ever. */
    private static final int MOST_ROUNDS = 5_000_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String SCHEME = "pbkdf2-sha256";

    /** 22 and 43 letters hold 16 and 32 bytes. */
    private static final Pattern LINE =
            Pattern.compile(SCHEME + " ([1-9][0-9]{0,6}) ([A-Za-z0-9+/]{22}) ([A-Za-z0-9+/]{43})");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PinHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    static PinHash of(String pin, int rounds, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(rounds, salt, derived(pin, salt, rounds));
    }

    /** Nothing for a line that no PIN can match. */
    static Optional<PinHash> parse(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_ROUNDS) {
            return Optional.empty();
        }
        var base64 = Base64.getDecoder();
        return Optional.of(new PinHash(
                Integer.parseInt(parts.group(1)), base64.decode(parts.group(2)), base64.decode(parts.group(3))));
    }

    String line() {
        var base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + " " + rounds + " " + base64.encodeToString(salt) + " " + base64.encodeToString(hash);
    }

    boolean matches(String pin) {
        return MessageDigest.isEqual(hash, derived(pin, salt, rounds));
    }

    private static byte[] derived(String pin, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(pin.toCharArray(), salt, rounds, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this hash", e);
        } finally {
            spec.clearPassword();
        }
    }
}
