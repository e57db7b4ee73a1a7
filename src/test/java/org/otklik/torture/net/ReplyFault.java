package org.otklik.torture.net;

/** One way in which an answer goes wrong inside HTTP while the line is well; {@link FaultCollector} gives it. */
public enum ReplyFault {
    NONE,
    /** Fewer bytes than were promised. */
    CUT,
    /** A receipt that would be valid, followed by more white space than a receipt may have. */
    HUGE,
    /** A receipt that would be valid but for a member nested ten thousand deep. */
    DEEP,
    /** The receipt of another batch. */
    OTHER_BATCH,
    /** A receipt that leaves some of the ids out. */
    IDS_LEFT_OUT,
    /** 200 and a log-in page. */
    PORTAL,
    /** 200 and JSON that is no receipt. */
    BARE_OK,
    /** Elsewhere. */
    REDIRECT,
    /** Another status, with the words of a proxy. */
    STATUS,
    /** Another status, as a problem of this protocol. */
    PROBLEM,
    /** For controls alone: a receipt for all that was sent, of which nothing was stored. */
    PROMISE,
    /** For controls alone: a receipt that asks for nothing, of a collector that never misses what it lost. */
    NO_COMMANDS
}
