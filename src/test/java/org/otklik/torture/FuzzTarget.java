package org.otklik.torture;

import java.util.List;
import java.util.Locale;

/** What is fed with made-up inputs: each reads something that comes from outside. */
enum FuzzTarget {
    // The share of all executions, in ten-thousandths: what writes files or builds whole surveys is slow.
    SURVEY("org.otklik.survey.SurveyReaderFuzz", 200),
    EXPRESSION("org.otklik.survey.expression.ExpressionFuzz", 1797),
    BATCH("org.otklik.wire.BatchReaderFuzz", 1800),
    RECEIPT("org.otklik.wire.ReceiptReaderFuzz", 1800),
    PROBLEM("org.otklik.wire.ProblemReaderFuzz", 1800),
    CANONICAL("org.otklik.wire.CanonicalJsonFuzz", 1800),
    SCRUB("org.otklik.visit.ScrubFuzz", 600),
    KIOSKCONFIG("org.otklik.config.KioskConfigFuzz", 200),
    OUTBOXFILE("org.otklik.outbox.OutboxFileFuzz", 3);

    private final String type;
    private final int share;

    FuzzTarget(String type, int share) {
        this.type = type;
        this.share = share;
    }

    String type() {
        return type;
    }

    /** Its part of all executions, when all targets run. */
    long of(long executions) {
        return executions * share / 10_000;
    }

    /** The folder of its inputs, its dictionary, and the end of the name under which it runs alone. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<FuzzTarget> all() {
        return List.of(values());
    }
}
