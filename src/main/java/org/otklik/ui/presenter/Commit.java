package org.otklik.ui.presenter;

import java.time.Duration;

/** A complete visit on its way to the disk. */
final class Commit {
    /** One that takes longer is announced, a shorter one would only flash. Visitor page 3. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private final Duration announceAt;
    private boolean announced;

    Commit(Duration now) {
        announceAt = now.plus(QUIET);
    }

    /** True once. */
    boolean isToBeAnnounced(Duration now) {
        if (announced || now.compareTo(announceAt) < 0) {
            return false;
        }
        announced = true;
        return true;
    }
}
