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
            if (rules.isSpent(TapRules.Under.NOTHING, event.getWhen())) {
                return;
            }
            rules.touchedBeside(event.getPoint(), event.getWhen());
            explore(event, Explorer.Finger.PRESSES);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        explore(event, Explorer.Finger.SLIDES);
    }

    /** Words that are only read lie beside all targets, and a finger may slide onto one. */
    private void explore(MouseEvent event, Explorer.Finger finger) {
        if (rules.readsFirst() && !rules.deaf(event.getWhen())) {
            rules.explored(event.getComponent(), event.getPoint(), finger);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.getButton() == MouseEvent.BUTTON1) {
            rules.up(TapRules.Under.NOTHING, event.getWhen());
        }
    }
}
