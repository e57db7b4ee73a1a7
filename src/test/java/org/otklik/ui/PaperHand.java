package org.otklik.ui;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.function.LongSupplier;
import org.otklik.ui.kit.KeyRouter;

/** Fingers and keys without a window: their events are dispatched, at the time of the paper kiosk. */
final class PaperHand {
    private final ScreenHost host;
    private final LongSupplier millis;
    private final KeyRouter keys;

    PaperHand(ScreenHost host, LongSupplier millis) {
        this.host = host;
        this.millis = millis;
        keys = host.keys();
    }

    void mouse(Component control, int kind, int x, int y) {
        control.dispatchEvent(new MouseEvent(control, kind, millis.getAsLong(), 0, x, y, 1, false, MouseEvent.BUTTON1));
    }

    void key(int code) {
        keys.dispatchKeyEvent(event(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED));
        keys.dispatchKeyEvent(event(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED));
    }

    /** Ctrl+Alt+T. */
    void knock() {
        var both = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK;
        for (var kind : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            keys.dispatchKeyEvent(
                    new KeyEvent(host, kind, millis.getAsLong(), both, KeyEvent.VK_T, KeyEvent.CHAR_UNDEFINED));
        }
    }

    void letterKey(int code, char letter) {
        keys.dispatchKeyEvent(event(KeyEvent.KEY_PRESSED, code, letter));
        keys.dispatchKeyEvent(event(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, letter));
        keys.dispatchKeyEvent(event(KeyEvent.KEY_RELEASED, code, letter));
    }

    void holdLetterKey(int code, char letter) {
        keys.dispatchKeyEvent(event(KeyEvent.KEY_PRESSED, code, letter));
        keys.dispatchKeyEvent(event(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, letter));
        letterKey(code, letter);
    }

    /** Letters alone, whatever key they came from. */
    void type(String text) {
        text.chars()
                .forEach(letter ->
                        host.keys().dispatchKeyEvent(event(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, (char) letter)));
    }

    private KeyEvent event(int kind, int code, char letter) {
        return new KeyEvent(host, kind, millis.getAsLong(), 0, code, letter);
    }
}
