package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;

/** Hands without a finger: five keys, two switches, or one switch and patience. */
final class DeskHands {
    static final int MOVE = KeyEvent.VK_HOME;
    static final int SELECT = KeyEvent.VK_END;

    private static final String KEYBOARD = "keyboard.";

    /** More than any screen has. */
    private static final int MOST_STOPS = 60;

    private final Desk desk;

    DeskHands(Desk desk) {
        this.desk = desk;
    }

    void byFiveKeys(String id) {
        if (id.startsWith(KEYBOARD)) {
            until(this::isOnKeyboard, () -> desk.key(KeyEvent.VK_DOWN));
            until(() -> isInRowOf(id), () -> desk.key(KeyEvent.VK_DOWN));
            until(() -> desk.focused().equals(id), () -> desk.key(KeyEvent.VK_RIGHT));
        } else {
            until(() -> desk.focused().equals(id), () -> desk.key(KeyEvent.VK_DOWN));
        }
        desk.key(KeyEvent.VK_ENTER);
    }

    void byTwoSwitches(String id) {
        if (id.startsWith(KEYBOARD)) {
            until(() -> isOnKeyboard() && isInRowOf(id), () -> desk.key(MOVE));
            desk.key(SELECT);
        }
        moveTo(id);
        desk.key(SELECT);
    }

    /** By the moving switch alone. */
    void moveTo(String id) {
        until(() -> desk.focused().equals(id), () -> desk.key(MOVE));
    }

    /** The scan has to be on. */
    void byOneSwitch(String id) {
        var group = desk.groups().stream()
                .filter(ids -> ids.contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " on " + desk.screen()));
        until(() -> desk.focused().equals(group.get(0)), desk::dwell);
        desk.key(SELECT);
        until(() -> desk.focused().equals(id), desk::dwell);
        desk.key(SELECT);
    }

    private boolean isOnKeyboard() {
        return desk.focused().startsWith(KEYBOARD);
    }

    private boolean isInRowOf(String id) {
        return desk.top(desk.focused()) == desk.top(id);
    }

    private void until(BooleanSupplier there, Runnable step) {
        for (var steps = 0; !there.getAsBoolean(); steps++) {
            assertThat(steps)
                    .as("steps from " + desk.focused() + " on " + desk.screen())
                    .isLessThan(MOST_STOPS);
            step.run();
        }
    }
}
