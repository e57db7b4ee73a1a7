package org.otklik.torture.net;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One fault by itself, and what the kiosk must make of it: the alert it raises, the bounds of its wait before jitter of
 * the pace is cut, and how many of the items that it sent are acked after the one request that goes wrong.
 *
 * @param row of the fault catalogue
 * @param alert the word, empty for none
 */
record NetworkCase(
        String row,
        String name,
        FaultPlan line,
        ReplyPlan reply,
        String alert,
        Duration least,
        Duration most,
        Settled settled) {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    /** The first backoff: a second and up to five. Sync page 3.4. */
    static final Duration BACKOFF = Duration.ofSeconds(6);

    private static final FaultPlan WELL = FaultPlan.always(LineFault.NONE);
    private static final ReplyPlan TRUE = ReplyPlan.always(ReplyPlan.Planned.NONE);

    /** What became of the items that were sent. */
    enum Settled {
        ALL,
        SOME,
        NONE
    }

    /** All of them, in the order of the catalogue. */
    static List<NetworkCase> all() {
        List<NetworkCase> all = new ArrayList<>(lines());
        all.addAll(replies());
        for (var status : ReplyPlan.STATUSES) {
            all.add(status(status));
        }
        all.add(problem(400, "bad-digest", "", SECOND, BACKOFF));
        all.add(problem(400, "protocol-too-old", "protocol_mismatch", HOUR, HOUR));
        all.addAll(waits());
        return all;
    }

    private static List<NetworkCase> lines() {
        List<NetworkCase> lines = new ArrayList<>();
        lines.add(line("F1", LineFault.REFUSE, Settled.NONE));
        lines.add(line("F2", LineFault.BLACK_HOLE, Settled.NONE));
        lines.add(line("F4", LineFault.RESET_BEFORE_BODY, Settled.NONE));
        lines.add(line("F5", LineFault.RESET_IN_BODY, Settled.NONE));
        lines.add(line("F6", LineFault.CUT_AFTER_COMMIT, Settled.NONE));
        lines.add(line("F7", LineFault.TRICKLE_UP, Settled.NONE));
        lines.add(line("F8", LineFault.TRICKLE_DOWN, Settled.NONE));
        lines.add(line("F8", LineFault.TRICKLE_AFTER_HEAD, Settled.NONE));
        lines.add(line("F9", LineFault.HALF_CLOSE_UP, Settled.NONE));
        lines.add(line("F9", LineFault.HALF_CLOSE_DOWN, Settled.NONE));
        lines.add(line("F10", LineFault.BYTE_LIMIT, Settled.NONE));
        lines.add(line("F18", LineFault.DAMAGE_UP, Settled.NONE));
        for (var slow : List.of(LineFault.LATENCY, LineFault.JITTER, LineFault.SLICER, LineFault.BANDWIDTH)) {
            lines.add(new NetworkCase(
                    "-", slow.name(), FaultPlan.always(slow), TRUE, "", Duration.ZERO, HOUR, Settled.ALL));
        }
        return lines;
    }

    private static NetworkCase line(String row, LineFault fault, Settled settled) {
        return new NetworkCase(row, fault.name(), FaultPlan.always(fault), TRUE, "", SECOND, BACKOFF, settled);
    }

    private static List<NetworkCase> replies() {
        return List.of(
                reply("F10", ReplyFault.CUT, "", BACKOFF, Settled.NONE),
                reply("F11", ReplyFault.HUGE, "", BACKOFF, Settled.NONE),
                reply("F12", ReplyFault.DEEP, "bad_peer", BACKOFF, Settled.NONE),
                reply("F13", ReplyFault.OTHER_BATCH, "bad_peer", BACKOFF, Settled.NONE),
                reply("F14", ReplyFault.IDS_LEFT_OUT, "", HOUR, Settled.SOME),
                reply("F15", ReplyFault.PORTAL, "bad_peer", BACKOFF, Settled.NONE),
                reply("F15", ReplyFault.BARE_OK, "bad_peer", BACKOFF, Settled.NONE),
                new NetworkCase(
                        "F16",
                        "REDIRECT",
                        WELL,
                        ReplyPlan.always(ReplyPlan.Planned.of(ReplyFault.REDIRECT)),
                        "redirect",
                        QUARTER_HOUR,
                        QUARTER_HOUR,
                        Settled.NONE));
    }

    private static NetworkCase reply(String row, ReplyFault fault, String alert, Duration most, Settled settled) {
        var plan = ReplyPlan.always(ReplyPlan.Planned.of(fault));
        var least = settled == Settled.SOME ? Duration.ZERO : SECOND;
        return new NetworkCase(row, fault.name(), WELL, plan, alert, least, most, settled);
    }

    /** The table of sync page 3.3, written down a second time: the code is held to the page, not to itself. */
    private static NetworkCase status(int status) {
        var plan = ReplyPlan.always(ReplyPlan.Planned.status(status));
        var row = status / 100 == 3 ? "F16" : status == 407 ? "F20" : "F17";
        return switch (status) {
            // Refused batches are looked into at once: the next request comes as with a backlog.
            case 400, 413, 415, 422 -> status(row, status, plan, "", Duration.ofMillis(500), Duration.ofMillis(1500));
            case 401 -> status(row, status, plan, "token", QUARTER_HOUR, HOUR);
            case 407 -> status(row, status, plan, "proxy_auth", SECOND, BACKOFF);
            case 408, 425, 429, 502, 503, 504 -> status(row, status, plan, "", SECOND, BACKOFF);
            case 426, 505 -> status(row, status, plan, "protocol_mismatch", HOUR, HOUR);
            case 511 -> status(row, status, plan, "portal", SECOND, BACKOFF);
            default -> status(row, status, plan);
        };
    }

    private static NetworkCase status(String row, int status, ReplyPlan plan) {
        return switch (status / 100) {
            case 2 -> status(row, status, plan, "bad_peer", SECOND, BACKOFF);
            case 3 -> status(row, status, plan, "redirect", QUARTER_HOUR, QUARTER_HOUR);
            case 4 -> status(row, status, plan, "blocked", HOUR, HOUR);
            default -> status(row, status, plan, "", QUARTER_HOUR, QUARTER_HOUR);
        };
    }

    private static NetworkCase status(
            String row, int status, ReplyPlan plan, String alert, Duration least, Duration most) {
        return new NetworkCase(row, "status " + status, WELL, plan, alert, least, most, Settled.NONE);
    }

    private static NetworkCase problem(int status, String type, String alert, Duration least, Duration most) {
        var plan = ReplyPlan.always(ReplyPlan.Planned.problem(status, type));
        return new NetworkCase("F17", type, WELL, plan, alert, least, most, Settled.NONE);
    }

    /** Seconds or a date, held between a second and an hour, and a spread of at most as much or two minutes on top. */
    private static List<NetworkCase> waits() {
        var twoMinutes = Duration.ofMinutes(2);
        return List.of(
                wait("0", SECOND, SECOND.multipliedBy(2)),
                wait("1", SECOND, SECOND.multipliedBy(2)),
                wait("120", twoMinutes, twoMinutes.multipliedBy(2)),
                wait("1000000000", HOUR, HOUR.plus(twoMinutes)),
                wait("Wed, 21 Oct 2015 07:28:00 GMT", SECOND, SECOND.multipliedBy(2)),
                wait("Sun, 06 Nov 2044 08:49:37 GMT", HOUR, HOUR.plus(twoMinutes)),
                wait("-5", SECOND, BACKOFF),
                wait("soon", SECOND, BACKOFF),
                wait("9".repeat(40), SECOND, BACKOFF));
    }

    private static NetworkCase wait(String field, Duration least, Duration most) {
        var plan = ReplyPlan.always(ReplyPlan.Planned.status(503).withRetryAfter(field));
        return new NetworkCase("F21", "Retry-After: " + field, WELL, plan, "", least, most, Settled.NONE);
    }
}
