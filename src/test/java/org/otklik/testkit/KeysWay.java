package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.otklik.survey.Pack;
import org.otklik.visit.Forward;

/** Four arrows and Enter, nothing else. */
final class KeysWay extends ScreenWay {
    private static final String KEYBOARD = "keyboard.";

    /** More than any screen has. */
    private static final int MOST_STOPS = 80;

    KeysWay(Pack pack, Set<String> included, long seed) {
        super(pack, included, seed);
        press("start.begin");
    }

    @Override
    void press(String id) {
        if (id.startsWith(KEYBOARD)) {
            until(this::isOnKeyboard, () -> KeyEvent.VK_UP);
            until(() -> top(focused()) == top(id), () -> top(focused()) > top(id) ? KeyEvent.VK_UP : KeyEvent.VK_DOWN);
            until(() -> focused().equals(id), () -> KeyEvent.VK_RIGHT);
        } else {
            until(() -> focused().equals(id), () -> KeyEvent.VK_DOWN);
        }
        kiosk().key(KeyEvent.VK_ENTER);
    }

    @Override
    void chosen() {}

    /** The arrow presses «Дальше»; what ends or passes over something it only goes to. */
    @Override
    void goOn() {
        leaveKeyboard();
        var isPressed = page().forward() == Forward.NEXT && !page().isWaiting();
        kiosk().key(KeyEvent.VK_RIGHT);
        if (!isPressed) {
            assertThat(focused()).isEqualTo(QuestionOnPaper.FORWARD);
            kiosk().key(KeyEvent.VK_ENTER);
        }
    }

    @Override
    void goBack() {
        leaveKeyboard();
        kiosk().key(KeyEvent.VK_LEFT);
    }

    /** Among its keys the arrows to the sides lead to the next key. */
    private void leaveKeyboard() {
        until(() -> !isOnKeyboard(), () -> KeyEvent.VK_DOWN);
    }

    private void until(BooleanSupplier there, IntSupplier arrow) {
        for (var stops = 0; !there.getAsBoolean(); stops++) {
            assertThat(stops)
                    .as("stops from " + focused() + " on " + kiosk().screen())
                    .isLessThan(MOST_STOPS);
            kiosk().key(arrow.getAsInt());
        }
    }

    private boolean isOnKeyboard() {
        return focused().startsWith(KEYBOARD);
    }

    private int top(String id) {
        return kiosk().control(id).getY();
    }

    private String focused() {
        return kiosk().focused().orElse("");
    }
}
