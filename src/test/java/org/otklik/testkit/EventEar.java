package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hears what reaches the window: an X server delivers a touch when it likes, and a test that goes on after a while looks
 * at a screen that has not been touched yet. To be opened before the kiosk listens to keys, which it keeps to itself.
 */
final class EventEar implements AWTEventListener, KeyEventDispatcher {
    /** On a busy machine; a touch that never comes fails the test. */
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore arrived = new Semaphore(0);
    private volatile int awaited;

    void open() {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(this, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    /** Does something to the screen from outside, and returns when the window has been told of it. */
    void hear(int event, Runnable act) {
        arrived.drainPermits();
        awaited = event;
        act.run();
        try {
            assertThat(arrived.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("the window is told of event " + event)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        note(event);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        note(event);
        return false;
    }

    private void note(AWTEvent event) {
        if (event.getID() == awaited) {
            arrived.release();
        }
    }
}
