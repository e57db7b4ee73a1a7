package org.otklik.ui.kit;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The only dispatcher of keys. Moves the focus of our own model and tells the screen of the rest; in text entry letters
 * go into the field. Repeats of a held key are dropped, so a heavy hand answers one question.
 */
public final class KeyRouter implements KeyEventDispatcher {
    private final FocusOrder focus;
    private final Supplier<Optional<NoteField>> field;
    private final Commands commands;
    private final Set<Integer> down = new HashSet<>();

    /** What a screen does for the keys that are the same everywhere. */
    public interface Commands {
        /** Any key at all: the visitor is there. */
        void used();

        void back();

        void next();

        void help();

        void language();

        void close();

        void quit();
    }

    public KeyRouter(FocusOrder focus, Supplier<Optional<NoteField>> field, Commands commands) {
        this.focus = focus;
        this.field = field;
        this.commands = commands;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getKeyCode());
        } else if (event.getID() == KeyEvent.KEY_TYPED) {
            typed(event.getKeyChar());
        } else if (down.add(event.getKeyCode())) {
            pressed(event);
        }
        return true;
    }

    private void typed(char letter) {
        field.get().ifPresent(note -> {
            if (letter == '\b') {
                note.takeBack();
            } else if (letter >= ' ' && !Character.isISOControl(letter)) {
                note.put(String.valueOf(letter));
            }
        });
    }

    private void pressed(KeyEvent event) {
        commands.used();
        var key = KioskKey.of(event);
        var writes = field.get().isPresent() && event.getKeyCode() == KeyEvent.VK_SPACE;
        if (key.isEmpty() || writes) {
            return;
        }
        if (key.get() != KioskKey.QUIT) {
            focus.showRing();
        }
        switch (key.get()) {
            case FOCUS_PREVIOUS -> focus.move(FocusOrder.Direction.PREVIOUS);
            case FOCUS_NEXT -> focus.move(FocusOrder.Direction.NEXT);
            case SELECT -> focus.current().ifPresent(target -> target.press(Press.KEY));
            case BACK -> commands.back();
            case NEXT -> commands.next();
            case HELP -> commands.help();
            case LANGUAGE -> commands.language();
            case CLOSE -> commands.close();
            case QUIT -> commands.quit();
        }
    }
}
