package org.otklik.collector.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.otklik.collector.ledger.LedgerFailure;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.ReceiptJson;

/** {@code POST /v1/batches}: admission, token, size, JSON, protocol, items; the first check that fails answers. */
public final class BatchRoute implements Handler {
    private static final System.Logger LOG = System.getLogger(BatchRoute.class.getName());

    /** Batches that may be worked on or wait; the next one is told to come back before its body is read. */
    private static final int WAITING = 200;

    private final Registry registry;
    private final Ingest ingest;
    private final RequestBody bodies;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(WAITING);
    private final RateLimit kiosks = new RateLimit(10, Duration.ofSeconds(1));
    private final RateLimit strangers = new RateLimit(10, Duration.ofSeconds(6));

    /** The deadline is for the whole body of a request. */
    public BatchRoute(Registry registry, Ingest ingest, Duration bodyDeadline, InstantSource clock) {
        this.registry = registry;
        this.ingest = ingest;
        this.clock = clock;
        bodies = new RequestBody(bodyDeadline);
    }

    @Override
    public void handle(Context context) {
        if (!places.tryAcquire()) {
            answer(
                    context,
                    new Refusal(Problem.of("busy", 503, "Too many batches wait", "Come back later."), Optional.of(60)));
            return;
        }
        try {
            var kiosk = owner(context);
            var request = context.req();
            var declared = new RequestBody.Declared(
                    request.getContentLengthLong(),
                    Optional.ofNullable(context.header("Content-Encoding")),
                    Optional.ofNullable(context.header("Content-Digest")));
            var body = bodies.read(request.getInputStream(), declared);
            var receipt = ingest.take(body, kiosk, clock.instant());
            context.status(200).contentType("application/json").result(ReceiptJson.write(receipt));
        } catch (Refusal refusal) {
            answer(context, refusal);
        } catch (LedgerFailure | org.jdbi.v3.core.JdbiException e) {
            LOG.log(System.Logger.Level.ERROR, "E-COL-01 the ledger did not take a batch", e);
            answer(
                    context,
                    new Refusal(
                            Problem.of("ledger", 503, "Nothing was stored", "Send the same batch again."),
                            Optional.of(60)));
        } catch (IOException e) {
            // The line broke or stood still: 408, because a 400 would tell the kiosk that its batch is at fault.
            answer(
                    context,
                    new Refusal(Problem.of("cut-body", 408, "The body ended too early", "Send the same batch again.")));
        } finally {
            places.release();
        }
    }

    private Registry.Kiosk owner(Context context) throws Refusal {
        var now = clock.instant();
        var field = Optional.ofNullable(context.header("Authorization")).orElse("");
        var token = field.startsWith("Bearer ") ? KioskToken.parse(field.substring(7)) : Optional.<KioskToken>empty();
        var owner = token.flatMap(registry::owner);
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

    private static void answer(Context context, Refusal refusal) {
        // What is left of a refused body is not read: the connection ends with the answer.
        context.header("Connection", "close");
        refusal.retryAfter().ifPresent(seconds -> context.header("Retry-After", seconds.toString()));
        if (refusal.problem().status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        problem(context, refusal.problem());
    }

    /** Any error under /v1 has this form. */
    public static void problem(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(ProblemJson.write(problem));
    }
}
