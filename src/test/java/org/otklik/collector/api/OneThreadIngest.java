package org.otklik.collector.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.Notices;
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
        // No packs: what is stored is not read, and custody is all that is simulated.
        ingest = new Ingest(ledger, new Unnoticed(), new PackShelf(Path.of("target", "no-packs")), "simulated", pace);
    }

    /** Nobody looks at a page of a simulation. */
    private record Unnoticed() implements Notices {
        @Override
        public void mangled(UUID kiosk, List<Mangled> items, Instant now) {
            // Nothing is kept.
        }

        @Override
        public void otherCentre(UUID kiosk, Instant now) {
            // Nothing is kept.
        }
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
