package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.swing.RepaintManager;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.otklik.survey.Pack;
import org.otklik.ui.KioskFrame;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KeyRouter;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.presenter.Keeping;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.KioskSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.FinishedVisit;

/**
 * The real window with a robot in front of it: touches and keys go through the X server, kept visits stay in memory,
 * time stands still until the test moves it. Swing off the event thread fails the test; a failed test leaves a picture
 * in target/robot-failures.
 */
public final class KioskOnScreen implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {
    private static final double PORTRAIT_MM = 268;

    private static final Duration SCAN = Duration.ofMillis(1500);

    private final long deadMs;
    private final List<FinishedVisit> kept = new ArrayList<>();
    private final EventEar ear = new EventEar();
    private Robot robot;
    private KioskFrame frame;
    private ScreenHost host;
    private KioskFlow flow;
    private KeyRouter keys;
    private Duration now = Duration.ZERO;

    private KioskOnScreen(long deadMs) {
        this.deadMs = deadMs;
    }

    /** Takes touches at once after a change of screen, so that no test waits. */
    public static KioskOnScreen alwaysListening() {
        return new KioskOnScreen(0);
    }

    /** Deaf for this long after a change of screen. */
    public static KioskOnScreen deafFor(long milliseconds) {
        return new KioskOnScreen(milliseconds);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        FailOnThreadViolationRepaintManager.install();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(5);
        robot.settings().eventPostingDelay(20);
        onEventThread(this::open);
        Pause.pause(new Condition("the window covers the screen and has the focus") {
            @Override
            public boolean test() {
                return onEventThread(
                        () -> frame.isActive() && host.getLocationOnScreen().equals(new Point(0, 0)));
            }
        });
        robot.moveMouse(new Point(2, 2));
        robot.waitForIdle();
    }

    private Void open() {
        ear.open();
        KioskLaf.install(Palette.STANDARD);
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        var size = screen.getDefaultConfiguration().getBounds().getSize();
        var panel = Panel.measured(size.width, size.height, PORTRAIT_MM);
        var looks = new Looks(panel, Fonts.load());
        host = new ScreenHost(
                looks,
                new ScreenHost.InputSettings(deadMs, panel.px(5), SCAN, KeyMap.USUAL, TestKeyboards.SHIPPED),
                Pictures.NONE,
                name -> {},
                () -> {},
                System::currentTimeMillis);
        keys = host.keys();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        frame = new KioskFrame(host, screen, KioskFrame.Cover.FULL_SCREEN, new Dimension(size));
        frame.setVisible(true);
        start(ShippedPacks.mfcBasic());
        return null;
    }

    /** Begins anew with this pack in place of the shipped one. */
    public KioskOnScreen asking(Pack pack) {
        onEventThread(() -> {
            start(pack);
            return null;
        });
        robot.waitForIdle();
        return this;
    }

    private void start(Pack pack) {
        flow = new KioskFlow(
                KioskSettings.usual(pack),
                host,
                (visit, told) -> {
                    kept.add(visit);
                    told.accept(new Keeping.Saved());
                },
                Clock.systemUTC(),
                () -> now,
                () -> 1);
        host.follow(flow);
        flow.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        onEventThread(() -> {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
            ear.close();
            return null;
        });
        robot.cleanUp();
        RepaintManager.setCurrentManager(new RepaintManager());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var file = Path.of(
                "target", "robot-failures", context.getRequiredTestMethod().getName() + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(new java.awt.Robot().createScreenCapture(frame.getBounds()), "png", file.toFile());
        throw failure;
    }

    /** A finger down and up in the middle of a control. */
    public KioskOnScreen tap(String id) {
        press(middle(id));
        return lift();
    }

    public KioskOnScreen press(Point at) {
        ear.hear(MouseEvent.MOUSE_PRESSED, () -> robot.pressMouse(at, MouseButton.LEFT_BUTTON));
        robot.waitForIdle();
        return this;
    }

    /** Moves the finger that is down. */
    public KioskOnScreen slideTo(Point at) {
        ear.hear(MouseEvent.MOUSE_DRAGGED, () -> robot.moveMouse(at));
        robot.waitForIdle();
        return this;
    }

    public KioskOnScreen lift() {
        ear.hear(MouseEvent.MOUSE_RELEASED, () -> robot.releaseMouse(MouseButton.LEFT_BUTTON));
        robot.waitForIdle();
        return this;
    }

    /** The finger comes up, but what it had pressed is gone: nothing on the screen is told of it. */
    public KioskOnScreen liftFromWhatIsGone() {
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
        return this;
    }

    /** Another button down and up while the first one may be held. */
    public KioskOnScreen clickOtherButton(Point at) {
        ear.hear(MouseEvent.MOUSE_PRESSED, () -> robot.pressMouse(at, MouseButton.RIGHT_BUTTON));
        ear.hear(MouseEvent.MOUSE_RELEASED, () -> robot.releaseMouse(MouseButton.RIGHT_BUTTON));
        robot.waitForIdle();
        return this;
    }

    public KioskOnScreen key(int code) {
        ear.hear(KeyEvent.KEY_RELEASED, () -> robot.pressAndReleaseKeys(code));
        robot.waitForIdle();
        return this;
    }

    /** Time passes, as the ticking clock of the kiosk sees it. */
    public KioskOnScreen pass(Duration time) {
        onEventThread(() -> {
            now = now.plus(time);
            flow.tick();
            return null;
        });
        robot.waitForIdle();
        return this;
    }

    public String screen() {
        return onEventThread(host::screenName);
    }

    public Optional<String> focused() {
        return onEventThread(host::focused);
    }

    public boolean shows(String id) {
        return onEventThread(() -> find(host, id).isPresent());
    }

    /** The words of a control as they are read out. */
    public String words(String id) {
        return onEventThread(() -> find(host, id)
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .orElse(""));
    }

    /** The id of the option with these words. */
    public Optional<String> option(String words) {
        return onEventThread(() -> all(host).stream()
                .filter(part -> part.getName() != null && part.getName().startsWith("question.option."))
                .filter(part -> part.getAccessibleContext().getAccessibleName().endsWith(words))
                .map(Component::getName)
                .findFirst());
    }

    public Point middle(String id) {
        var place = place(id);
        return new Point(place.x + place.width / 2, place.y + place.height / 2);
    }

    /** Where a control stands on the screen, in pixels. */
    public Rectangle place(String id) {
        return onEventThread(() -> {
            var found = find(host, id);
            assertThat(found).as(id + " on " + host.screenName()).isPresent();
            return new Rectangle(found.get().getLocationOnScreen(), found.get().getSize());
        });
    }

    public KioskFrame frame() {
        return frame;
    }

    public List<FinishedVisit> kept() {
        return onEventThread(() -> List.copyOf(kept));
    }

    public static <T> T onEventThread(Callable<T> question) {
        return GuiActionRunner.execute(question);
    }

    private static Optional<Component> find(Container inside, String id) {
        return all(inside).stream().filter(part -> id.equals(part.getName())).findFirst();
    }

    private static List<Component> all(Container inside) {
        List<Component> all = new ArrayList<>();
        for (var child : inside.getComponents()) {
            if (child.isShowing()) {
                all.add(child);
                if (child instanceof Container container) {
                    all.addAll(all(container));
                }
            }
        }
        return all;
    }
}
