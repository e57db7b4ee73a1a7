package org.otklik.sync;

import java.time.InstantSource;
import org.otklik.outbox.Outbox;

/** Sends what is due now and stops: for {@code kioskctl sync --once}. Waits only where the collector needs a breath. */
public final class SyncOnce {
    /** Requests in a row that may come to nothing before the caller is told; a script calls again. */
    private static final int TRIES = 3;

    private final SyncLoop loop;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Breath breath;

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
        var failures = 0;
        var due = due();
        while (true) {
            var round = loop.round();
            switch (round.rule()) {
                case RECEIPT -> {
                    if (round.sent() == 0) {
                        return due() == 0 ? End.DRAINED : End.ITEMS_REMAIN;
                    }
                    var left = due();
                    failures = left < due ? 0 : failures + 1;
                    due = left;
                    if (failures == TRIES) {
                        return End.ITEMS_REMAIN;
                    }
                }
                case TOKEN -> {
                    return End.TOKEN_REFUSED;
                }
                case TRANSIENT -> {
                    if (++failures == TRIES) {
                        return End.UNREACHABLE;
                    }
                    breath.take(round.pause());
                }
                case TOO_LARGE, ENCODING -> {
                    if (round.pause().equals(Pace.HOUR)) {
                        return End.ITEMS_REMAIN;
                    }
                }
                default -> {
                    return End.UNREACHABLE;
                }
            }
        }
    }

    private long due() {
        return outbox.standing(clock.instant()).due();
    }
}
