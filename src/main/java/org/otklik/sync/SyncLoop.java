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
import org.otklik.peer.TlsFailure;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchJson;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.WireLimits;

/**
 * Sends what is due, one batch at a time, and settles it by the receipt item by item. It never gives up and never loses
 * an item: what no valid receipt names is pending again, or set aside with a reason. One thread at a time calls
 * {@link #round()}.
 */
public final class SyncLoop {
    private static final System.Logger LOG = System.getLogger(SyncLoop.class.getName());

    /** How long a refusal of gzip is remembered: a proxy is rarely mended sooner. Sync page 3.3. */
    private static final Duration PLAIN_FOR = Duration.ofHours(24);

    /** Under this word the outbox keeps how many items were set aside today; without it the pause ends. */
    public static final String SET_ASIDE_TODAY = "quarantine.day";

    /** Under this word the outbox keeps the collector's hour in the last receipt: {@code 2026-11-23T09Z}. */
    public static final String LAST_HOUR = "receipt.hour";

    /** A certificate that ends sooner is warned of: time enough to renew it. Sync page 3.5. */
    public static final Duration CERTIFICATE_SOON = Duration.ofDays(30);

    /** How the line stands, as far as the last reply tells. */
    public enum State {
        /** Nothing has been sent since the start. */
        STARTING,
        /** The last batch was settled by a receipt. */
        IN_TOUCH,
        /** The last batch came to nothing; it goes again after a wait. */
        WAITING,
        /** The collector does not know this kiosk's token. */
        REFUSED,
        /** Too much was set aside today: reports go, items do not. */
        PAUSED
    }

    private final Outbox outbox;
    private final Endpoint endpoint;
    private final Reporter reporter;
    private final Pace pace;
    private final BatchSize configured;
    private final InstantSource clock;

