package org.otklik.collector.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.Registry;
import org.otklik.peer.Exchange;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.ReceiptJson;

/** The real way from the bytes of a batch to its receipt, without sockets and threads: for a simulation that repeats itself. */
public final class OneThreadIngest {
    private final Ingest ingest;

    public OneThreadIngest(Ledger ledger, PaceWish pace) {
        ingest = new Ingest(ledger, "simulated", pace);
    }

    public Exchange take(byte[] batch, UUID kiosk, Instant now) {
        try {
            var receipt = ingest.take(batch, new Registry.Kiosk(kiosk, "mfc-1", "зал"), now);
            return new Exchange.Answered(200, Map.of("content-type", "application/json"), ReceiptJson.write(receipt));
        } catch (Refusal refusal) {
            return problem(refusal.problem(), refusal.retryAfter());
        }
    }

    public static Exchange problem(Problem problem, Optional<Integer> retryAfter) {
        var fields = new java.util.TreeMap<>(Map.of("content-type", Problem.MEDIA_TYPE));
        retryAfter.ifPresent(seconds -> fields.put("retry-after", seconds.toString()));
        return new Exchange.Answered(problem.status(), fields, ProblemJson.write(problem));
    }
}
