package org.otklik.ui;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.otklik.survey.Pack;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.FinishedVisit;

/** The real screens without a window: touches and keys are dispatched, time moves when the test says so. */
public final class KioskOnPaper {
    private static final Fonts FONTS = Fonts.load();
    private static final long MORNING = Instant.parse("2026-03-25T08:00:00Z").toEpochMilli();

    private final ScreenHost host;
    private final StageOnPaper stage;
    private final KioskFlow flow;
    private final PaperTechnician technician = new PaperTechnician();
    private final PaperHand hand;
    private final PaperDisk disk = new PaperDisk();
    private final SoundOnPaper sound = new SoundOnPaper();
    private final List<String> screens = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private Doors doors = Doors.OPEN;
    private boolean quit;

    /** How the keeper behaves. */
    public enum Disk {
        WORKS,
        FAILS,
        WAITS
    }

    public KioskOnPaper(Panel panel) {
        this(panel, ShippedPacks.mfcBasic(), 1);
    }

    public KioskOnPaper(Panel panel, Pack pack, long seed) {
        this(panel, pack, Set.of(), seed);
    }

    /** Asks these optional questions too. */
    public KioskOnPaper(Panel panel, Pack pack, Set<String> included, long seed) {
        this(panel, pack, included, Look.USUAL, seed);
    }

    /** Looks like this from the first screen on. */
    public KioskOnPaper(Panel panel, Pack pack, Set<String> included, Look look, long seed) {
        this(panel, pack, included, first(pack, look), seed);
    }

    /** A visit begins with these settings. */
    public KioskOnPaper(Panel panel, Pack pack, Set<String> included, VisitSettings first, long seed) {
        this(usual(panel, TestKeyboards.SHIPPED), panel, new PaperCentre(pack, included, first), seed);
    }

    KioskOnPaper(ScreenHost.InputSettings input, Panel panel, PaperCentre centre, long seed) {
        KioskLaf.install(Palette.STANDARD);
        var looks = new Looks(panel, FONTS);
        host = new ScreenHost(looks, input, PaintedPictures.ALL, screens::add, () -> quit = true, this::millis);
        host.setSize(panel.widthPx(), panel.heightPx());
        var settings = centre.settings(looks, now -> doors);
        hand = new PaperHand(host, this::millis);
        stage = new StageOnPaper(host, sound);
        var door = technician.door(host, stage, panel, () -> now, settings.first());
        flow = new KioskFlow(settings, door, disk, Clock.systemUTC(), () -> now, () -> seed);
        host.follow(flow);
        technician.guard(flow);
    }

    /** A kiosk of the shipped pack whose centre tells what it has changed. */
    static KioskOnPaper telling(Panel panel, Pack pack, Look look) {
        var centre = new PaperCentre(pack, Set.of(), first(pack, look)).telling();
        return new KioskOnPaper(usual(panel, TestKeyboards.SHIPPED), panel, centre, 1);
    }

    static ScreenHost.InputSettings usual(Panel panel, Keyboards keyboards) {
        return ScreenHost.InputSettings.usual(panel, keyboards);
    }

    static VisitSettings first(Pack pack, Look look) {
        return new VisitSettings(pack.languages().get(0), look, Handling.USUAL, Hearing.USUAL);
    }

    KioskOnPaper doors(Doors other) {
        doors = other;
        return pass(Duration.ofSeconds(1));
    }

    public KioskOnPaper disk(Disk behaviour) {
        disk.behave(behaviour);
        return this;
    }

    public void diskAnswers() {
        disk.answer();
    }

    /** Waits out the dead time, then presses and releases in the middle of the control. */
    public KioskOnPaper tap(String id) {
        pass(Duration.ofMillis(400));
        return tapAtOnce(id);
    }

    /** Touches an option, on whatever page of the options it stands. */
    public KioskOnPaper choose(String value) {
        while (!shows("question.option." + value)) {
            tap("page.more");
        }
        return tap("question.option." + value);
    }