    private State state = State.STARTING;
    private Optional<TlsFailure> tls = Optional.empty();
    private Optional<Instant> heard = Optional.empty();
    private Optional<AlertCode> alert = Optional.empty();
    private BatchSize size;
    private Ceiling ceiling = Ceiling.NONE;
    private final FailedCalls failedCalls = new FailedCalls();
    private final HourlySummary summary = new HourlySummary();
    private final Custody custody;
    private Bisect bisect = Bisect.NONE;
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
        custody = new Custody(outbox);
        size = configured;
    }

    public State state() {
        return state;
    }

    /** What a technician should know of the line, until a receipt comes; a warning may stand beside receipts. */
    public Optional<AlertCode> alert() {
        return alert;
    }

    /** One word for why the server of the last call was not believed, if it was not. */
    public Optional<String> distrust() {
        return tls.map(TlsFailure::word);
    }

    /** The collector's time in the receipt of the last round; nothing when it came to none. */
    public Optional<Instant> heard() {
        return heard;
    }

    /** The hour of the last receipt of all, this run of the kiosk or an earlier one. */
    public static Optional<Instant> lastHeard(Outbox outbox) {
        return Custody.lastHeard(outbox);
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
        var most = custody.isFlooded(now) ? 0 : bisect.most(size.items());
        var selection = outbox.due(now, most, size.bytes());
        underway = selection.ids();
        outbox.sending(underway);
        var batch = reporter.batch(UUID.randomUUID(), selection, now);
        var body = BatchJson.write(batch);
        var packed = body.length > WireLimits.GZIP_FROM_BYTES && !now.isBefore(plainUntil)
                ? Peer.Encoding.GZIP
                : Peer.Encoding.PLAIN;
        var exchange = endpoint.send(batch.batch().toString(), body, packed);
        tls = exchange instanceof Exchange.Failed none ? none.tls() : Optional.empty();
        var receipt = receipt(exchange, batch.batch());
        heard = receipt.map(Receipt::receivedAt);
        var check = receipt.isPresent() ? ReplyRule.ReceiptCheck.VALID : ReplyRule.ReceiptCheck.NONE;
        var rule = ReplyRule.of(exchange, check);
        var round = receipt.isPresent()
                ? settled(receipt.get(), selection, batch)
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

    private Round settled(Receipt receipt, Selection selection, Batch batch) {
        var now = clock.instant();
        var searched = bisect.isSearching();
        custody.versions(batch.health().app(), receipt.server());
        custody.take(receipt, selection.ids(), now);
        if (selection.entries().isEmpty()) {
            bisect.guilty().ifPresent(item -> custody.setAside(item, bisect.reason(), now));
        }
        summary.settled(now, selection.entries().size());
        var recovered = failures > 0 && !searched;
        failures = 0;
        wished = Pace.wished(receipt.pace().minIntervalSeconds());
        var drained = outbox.standing(now).drained();
        bisect = drained ? Bisect.NONE : bisect.taken(selection.entries().size());
        ceiling = drained ? Ceiling.NONE : ceiling.taken(selection.entries().size());
        size = configured
                .atMost(receipt.pace().maxItems(), receipt.pace().maxBytes())
                .atMost(ceiling.size());
        if (custody.isFlooded(now)) {
            turn(State.PAUSED, Optional.of(AlertCode.QUARANTINE_FLOOD), "too much was set aside today");
            return new Round(ReplyRule.RECEIPT, selection.entries().size(), Pace.HOUR, Round.Next.HELD);
        }
        turn(State.IN_TOUCH, reporter.differs(receipt.centre()), "receipts come");
        var goesOn = !drained && (searched || bisect.isSearching() || names(receipt, selection));
        var pause = !goesOn ? pace.next(wished) : recovered ? pace.recovery() : pace.backlog();
        return new Round(ReplyRule.RECEIPT, selection.entries().size(), pause, searched ? Round.Next.SEARCH : next());
    }

    private Round.Next next() {
        return switch (bisect.phase()) {
            case NONE -> Round.Next.USUAL;
            case HALVING, PROBING -> Round.Next.SEARCH;
            case STALLED -> Round.Next.HELD;
        };
    }

    /** A receipt that is about nothing of what was sent moves nothing: hurrying would ask the same for ever. */
    private static boolean names(Receipt receipt, Selection selection) {
        var sent = selection.ids().stream().map(ItemId::toString).collect(Collectors.toSet());
        return receipt.results().stream().map(ItemResult::id).anyMatch(sent::contains);
    }

    private Round failed(ReplyRule rule, Exchange exchange, Selection selection, Instant now) {
        failures++;
        summary.failed(now);
        outbox.release(selection.ids());
        if (rule == ReplyRule.NOT_UNDERSTOOD) {
            bisect = bisect.refused(selection.ids(), rule.reason());
        } else if (rule == ReplyRule.SERVER_DEFECT) {
            bisect = bisect.defect(selection.ids(), rule.reason());
        }
        var wait = failedCalls.after(now, wait(rule, exchange, selection, now));
        size = size.afterFailure();
        var raised =
                rule == ReplyRule.NOT_UNDERSTOOD && bisect.isSearching() ? Optional.<AlertCode>empty() : rule.alert();
        turn(rule == ReplyRule.TOKEN ? State.REFUSED : State.WAITING, raised, words(exchange));
        return new Round(rule, selection.entries().size(), wait, next());
    }

    private Duration wait(ReplyRule rule, Exchange exchange, Selection selection, Instant now) {
        return switch (rule.action()) {
            case RETRY, SETTLE -> retryAfter(exchange, now).orElseGet(() -> pace.backOff(failures));
            case BACK_OFF -> pace.backOff(failures);
            case QUARTER_HOUR -> Pace.QUARTER_HOUR;
            case BISECT -> bisect.isSearching() ? pace.backlog() : Pace.HOUR;
            case BISECT_LATER -> bisect.isSearching() ? pace.backlog() : Pace.QUARTER_HOUR;
            case HOURLY -> Pace.HOUR;
            case REFUSED -> pace.refused();
            case HALVE -> halved(selection, now);
            case PLAIN -> {
                var wait = now.isBefore(plainUntil) ? Pace.HOUR : pace.backlog();
                plainUntil = now.plus(PLAIN_FOR);
                yield wait;
            }
        };
    }

    /** What fits is remembered for a while, until the queue is empty, or until the one that never fits is set aside. */
    private Duration halved(Selection selection, Instant now) {
        if (selection.entries().isEmpty()) {
            return Pace.HOUR;
        }
        if (selection.entries().size() == 1) {
            custody.setAside(selection.ids().get(0), ReplyRule.TOO_LARGE.reason(), now);
            ceiling = Ceiling.NONE;
        } else {
            ceiling = Ceiling.below(size, selection.entries().size());
            size = ceiling.size();
        }
        return pace.backlog();
    }

    private Optional<Duration> retryAfter(Exchange exchange, Instant now) {
        return exchange instanceof Exchange.Answered answered
                ? pace.retryAfter(answered.field("retry-after"), now)
                : Optional.empty();
    }

    private static String words(Exchange exchange) {
        return exchange instanceof Exchange.Answered answered
                ? "status " + answered.status()
                : words((Exchange.Failed) exchange);
    }

    /** A server that was not believed is told by one word, for each has another remedy. */
    private static String words(Exchange.Failed failed) {
        return failed.tls().map(tls -> tls.word() + ": ").orElse("") + failed.reason();
    }

    /** A line in the log for a change, none for a batch: the log must not count visits. */
    private void turn(State next, Optional<AlertCode> raised, String words) {
        if (next != state || !raised.equals(alert)) {
            var level =
                    next == State.IN_TOUCH && raised.isEmpty() ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
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
