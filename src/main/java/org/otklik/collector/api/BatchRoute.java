package org.otklik.collector.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.otklik.collector.ledger.LedgerFailure;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.ReceiptJson;

/** {@code POST /v1/batches}: admission, token, size, JSON, protocol, items; the first check that fails answers. */
public final class BatchRoute implements Handler {
    private static final System.Logger LOG = System.getLogger(BatchRoute.class.getName());

    private final Admission admission;
    private final Ingest ingest;
    private final RequestBody bodies;
    private final Metrics metrics;
    private final InstantSource clock;

    /** The deadline is for the whole body of a request. */
    public BatchRoute(Admission admission, Ingest ingest, Duration bodyDeadline, Metrics metrics, InstantSource clock) {
        this.admission = admission;
        this.ingest = ingest;
        this.metrics = metrics;
        this.clock = clock;
        bodies = new RequestBody(bodyDeadline);
    }

    /** The counts of this route, in the text form of Prometheus. */
    public String metrics() {
        return metrics.text(admission.taken());
    }

    @Override
    public void handle(Context context) {
        try {
            admission.enter();
        } catch (Refusal refusal) {
            answer(context, refusal);
            return;
        }
        try {
            var kiosk = admission.owner(context, clock.instant());
            var request = context.req();
            var declared = new RequestBody.Declared(
                    request.getContentLengthLong(),
                    Optional.ofNullable(context.header("Content-Encoding")),
                    Optional.ofNullable(context.header("Content-Digest")));
            var body = bodies.read(request.getInputStream(), declared);
            var began = System.nanoTime();
            var receipt = ingest.take(body, kiosk, clock.instant());
            metrics.took(receipt, Duration.ofNanos(System.nanoTime() - began));
            metrics.answered(200);
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
            admission.leave();
        }
    }

    private void answer(Context context, Refusal refusal) {
        metrics.answered(refusal.problem().status());
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
