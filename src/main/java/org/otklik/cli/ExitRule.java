package org.otklik.cli;

import java.util.Collection;
import java.util.List;

/**
 * How a command ends, the one list; the numbers are those of sysexits.h. Where several apply, the first of
 * {@link #worst} wins. Fleet page 3.
 */
enum ExitRule {
    OK(0, "ok, or nothing to change"),
    USAGE(64, "wrong options"),
    PACK(65, "bad pack"),
    UNREACHABLE(69, "the collector cannot be reached or gives no receipt; or no sound comes out"),
    SOFTWARE(70, "a failure of kioskctl itself"),
    CANNOT_CREATE(73, "a file cannot be created"),
    IO(74, "a file cannot be read, or the database is damaged"),
    TRY_LATER(75, "try later: items remain, or a running kiosk holds the outbox"),
    REFUSED(
            77,
            "the token, or a file that the line needs, is missing, readable by others or refused; or a PIN is refused"),
    CONFIG(78, "bad kiosk.json, or an outbox that this release must not touch");

    private static final List<ExitRule> WORST_FIRST =
            List.of(SOFTWARE, USAGE, IO, CANNOT_CREATE, CONFIG, PACK, REFUSED, UNREACHABLE, TRY_LATER, OK);

    private final int number;
    private final String meaning;

    ExitRule(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    /** The one that counts; OK of none. */
    static ExitRule worst(Collection<ExitRule> rules) {
        return WORST_FIRST.stream().filter(rules::contains).findFirst().orElse(OK);
    }
}
