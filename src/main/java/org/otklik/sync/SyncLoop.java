package org.otklik.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.Selection;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.wire.AlertCode;
import org.otklik.wire.BatchJson;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.WireLimits;

/**
 * Sends what is due, one batch at a time, and settles it by the receipt item by item. It never gives up and never loses
 * an item: what no valid receipt names is pending again. One thread at a time calls {@link #round()}.
 */
public final class SyncLoop {
    private static final System.Logger LOG = System.getLogger(SyncLoop.class.getName());

    /** How long a refusal of gzip is remembered: a proxy is rarely mended sooner. Sync page 3.3. */
    private static final Duration PLAIN_FOR = Duration.ofHours(24);

    /** How the line stands, as far as the last reply tells. */
    public enum State {
        /** Nothing has been sent since the start. */
        STARTING,
        /** The last batch was settled by a receipt. */
        IN_TOUCH,
        /** The last batch came to nothing; it goes again after a wait. */
        WAITING,
        /** The collector does not know this kiosk's token. */
        REFUSED
    }

    private final Outbox outbox;
    private final Endpoint endpoint;
    private final Reporter reporter;
    private final Pace pace;
    private final BatchSize configured;
    private final InstantSource clock;

    private State state = State.STARTING;
    private Optional<AlertCode> alert = Optional.empty();
    private BatchSize size;
    private final FailedCalls failedCalls = new FailedCalls();
    private final HourlySummary summary = new HourlySummary();
    private Instant plainUntil = Instant.MIN;
    private List<ItemId> underway = List.of();
    private int failures;
    private Duration wished = Duration.ZERO;

    public SyncLoop(
            Outbox outbox, Endpoint endpoint, Reporter reporter, Pace pace, BatchSize configured, InstantSource clock) {
        this.outbox = outbox;
        this.endpoint = endpoint;
        this.reporter = reporter;
        this.pace = pace;
        this.configured = configured;
        this.clock = clock;
        size = configured;
    }

    public State state() {
        return state;
    }

    /** What a technician should know of the line, until a receipt comes. */
    public Optional<AlertCode> alert() {
        return alert;
    }

    /** How long to wait before the first round. */
    public Duration untilFirst() {
        return pace.boot();
    }

    /** One request and what follows from its reply. */
    public Round round() {
        // What a round that broke off by a failure of the outbox had begun to send would never be due again.
        outbox.release(underway);
        var now = clock.instant();
        var selection = outbox.due(now, size.items(), size.bytes());
        underway = selection.ids();
        outbox.sending(underway);
        var batchId = UUID.randomUUID();
        var body = BatchJson.write(reporter.batch(batchId, selection, now));
        var packed = body.length > WireLimits.GZIP_FROM_BYTES && !now.isBefore(plainUntil)
                ? Peer.Encoding.GZIP
                : Peer.Encoding.PLAIN;
        var exchange = endpoint.send(batchId.toString(), body, packed);
        var receipt = receipt(exchange, batchId);
        var check = receipt.isPresent() ? ReplyRule.ReceiptCheck.VALID : ReplyRule.ReceiptCheck.NONE;
        var rule = ReplyRule.of(exchange, check);
        var round = receipt.isPresent()
                ? settled(receipt.get(), selection)
                : failed(rule, exchange, selection, clock.instant());
        underway = List.of();
        outbox.tidy();
        return round;
    }

    /** Only a 200 in this protocol, about this batch, read to its end, acknowledges anything. */
    private static Optional<Receipt> receipt(Exchange exchange, UUID batchId) {
        if (exchange instanceof Exchange.Answered answered
                && answered.status() == 200
                && answered.mediaType().equals("application/json")) {
            return ReceiptJson.read(answered.body())
                    .filter(receipt -> receipt.batch().equals(batchId));
        }
        return Optional.empty();
    }

    private Round settled(Receipt receipt, Selection selection) {
        outbox.settle(receipt, selection.ids());
        summary.settled(clock.instant(), selection.entries().size());
        var recovered = failures > 0;
        failures = 0;
        wished = Pace.wished(receipt.pace().minIntervalSeconds());
        size = configured.atMost(receipt.pace().maxItems(), receipt.pace().maxBytes());
        turn(State.IN_TOUCH, Optional.empty(), "receipts come");
        var backlog =
                names(receipt, selection) && !outbox.standing(clock.instant()).drained();
        var pause = !backlog ? pace.next(wished) : recovered ? pace.recovery() : pace.backlog();
        return new Round(ReplyRule.RECEIPT, selection.entries().size(), pause);
    }

    /** A receipt that is about nothing of what was sent moves nothing: hurrying would ask the same for ever. */
    private static boolean names(Receipt receipt, Selection selection) {
        var sent = selection.ids().stream().map(ItemId::toString).collect(Collectors.toSet());
        return receipt.results().stream().map(ItemResult::id).anyMatch(sent::contains);
    }

    private Round failed(ReplyRule rule, Exchange exchange, Selection selection, Instant now) {
        failures++;
        summary.failed(now);
        if (rule == ReplyRule.TOO_LARGE && selection.entries().size() == 1) {
            outbox.quarantine(selection.ids().get(0), "too_large");
        } else {
            outbox.release(selection.ids());
        }
        turn(rule == ReplyRule.TOKEN ? State.REFUSED : State.WAITING, rule.alert(), words(exchange));
        var wait = failedCalls.after(now, wait(rule, exchange, selection, now));
        if (rule.action() != ReplyRule.Action.HALVE) {
            size = size.afterFailure();
        }
        return new Round(rule, selection.entries().size(), wait);
    }

    private Duration wait(ReplyRule rule, Exchange exchange, Selection selection, Instant now) {
        return switch (rule.action()) {
            case RETRY, SETTLE -> retryAfter(exchange, now).orElseGet(() -> pace.backOff(failures));
            case BACK_OFF -> pace.backOff(failures);
            case QUARTER_HOUR -> Pace.QUARTER_HOUR;
            case HOURLY -> Pace.HOUR;
            case REFUSED -> pace.refused();
            case HALVE -> {
                size = size.half().atMost(Math.max(1, selection.entries().size() / 2), Integer.MAX_VALUE);
                yield selection.entries().isEmpty() ? Pace.HOUR : pace.backlog();
            }
            case PLAIN -> {
                var wait = now.isBefore(plainUntil) ? Pace.HOUR : pace.backlog();
                plainUntil = now.plus(PLAIN_FOR);
                yield wait;
            }
        };
    }

    private Optional<Duration> retryAfter(Exchange exchange, Instant now) {
        return exchange instanceof Exchange.Answered answered
                ? pace.retryAfter(answered.field("retry-after"), now)
                : Optional.empty();
    }

    private static String words(Exchange exchange) {
        return exchange instanceof Exchange.Answered answered
                ? "status " + answered.status()
                : ((Exchange.Failed) exchange).reason();
    }

    /** A line in the log for a change, none for a batch: the log must not count visits. */
    private void turn(State next, Optional<AlertCode> raised, String words) {
        if (next != state || !raised.equals(alert)) {
            var level = next == State.IN_TOUCH ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
            LOG.log(
                    level,
                    "I-SYN-01 {0} {1}: {2}",
                    next,
                    raised.map(AlertCode::word).orElse("-"),
                    words);
        }
        state = next;
        alert = raised;
    }
}
