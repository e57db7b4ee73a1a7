package org.otklik.demo;

import java.awt.event.KeyEvent;
import java.util.Set;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Target;

/** Presses controls by two switches, or by one and the scan of the kiosk. Any thread but the event thread. */
final class SwitchHand {
    private static final int MOVE = KeyEvent.VK_HOME;
    private static final int SELECT = KeyEvent.VK_END;

    /** Far more stops than any screen has. */
    private static final int MOST_STOPS = 90;

    /** Longer than three rounds of any screen, after which a scan waits. */
    private static final int PATIENCE_MS = 60_000;

    private static final int LOOK_MS = 20;
    private static final int MOST_TRIES = 5;

    private final RobotHand hand;
    private final ScreenHost host;

    SwitchHand(RobotHand hand, ScreenHost host) {
        this.hand = hand;
        this.host = host;
    }

    /** «Управление кнопкой» takes a switch for the only one until the moving one is pressed. */
    void sayThereAreTwo() {
        hand.key(MOVE);
    }

    void byTwo(String id) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (hand.ask(() -> host.focused().filter(id::equals).isPresent())) {
                hand.key(SELECT);
                return;
            }
            hand.key(MOVE);
        }
        throw new IllegalStateException("two switches do not reach " + id);
    }

    void byOne(String id) {
        var group = hand.ask(() -> groupOf(id));
        for (var tries = 0; !enter(group); tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("the scan does not enter " + group);
            }
        }
        if (group.size() > 1) {
            awaitOffered(Set.of(id));
        }
        hand.key(SELECT);
    }

    /** Who was late has entered another group, and waits until the scan is out of it again. */
    private boolean enter(Set<String> group) {
        awaitOffered(group);
        hand.key(SELECT);
        var offered = offered();
        return offered.size() == 1 && group.containsAll(offered);
    }

    private Set<String> groupOf(String id) {
        return ((ScreenPanel) host.getComponent(0))
                .groups().stream()
                        .map(group -> group.stream().map(Target::id).toList())
                        .filter(ids -> ids.contains(id))
                        .findFirst()
                        .map(Set::copyOf)
                        .orElseThrow(() -> new IllegalStateException("no scan offers " + id));
    }

    /** Presses are sure when what is wanted has just come; what stays longer than the dwell is all there is. */
    private void awaitOffered(Set<String> wanted) {
        var since = 0;
        Set<String> before = offered();
        for (var waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
            var now = offered();
            if (now.isEmpty()) {
                hand.key(SELECT);
                now = offered();
            }
            since = now.equals(before) ? since + LOOK_MS : 0;
            var hasCome = since == 0 || since > DemoFolders.SCAN_MS + DemoFolders.SCAN_MS / 4;
            if (now.equals(wanted) && hasCome) {
                return;
            }
            before = now;
            hand.rest(LOOK_MS);
        }
        throw new IllegalStateException("the scan offers no " + wanted);
    }

    private Set<String> offered() {
        return hand.ask(() -> Set.copyOf(host.ringed()));
    }
}
