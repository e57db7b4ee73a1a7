package org.otklik.torture.net;

/** One way in which a TCP connection goes wrong; {@link FaultProxy} does it, once, at the exchange that it is told. */
public enum LineFault {
    NONE,
    /** The request waits before its first byte goes on. */
    LATENCY,
    /** Each piece waits for a time of its own. */
    JITTER,
    /** The request goes up at a byte a second. */
    TRICKLE_UP,
    /** The reply comes down at a byte a second, its headers included. */
    TRICKLE_DOWN,
    /** The headers of the reply come at once, its body at a byte a second. */
    TRICKLE_AFTER_HEAD,
    /** Both ways at the rate of a bad modem line. */
    BANDWIDTH,
    /** The reply comes; the line is dead after it and does not say so until the next request has been sent into it. */
    SLOW_CLOSE,
    /** Everything is swallowed and nothing is said. */
    BLACK_HOLE,
    /** Reset at once, and for a while nobody listens. */
    REFUSE,
    RESET_BEFORE_BODY,
    RESET_IN_BODY,
    /** The other side has answered, so it has committed; its answer is thrown away and the line reset. */
    CUT_AFTER_COMMIT,
    /** Both ways in pieces of a few bytes. */
    SLICER,
    /** The reply ends, in good order, in the midst of its bytes. */
    BYTE_LIMIT,
    /** The request ends in the midst of its body; the way back stays open. */
    HALF_CLOSE_UP,
    /** The reply ends before it has begun; the way there stays open. */
    HALF_CLOSE_DOWN,
    /** One bit of the body of the request is another one. */
    DAMAGE_UP,
    /** One bit of the body of the reply is another one. */
    DAMAGE_DOWN
}
