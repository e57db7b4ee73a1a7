package org.otklik.ui.kit;

import java.awt.Component;
import java.util.Optional;

/** A stop of the focus on words that are only read: there is nothing to press. Where screens are spoken. */
final class ReadStop implements Target {
    private final String id;
    private final Component words;
    private final Runnable repaint;
    private Ring ring = Ring.HIDDEN;

    ReadStop(String id, Component words, Runnable repaint) {
        this.id = id;
        this.words = words;
        this.repaint = repaint;
    }

    @Override
    public String id() {
        return id;
    }

    Component words() {
        return words;
    }

    @Override
    public Optional<Component> place() {
        return Optional.of(words);
    }

    /** They are said once more by who says what the focus is on. */
    @Override
    public void press(Press press) {
        // Nothing changes.
    }

    @Override
    public void ring(Ring shown) {
        if (ring != shown) {
            ring = shown;
            repaint.run();
        }
    }

    boolean isRinged() {
        return ring == Ring.SHOWN;
    }
}
