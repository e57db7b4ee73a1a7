package org.otklik.collector.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Problem;

/** Who may come in before his body is read: so many batches at once, and each caller so often. Any thread. */
public final class Admission {
    /** Batches that may be worked on or wait. Sync page 4.4. */
    static final int WAITING = 200;

    /** Seconds after which one that was turned away comes again; drawn anew for each, so that they do not return together. */
    private static final int LEAST_RETRY = 30;

    private static final int MOST_RETRY = 300;

    private final KnownTokens tokens;
    private final RandomGenerator random;
    private final Semaphore places = new Semaphore(WAITING);
    private final RateLimit kiosks = new RateLimit(10, Duration.ofSeconds(1));
    private final RateLimit strangers = new RateLimit(10, Duration.ofSeconds(6));

    public Admission(Registry registry, RandomGenerator random) {
        tokens = new KnownTokens(registry);
        this.random = random;
    }

    /** Takes a place, which has to be given back by {@link #leave}; a refusal has taken none. */
    void enter() throws Refusal {
        if (!places.tryAcquire()) {
            throw new Refusal(
                    Problem.of("busy", 503, "Too many batches wait", "Come back later."),
                    Optional.of(random.nextInt(LEAST_RETRY, MOST_RETRY + 1)));
        }
    }

    void leave() {
        places.release();
    }

    /** Places that are taken now. */
    int taken() {
        return WAITING - places.availablePermits();
    }

    /** The kiosk that the token of a request belongs to. */
    Registry.Kiosk owner(Context context, Instant now) throws Refusal {
        var field = Optional.ofNullable(context.header("Authorization")).orElse("");
        var token = field.startsWith("Bearer ") ? KioskToken.parse(field.substring(7)) : Optional.<KioskToken>empty();
        var owner = token.flatMap(known -> tokens.owner(known, now));
        if (owner.isEmpty()) {
            throw stranger(context, now);
        }
        if (!kiosks.admits(owner.get().id().toString(), now)) {
            throw new Refusal(Problem.of("too-many", 429, "Too many requests", "One a second."), Optional.of(10));
        }
        return owner.get();
    }

    private Refusal stranger(Context context, Instant now) {
        return strangers.admits(context.ip(), now)
                ? new Refusal(Problem.of(
                        "bad-token",
                        401,
                        "The token is not known here",
                        "Give the kiosk a token: collector kiosk add."))
                : new Refusal(
                        Problem.of("too-many", 429, "Too many requests without a valid token", "Wait."),
                        Optional.of(60));
    }
}
