package org.otklik.sync;

import java.util.Locale;
import java.util.Optional;
import org.otklik.peer.Exchange;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;

/** The status table of sync page 3.3: what a reply means and what the kiosk does; it collects answers in every row. */
public enum ReplyRule {
    RECEIPT(Action.SETTLE, Optional.empty()),
    /** 2xx without a receipt: a captive portal or a wrong server. */
    NO_RECEIPT(Action.BACK_OFF, Optional.of(AlertCode.BAD_PEER)),
    REDIRECT(Action.QUARTER_HOUR, Optional.of(AlertCode.REDIRECT)),
    /** 400, 422: the envelope is not understood; the alarm is for a server that takes no empty batch either. */
    NOT_UNDERSTOOD(Action.BISECT, Optional.of(AlertCode.PROTOCOL_MISMATCH)),
    /** 401: the token is unknown or revoked; the run ends. */
    TOKEN(Action.REFUSED, Optional.of(AlertCode.TOKEN)),
    /** 403, 404, 405, 410 and other 4xx: blocked, wrong address, retired. */
    BLOCKED(Action.HOURLY, Optional.of(AlertCode.BLOCKED)),
    PROXY(Action.BACK_OFF, Optional.of(AlertCode.PROXY_AUTH)),
    PORTAL(Action.BACK_OFF, Optional.of(AlertCode.PORTAL)),
    /** 408, 425, 429, 502 to 504, a damaged body, no answer at all. */
    TRANSIENT(Action.RETRY, Optional.empty()),
    TOO_LARGE(Action.HALVE, Optional.empty()),
    /** 415: the encoding is refused. */
    ENCODING(Action.PLAIN, Optional.empty()),
    /** 426, 505: the other side wants another protocol. */
    UPGRADE(Action.HOURLY, Optional.of(AlertCode.PROTOCOL_MISMATCH)),
    /** 500, 501 and other 5xx: a defect of the server. */
    SERVER_DEFECT(Action.BISECT_LATER, Optional.empty());

    /** What follows a reply. */
    public enum Action {
        SETTLE,
        RETRY,
        BACK_OFF,
        QUARTER_HOUR,
        /** Halve until one item is found, hourly if there is none. */
        BISECT,
        /** Every 15 minutes; halve after the fifth time. */
        BISECT_LATER,
        HOURLY,
        REFUSED,
        HALVE,
        PLAIN
    }

    private final Action action;
    private final Optional<AlertCode> alert;

    ReplyRule(Action action, Optional<AlertCode> alert) {
        this.action = action;
        this.alert = alert;
    }

    public Action action() {
        return action;
    }

    public Optional<AlertCode> alert() {
        return alert;
    }

    /** The word under which an item is set aside that got this reply alone. */
    String reason() {
        return switch (this) {
            case SERVER_DEFECT -> "server_5xx";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The row of an exchange; a 200 counts as {@link #RECEIPT} only when its receipt has been found valid. */
    static ReplyRule of(Exchange exchange, ReceiptCheck check) {
        if (!(exchange instanceof Exchange.Answered answered)) {
            return TRANSIENT;
        }
        var status = answered.status();
        if (status >= 200 && status < 300) {
            return check == ReceiptCheck.VALID ? RECEIPT : NO_RECEIPT;
        }
        if (status >= 300 && status < 400) {
            return REDIRECT;
        }
        return switch (problemWord(answered)) {
            case "/problems/bad-digest" -> TRANSIENT;
            case "/problems/protocol-too-old" -> UPGRADE;
            default -> ofStatus(status);
        };
    }

    /** Whether the body of a reply is a receipt for the very batch that was sent. */
    enum ReceiptCheck {
        VALID,
        NONE
    }

    private static ReplyRule ofStatus(int status) {
        return switch (status) {
            case 400, 422 -> NOT_UNDERSTOOD;
            case 401 -> TOKEN;
            case 407 -> PROXY;
            case 408, 425, 429, 502, 503, 504 -> TRANSIENT;
            case 413 -> TOO_LARGE;
            case 415 -> ENCODING;
            case 426, 505 -> UPGRADE;
            case 511 -> PORTAL;
            default -> status >= 500 ? SERVER_DEFECT : BLOCKED;
        };
    }

    private static String problemWord(Exchange.Answered answered) {
        return answered.mediaType().equals(Problem.MEDIA_TYPE)
                ? ProblemJson.read(answered.body()).map(Problem::type).orElse("")
                : "";
    }
}
