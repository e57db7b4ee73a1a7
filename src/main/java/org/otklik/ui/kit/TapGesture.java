package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;

/**
 * The mouse listener of every target. A press must begin in a target; its release inside, or not far from where it began, presses
 * the target. Swing's click is not used: X11 drops it after a slip of four pixels. Visitor page 5, "Pointer".
 */
final class TapGesture extends MouseAdapter {
    private final Component component;
    private final Target target;
    private final TapRules rules;
    private boolean down;
    private long pressedAt;
    private Point began = new Point();
    private long changesAtPress;

    /** It ends as a press, unless it reads and began elsewhere than in the focus, or has left it. */
    private boolean mayPress;

    private TapGesture(Component component, Target target, TapRules rules) {
        this.component = component;
        this.target = target;
        this.rules = rules;
    }

    /** Replaces whatever Swing listens with by the rules of a tap. */
    static <T extends AbstractButton & Target> void attach(T button, TapRules rules) {
        for (var listener : button.getMouseListeners()) {
            button.removeMouseListener(listener);
        }
        for (var listener : button.getMouseMotionListeners()) {
            button.removeMouseMotionListener(listener);
        }
        var gesture = new TapGesture(button, button, rules);
        button.addMouseListener(gesture);
        button.addMouseMotionListener(gesture);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.getButton() != MouseEvent.BUTTON1 || down || rules.isPressed()) {
            return;
        }
        var now = event.getWhen();
        rules.down(now);
        if (rules.isSpent(TapRules.Under.TARGET, now)) {
            return;
        }
        if (!rules.deaf(now) && !rules.isTooSoon(now) && !isRepeat(now)) {
            down = true;
            pressedAt = now;
            rules.pressed(component, now);
            changesAtPress = rules.changes();
            began = event.getPoint();
            rules.touched();
            mayPress = !rules.readsFirst() || explored(event, Explorer.Finger.PRESSES) == Explorer.Found.FOCUSED;
            look(event, mayPress ? Look.PRESSED : Look.IDLE);
        }
    }

    /** A finger that reads goes over the screen; it left what it began in for good. */
    @Override
    public void mouseDragged(MouseEvent event) {
        if (!down || !rules.readsFirst() || rules.heldAcross(changesAtPress)) {
            return;
        }
        var found = explored(event, Explorer.Finger.SLIDES);
        if (found != Explorer.Found.FOCUSED || !component.contains(event.getPoint())) {
            mayPress = false;
            look(event, Look.IDLE);
        }
    }

    private Explorer.Found explored(MouseEvent event, Explorer.Finger finger) {
        return rules.explored(component, event.getPoint(), finger);
    }

    private boolean isRepeat(long now) {
        return target.strikes() == Target.Strikes.APART && rules.isRepeat(target.id(), now);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.getButton() != MouseEvent.BUTTON1) {
            return;
        }
        rules.up(TapRules.Under.TARGET, event.getWhen());
        if (!down) {
            return;
        }
        down = false;
        look(event, Look.IDLE);
        if (!mayPress) {
            rules.lifted(event.getWhen());
            return;
        }
        rules.released(target.id(), event.getWhen());
        if (isOnTarget(event.getPoint())
                && rules.isHeldEnough(pressedAt, event.getWhen())
                && !rules.heldAcross(changesAtPress)) {
            target.press(Press.TOUCH);
            rules.pressed(target);
        }
    }

    private boolean isOnTarget(Point at) {
        return component.contains(at) || (!rules.readsFirst() && at.distance(began) <= rules.driftPx());
    }

    /** How a button looks while a finger is on it, and otherwise. */
    private enum Look {
        PRESSED,
        IDLE
    }

    private static void look(MouseEvent event, Look look) {
        if (event.getComponent() instanceof AbstractButton button) {
            button.getModel().setArmed(false);
            button.getModel().setPressed(look == Look.PRESSED);
            // What the touch does may take the thread for a while; what it looks like does not wait for that.
            button.paintImmediately(0, 0, button.getWidth(), button.getHeight());
            button.getToolkit().sync();
        }
    }
}
