package org.otklik.torture;

import java.util.List;
import java.util.Locale;

/** What is fed with made-up inputs: each reads something that comes from outside. */
enum FuzzTarget {
    // The share of all executions, in thousandths: what writes files or builds whole surveys is slow.
    SURVEY("org.otklik.survey.SurveyReaderFuzz", 20),
    EXPRESSION("org.otklik.survey.expression.ExpressionFuzz", 178),
    BATCH("org.otklik.wire.BatchReaderFuzz", 180),
    RECEIPT("org.otklik.wire.ReceiptReaderFuzz", 180),
    PROBLEM("org.otklik.wire.ProblemReaderFuzz", 180),
    CANONICAL("org.otklik.wire.CanonicalJsonFuzz", 180),
    SCRUB("org.otklik.visit.ScrubFuzz", 60),
    KIOSKCONFIG("org.otklik.config.KioskConfigFuzz", 20),
    OUTBOXFILE("org.otklik.outbox.OutboxFileFuzz", 2);

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
        return executions * share / 1_000;
    }

    /** The folder of its inputs, its dictionary, and the end of the name under which it runs alone. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<FuzzTarget> all() {
        return List.of(values());
    }
}
