package org.otklik.wire;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The secret of one kiosk: {@code otk1_<kiosk id>_<43 base64url characters>}, 256 random bits. It is printed once, kept
 * in a file of mode 0600, and the collector knows its SHA-256 only. {@link #toString} does not show it. Fleet page 4.
 */
public final class KioskToken {
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("otk1_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    private final UUID kiosk;
    private final String text;

    private KioskToken(UUID kiosk, String text) {
        this.kiosk = kiosk;
        this.text = text;
    }

    public static KioskToken mint(UUID kiosk, SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var words = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new KioskToken(kiosk, "otk1_" + kiosk + "_" + words);
    }

    /** Reads a token; surrounding white space of a file is allowed, anything else is no token. */
    public static Optional<KioskToken> parse(String text) {
        var form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new KioskToken(UUID.fromString(form.group(1)), text.strip()))
                : Optional.empty();
    }

    public UUID kiosk() {
        return kiosk;
    }

    /** The secret itself: for the Authorization field and the file, for nothing else. */
    public String reveal() {
        return text;
    }

    /** What the collector keeps. */
    public Sha256 sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "otk1_" + kiosk + "_(secret)";
    }
}
