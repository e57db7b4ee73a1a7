package org.otklik.demo;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/**
 * Touches, presses and looks as a visitor does: through the X server, at what stands on the screen. Finds a control by
 * its id, on the event thread; everything else runs on the caller's thread.
 */
final class RobotHand {
    /** A control that does not come up within this time is a defect of the kiosk. */
    private static final int PATIENCE_MS = 10_000;

    private static final int LOOK_MS = 15;

    /** A screen that has just come up is painted by then. */
    static final int SETTLED_MS = 500;

    /** What stands on the same keys, row by row. */
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";

    private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    private final Robot robot;
    private final Container window;

    RobotHand(Container window) throws AWTException {
        this.window = window;
        robot = new Robot();
        letGo();
    }

    /** The X server remembers what the hand of a killed kiosk still held down; the next press would not be one. */
    private void letGo() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.keyRelease(KeyEvent.VK_SHIFT);
    }

    /** Presses and releases in the middle of a control, as soon as it is on the screen. */
    void tap(String id) {
        var place = waitFor(id);
        robot.mouseMove(place.x + place.width / 2, place.y + place.height / 2);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(30);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    void key(int code) {
        robot.keyPress(code);
        robot.keyRelease(code);
        robot.waitForIdle();
    }

    /** Types on a plain US keyboard: English letters by their keys, Russian ones by where they stand on a Russian one. */
    void type(String text) {
        text.chars().forEach(c -> {
            var place = RUSSIAN.indexOf(c);
            if (c == '+') {
                shifted(KeyEvent.VK_EQUALS);
            } else if (c == ',' && text.codePoints().anyMatch(RobotHand::isRussian)) {
                shifted(KeyEvent.VK_SLASH);
            } else if (place >= 0) {
                key(KeyEvent.getExtendedKeyCodeForChar(ENGLISH.charAt(place)));
            } else {
                key(KeyEvent.getExtendedKeyCodeForChar(c));
            }
        });
    }

    private static boolean isRussian(int letter) {
        return RUSSIAN.indexOf(letter) >= 0;
    }

    private void shifted(int code) {
        robot.keyPress(KeyEvent.VK_SHIFT);
        key(code);
        robot.keyRelease(KeyEvent.VK_SHIFT);
    }

    /** Waits out the dead time after a change of screen. */
    void rest(int milliseconds) {
        robot.delay(milliseconds);
    }

    boolean shows(String id) {
        return onEventThread(() -> place(window, id)).isPresent();
    }

    /** Asks the screen something, on its own thread. */
    <T> T ask(Callable<T> question) {
        return onEventThread(question);
    }

    void picture(Path file) {
        try {
            robot.waitForIdle();
            var area = onEventThread(() -> new Rectangle(window.getLocationOnScreen(), window.getSize()));
            Files.createDirectories(file.getParent());
            ImageIO.write(robot.createScreenCapture(area), "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Rectangle waitFor(String id) {
        for (var waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
            var place = onEventThread(() -> place(window, id));
            if (place.isPresent()) {
                return place.get();
            }
            robot.delay(LOOK_MS);
        }
        throw new IllegalStateException("no control \"" + id + "\" came up on the screen");
    }

    private static Optional<Rectangle> place(Container inside, String id) {
        return find(inside, id).map(found -> new Rectangle(found.getLocationOnScreen(), found.getSize()));
    }

    private static Optional<Component> find(Container inside, String id) {
        for (var child : inside.getComponents()) {
            if (id.equals(child.getName()) && child.isShowing()) {
                return Optional.of(child);
            }
            var deeper = child instanceof Container container ? find(container, id) : Optional.<Component>empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static <T> T onEventThread(Callable<T> question) {
        var task = new FutureTask<>(question);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException | InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the event thread did not answer", e);
        }
    }
}
