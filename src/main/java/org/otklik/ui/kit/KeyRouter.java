package org.otklik.ui.kit;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The only dispatcher of keys. Moves the focus of our own model and tells the screen of the rest; in text entry letters
 * go into the field. Repeats of a held key are dropped, so a heavy hand answers one question.
 */
public final class KeyRouter implements KeyEventDispatcher {
    private static final Set<KioskKey> NEVER_OTHER =
            EnumSet.of(KioskKey.FOCUS_PREVIOUS, KioskKey.FOCUS_NEXT, KioskKey.SELECT, KioskKey.QUIT);

    private final FocusOrder focus;
    private final Supplier<Optional<NoteField>> field;
    private final Commands commands;
    private final Switches switches;
    private final KeyMap keys;
    private final Set<Integer> down = new HashSet<>();
    private Use lastPress = Use.AS_USUAL;

    /** Of the key that writes what is typed next. */
    private int lastCode = KeyEvent.VK_UNDEFINED;

    /** What a press of a key has been used for. */
    public enum Use {
        /** For what it usually means; a letter goes into the field. */
        AS_USUAL,
        /** For something else: the letter that follows it is not written. */
        SPENT
    }

    /** What a screen does for the keys that are the same everywhere. */
    public interface Commands {
        /** A key or a switch came down: what is being said ends, save for the key that halts it. */
        void hush();

        /** All of that key is done: now is the time to say what came of it. */
        void done();

        /** One of the keys for who hears the screens. */
        void hearing(KioskKey key);

        /** Any key at all but a switch: the visitor is there. */
        void used();

        /** A switch, by who has asked for it. */
        void switched();

        /** A key that neither moves the focus nor selects: the screen may want it for itself. */
        Use otherKey();

        void back();

        void next();

        void help();

        void view();

        void language();

        void sound();

        void hideScreen();

        void close();

        /** Told before anything else: it is no input of a visitor. */
        void technician();

        void quit();
    }

    public KeyRouter(
            FocusOrder focus, Supplier<Optional<NoteField>> field, Commands commands, Switches switches, KeyMap keys) {
        this.focus = focus;
        this.field = field;
        this.commands = commands;
        this.switches = switches;
        this.keys = keys;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getKeyCode());
        } else if (event.getID() == KeyEvent.KEY_TYPED) {
            typed(event);
            commands.done();
        } else if (down.add(event.getKeyCode())) {
            lastCode = event.getKeyCode();
            pressed(event);
            commands.done();
        } else {
            // What a held key writes again comes next.
            lastPress = Use.SPENT;
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (lastPress == Use.SPENT) {
            return;
        }
        var letter = event.getKeyChar();
        field.get().ifPresent(note -> {
            if (letter == '\b') {
                note.takeBack();
            } else if (letter >= ' ' && !Character.isISOControl(letter)) {
                note.strike(lastCode, event);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (isModifier(event.getKeyCode())) {
            return;
        }
        var key = keys.use(event).filter(one -> !one.isSwitch() || switches.areUsed());
        if (key.equals(Optional.of(KioskKey.TECHNICIAN))) {
            lastPress = Use.SPENT;
            commands.technician();
            return;
        }
        if (!key.equals(Optional.of(KioskKey.PAUSE))) {
            commands.hush();
        }
        var isSwitch = key.filter(KioskKey::isSwitch).isPresent();
        if (isSwitch) {
            commands.switched();
        } else {
            switches.stop();
            commands.used();
        }
        lastPress = isOther(key) ? commands.otherKey() : Use.AS_USUAL;
        var writes = field.get().isPresent() && event.getKeyCode() == KeyEvent.VK_SPACE && !isSwitch;
        if (lastPress == Use.SPENT || key.isEmpty() || writes) {
            return;
        }
        lastPress = Use.SPENT;
        if (key.get() != KioskKey.QUIT) {
            focus.showRing();
        }
        obey(key.get());
    }

    /** Part of a chord, no input by itself. */
    private static boolean isModifier(int code) {
        return code == KeyEvent.VK_SHIFT
                || code == KeyEvent.VK_CONTROL
                || code == KeyEvent.VK_ALT
                || code == KeyEvent.VK_ALT_GRAPH
                || code == KeyEvent.VK_META;
    }

    /** The one switch of a scan can go nowhere and select nothing at once: it is a sign that somebody is there. */
    private boolean isOther(Optional<KioskKey> key) {
        return key.filter(one -> one.isSwitch() ? !switches.areScanning() : NEVER_OTHER.contains(one))
                .isEmpty();
    }

    private void obey(KioskKey key) {
        switch (key) {
            case FOCUS_PREVIOUS -> focus.move(FocusOrder.Direction.PREVIOUS);
            case FOCUS_NEXT -> focus.move(FocusOrder.Direction.NEXT);
            case SELECT -> select();
            case BACK -> along(FocusOrder.Direction.PREVIOUS, commands::back);
            case NEXT -> along(FocusOrder.Direction.NEXT, commands::next);
            case HELP -> commands.help();
            case WHERE_AM_I, REPEAT, PAUSE, SLOWER, FASTER, QUIETER, LOUDER, HEADPHONES_IN, HEADPHONES_OUT ->
                commands.hearing(key);
            case VIEW -> commands.view();
            case LANGUAGE -> commands.language();
            case SOUND -> commands.sound();
            case HIDE_SCREEN -> commands.hideScreen();
            case CLOSE -> commands.close();
            case SWITCH_MOVE -> switches.move();
            case SWITCH_SELECT -> switches.select();
            case TECHNICIAN -> commands.technician();
            case QUIT -> commands.quit();
        }
    }

    private void select() {
        focus.press();
    }

    /** Among the keys of the screen's keyboard these two are arrows. */
    private void along(FocusOrder.Direction direction, Runnable otherwise) {
        if (focus.isInGrid()) {
            focus.moveAlong(direction);
            return;
        }
        otherwise.run();
    }
}
