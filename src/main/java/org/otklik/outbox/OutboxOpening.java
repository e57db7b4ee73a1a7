package org.otklik.outbox;

/** What became of opening the outbox. */
public sealed interface OutboxOpening {
    /** Answers can be kept: a probe commit has succeeded. */
    record Opened(Outbox outbox) implements OutboxOpening {}

    /** No visits until somebody has looked; nothing of the file was changed. */
    record Refused(Trouble trouble, String reason) implements OutboxOpening {}
}
