package org.otklik.sync;

import java.time.InstantSource;
import java.util.Optional;
import org.otklik.outbox.Outbox;

/** Sends what is due now and stops: for {@code kioskctl sync --once}. Waits only where the collector needs a breath. */
public final class SyncOnce {
    /** Requests in a row that may come to nothing before the caller is told; a script calls again. */
    private static final int TRIES = 3;

    private final SyncLoop loop;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Breath breath;
    private int failures;
    private long due;

    /** How to wait between two requests; a test does not. */
    @FunctionalInterface
    public interface Breath {
        void take(java.time.Duration wait);
    }

    /** How a run ended. */
    public enum End {
        DRAINED,
        ITEMS_REMAIN,
        UNREACHABLE,
        TOKEN_REFUSED
    }

    public SyncOnce(SyncLoop loop, Outbox outbox, InstantSource clock, Breath breath) {
        this.loop = loop;
        this.outbox = outbox;
        this.clock = clock;
        this.breath = breath;
    }

    /** A last report without items follows the last item, so that the collector sees the account settled. */
    public End run() {
        failures = 0;
        due = due();
        var end = Optional.<End>empty();
        while (end.isEmpty()) {
            end = after(loop.round());
        }
        return end.get();
    }

    private Optional<End> after(Round round) {
        return switch (round.rule()) {
            case RECEIPT -> afterReceipt(round);
            case TOKEN -> Optional.of(End.TOKEN_REFUSED);
            case TRANSIENT -> ++failures == TRIES ? Optional.of(End.UNREACHABLE) : rested(round);
            case TOO_LARGE, ENCODING ->
                round.pause().equals(Pace.HOUR) ? Optional.of(End.ITEMS_REMAIN) : Optional.empty();
            case NOT_UNDERSTOOD, SERVER_DEFECT ->
                round.next() == Round.Next.SEARCH ? rested(round) : Optional.of(End.UNREACHABLE);
            default -> Optional.of(End.UNREACHABLE);
        };
    }

    private Optional<End> afterReceipt(Round round) {
        if (round.next() == Round.Next.SEARCH) {
            return Optional.empty();
        }
        var left = due();
        if (round.sent() == 0) {
            return Optional.of(left == 0 ? End.DRAINED : End.ITEMS_REMAIN);
        }
        failures = left < due ? 0 : failures + 1;
        due = left;
        return failures == TRIES ? Optional.of(End.ITEMS_REMAIN) : Optional.empty();
    }

    private Optional<End> rested(Round round) {
        breath.take(round.pause());
        return Optional.empty();
    }

    private long due() {
        return outbox.standing(clock.instant()).due();
    }
}