    /** The same without waiting. */
    public KioskOnPaper tapAtOnce(String id) {
        var control = control(id);
        mouse(control, MouseEvent.MOUSE_PRESSED, control.getWidth() / 2, control.getHeight() / 2);
        mouse(control, MouseEvent.MOUSE_RELEASED, control.getWidth() / 2, control.getHeight() / 2);
        return this;
    }

    /** Waits out the dead time, then holds a finger in the middle of the control for this time. */
    public KioskOnPaper hold(String id, Duration time) {
        var control = pass(Duration.ofMillis(600)).control(id);
        mouse(control, MouseEvent.MOUSE_PRESSED, control.getWidth() / 2, control.getHeight() / 2);
        pass(time).mouse(control, MouseEvent.MOUSE_RELEASED, control.getWidth() / 2, control.getHeight() / 2);
        return this;
    }

    public void mouse(Component control, int kind, int x, int y) {
        hand.mouse(control, kind, x, y);
    }

    /** The events' clock: the dead time is measured by it. It moves with the other one only. */
    public long millis() {
        return MORNING + now.toMillis();
    }

    public KioskOnPaper key(int code) {
        pass(Duration.ofMillis(200));
        hand.key(code);
        return this;
    }

    /** A key of a real keyboard: pressed, its letter written, released. */
    public KioskOnPaper letterKey(int code, char letter) {
        hand.letterKey(code, letter);
        return this;
    }

    /** The same, held until it has been repeated. */
    KioskOnPaper holdLetterKey(int code, char letter) {
        hand.holdLetterKey(code, letter);
        return this;
    }

    /** A finger where no control is, and where no technician knocks: at the leading edge, halfway down. */
    public KioskOnPaper touchBeside() {
        pass(Duration.ofMillis(400));
        var panel = host.getComponent(0);
        mouse(panel, MouseEvent.MOUSE_PRESSED, 3, panel.getHeight() / 2);
        mouse(panel, MouseEvent.MOUSE_RELEASED, 3, panel.getHeight() / 2);
        return this;
    }

    public KioskOnPaper knock() {
        hand.knock();
        return this;
    }

    public KioskOnPaper type(String text) {
        hand.type(text);
        return this;
    }

    /** Time passes in steps of a tenth of a second, as the ticking clock of the kiosk does. */
    public KioskOnPaper pass(Duration time) {
        for (var left = time.toMillis(); left > 0; left -= 100) {
            now = now.plusMillis(Math.min(left, 100));
            technician.tick();
        }
        return this;
    }

    public String screen() {
        return host.screenName();
    }

    public List<String> screens() {
        return screens;
    }

    public List<FinishedVisit> kept() {
        return disk.kept();
    }

    public boolean hasQuit() {
        return quit;
    }

    public Optional<String> focused() {
        return host.focused();
    }

    public KioskFlow flow() {
        return flow;
    }

    SoundOnPaper sound() {
        return sound;
    }

    PaperTechnician technician() {
        return technician;
    }

    StageOnPaper stage() {
        return stage;
    }

    public ScreenHost host() {
        return host;
    }

    public boolean shows(String id) {
        return ScreenParts.find(host, id).isPresent();
    }

    public Component control(String id) {
        return ScreenParts.find(host, id)
                .orElseThrow(() -> new AssertionError("no " + id + " on " + screen() + ", but "
                        + everything().stream()
                                .map(Component::getName)
                                .filter(java.util.Objects::nonNull)
                                .toList()));
    }

    /** Everything on the screen, in depth. */
    public List<Component> everything() {
        return ScreenParts.in(host);
    }

    /** Every part at its place, as before it is painted. */
    public KioskOnPaper laidOut() {
        ScreenParts.layOut(host);
        return this;
    }

    public BufferedImage picture() {
        return ScreenParts.picture(host);
    }

    public KioskOnPaper save(Path file) {
        ScreenParts.save(picture(), file);
        return this;
    }

    /** Swing may be touched on the event thread only, in tests too. */
    public static void onEventThread(Runnable story) {
        try {
            SwingUtilities.invokeAndWait(story);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
