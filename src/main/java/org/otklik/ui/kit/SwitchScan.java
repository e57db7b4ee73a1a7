package org.otklik.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one switch alone can do: its first press starts a scan of the groups of a screen, the next one enters the group
 * that is offered, one more selects. Each is offered for the dwell; after three rounds without a press the scan goes up
 * a level, and from the uppermost one it waits. Pure: groups, each with something in it, and time are passed in.
 */
final class SwitchScan {
    /** Visitor page 5. */
    private static final int EMPTY_ROUNDS = 3;

    private final Duration dwell;
    private Level level = Level.WAITING;
    private int group;
    private int member;
    private int rounds;
    private Duration since = Duration.ZERO;

    /** What goes round. */
    private enum Level {
        /** Nothing, before the first press and after a pause. */
        WAITING,
        GROUPS,
        MEMBERS
    }

    SwitchScan(Duration dwell) {
        this.dwell = dwell;
    }

    /** The ids that are offered now: a whole group, one of its members, or nothing. */
    List<String> offered(List<List<String>> groups) {
        settle(groups);
        return switch (level) {
            case WAITING -> List.of();
            case GROUPS -> groups.get(group);
            case MEMBERS -> List.of(groups.get(group).get(member));
        };
    }

    /** The switch was pressed; the id that it selects, if it does. After that the groups go round from the first. */
    Optional<String> press(List<List<String>> groups, Duration now) {
        settle(groups);
        rounds = 0;
        since = now;
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        if (level == Level.GROUPS) {
            level = Level.MEMBERS;
            member = 0;
            return Optional.empty();
        }
        var selected = level == Level.MEMBERS ? Optional.of(groups.get(group).get(member)) : Optional.<String>empty();
        level = Level.GROUPS;
        group = 0;
        return selected;
    }

    /** It is this time now. */
    void passed(List<List<String>> groups, Duration now) {
        settle(groups);
        if (level == Level.WAITING || now.minus(since).compareTo(dwell) < 0) {
            return;
        }
        since = now;
        if (level == Level.GROUPS) {
            group = (group + 1) % groups.size();
            endOfRound(group);
        } else {
            member = (member + 1) % groups.get(group).size();
            endOfRound(member);
        }
    }

    /** What is offered is still being said: its dwell begins when that has ended. */
    void listened(Duration now) {
        since = now;
    }

    /** Another screen stands there: a scan that is on begins anew. */
    void screenChanged(Duration now) {
        if (level != Level.WAITING) {
            level = Level.GROUPS;
            group = 0;
            rounds = 0;
            since = now;
        }
    }

    /** Waits for a press. */
    void stop() {
        level = Level.WAITING;
    }

    private void endOfRound(int at) {
        if (at > 0) {
            return;
        }
        rounds++;
        if (rounds == EMPTY_ROUNDS) {
            rounds = 0;
            level = level == Level.MEMBERS ? Level.GROUPS : Level.WAITING;
        }
    }

    /** What is offered may have been taken away in the meantime, as keys are when the keyboard turns to digits. */
    private void settle(List<List<String>> groups) {
        if (groups.isEmpty()) {
            level = Level.WAITING;
        } else if (group >= groups.size()) {
            level = level == Level.WAITING ? Level.WAITING : Level.GROUPS;
            group = 0;
        } else if (member >= groups.get(group).size()) {
            member = 0;
        }
    }
}
