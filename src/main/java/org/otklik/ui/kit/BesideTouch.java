package org.otklik.ui.kit;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/** Hears a finger that comes down beside all targets of a screen: it presses nothing, but somebody is there. */
final class BesideTouch extends MouseAdapter {
    private final TapRules rules;

    BesideTouch(TapRules rules) {
        this.rules = rules;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.getButton() == MouseEvent.BUTTON1) {
            rules.down(event.getWhen());
            rules.touchedBeside(event.getPoint(), event.getWhen());
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.getButton() == MouseEvent.BUTTON1) {
            rules.up(TapRules.Under.NOTHING, event.getWhen());
        }
    }
}
