package org.otklik.collector.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.otklik.collector.ledger.SignIns;
import org.otklik.wire.Sha256;

/** Who may see results: accounts with a password, links that work once, sessions that end. */
public final class SignIn {
    /** OWASP's figure for PBKDF2-HMAC-SHA256. */
    private static final int ROUNDS = 600_000;

    private static final int HASH_BITS = 256;
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration SESSION_LIFE = Duration.ofHours(12);

    private final SignIns store;
    private final SecureRandom random;
    private final InstantSource clock;
    private final RateLimit tries = new RateLimit(5, Duration.ofSeconds(30));

    public SignIn(SignIns store, SecureRandom random, InstantSource clock) {
        this.store = store;
        this.random = random;
        this.clock = clock;
    }

    public void addAccount(String login, String role, char[] password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        store.addAccount(login, new SignIns.Account(role, salt, hash(password, salt)));
    }

    /** A code for the fragment of a link: good for ten minutes and for one use. */
    public String newCode(String role) {
        var code = secret();
        store.addCode(digest(code), role, clock.instant().plus(CODE_LIFE));
        return code;
    }

    /** A session for a code, and the end of the code. */
    public Optional<String> byCode(String code, String address) {
        return tries.admits(address, clock.instant())
                ? store.burn(digest(code), clock.instant()).map(this::newSession)
                : Optional.empty();
    }

    /** A session for login and password; an unknown login takes as long as a wrong password. */
    public Optional<String> byPassword(String login, char[] password, String address) {
        if (!tries.admits(address, clock.instant())) {
            return Optional.empty();
        }
        var account = store.account(login);
        var salt = account.map(SignIns.Account::salt).orElse(new byte[16]);
        var hash = hash(password, salt);
        return account.filter(known -> MessageDigest.isEqual(known.hash(), hash))
                .map(known -> newSession(known.role()));
    }

    public Optional<String> role(String session) {
        return store.session(digest(session), clock.instant());
    }

    public void end(String session) {
        store.endSession(digest(session));
    }

    private String newSession(String role) {
        var session = secret();
        store.addSession(digest(session), role, clock.instant().plus(SESSION_LIFE));
        return session;
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Sha256 digest(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(char[] password, byte[] salt) {
        try {
            var spec = new PBEKeySpec(password, salt, ROUNDS, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
        }
    }
}
