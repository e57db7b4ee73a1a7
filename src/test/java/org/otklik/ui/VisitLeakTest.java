package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.theme.Panel;

/** A kiosk that runs for years: what a visit was shown goes with it, and nothing listens for ever. Visitor page 9. */
class VisitLeakTest {
    private static final Panel PANEL = Panel.measured(1080, 1920, 268);
    private static final int VISITS = 500;

    /** Screens that may still stand: the one that is shown, and what Java itself keeps of the one before. */
    private static final int STILL_HELD = 3;

    /** Garbage is collected when the machine likes; a screen that is held outlives this many times. */
    private static final int COLLECTIONS = 50;

    @Test
    void afterManyVisitsTheirScreensAreGoneAndNothingMoreListens() {
        var held = new AtomicReference<KioskOnPaper>();
        List<WeakReference<Container>> screens = new ArrayList<>();
        List<List<Integer>> listening = new ArrayList<>();
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PANEL, ShippedPacks.read("one-tap"), 1);
            held.set(kiosk);
            for (var visit = 0; visit < VISITS; visit++) {
                visit(kiosk, screens, visit);
                listening.add(listeners(kiosk));
            }
        });
        assertThat(screens).hasSizeGreaterThan(3 * VISITS);
        assertThat(listening.get(VISITS - 1)).isEqualTo(listening.get(9));
        for (var at = 0; at < COLLECTIONS && alive(screens) > STILL_HELD; at++) {
            System.gc();
        }
        assertThat(alive(screens)).isLessThanOrEqualTo(STILL_HELD);
        assertThat(held.get().screen()).isEqualTo("start");
    }

    /** By turns a bad answer, a good one, other settings, help, and somebody who walks away. */
    private static void visit(KioskOnPaper kiosk, List<WeakReference<Container>> screens, int visit) {
        see(kiosk, screens);
        kiosk.tap("start.begin");
        see(kiosk, screens);
        switch (visit % 5) {
            case 0 -> kiosk.tap("bar.view").tap("view.done");
            case 1 -> kiosk.tap("bar.language").tap("bar.back");
            case 2 -> kiosk.tap("bar.help").tap("bar.back");
            case 3 -> {
                kiosk.pass(Duration.ofSeconds(95));
                see(kiosk, screens);
                return;
            }
            default -> kiosk.choose("1").pass(Duration.ofSeconds(1));
        }
        see(kiosk, screens);
        while (kiosk.screen().startsWith("question.")) {
            if (kiosk.screen().equals("question.overall")) {
                kiosk.choose("4");
            }
            kiosk.tap("nav.forward");
        }
        see(kiosk, screens);
        if (kiosk.screen().equals("thanks")) {
            kiosk.tap("thanks.done");
        }
    }

    private static void see(KioskOnPaper kiosk, List<WeakReference<Container>> screens) {
        var screen = (Container) kiosk.laidOut().host().getComponent(0);
        if (screens.isEmpty() || !screens.get(screens.size() - 1).refersTo(screen)) {
            screens.add(new WeakReference<>(screen));
        }
    }

    private static long alive(List<WeakReference<Container>> screens) {
        return screens.stream().filter(screen -> !screen.refersTo(null)).count();
    }

    /** Whoever lives longer than a screen and could be listened to by it: host, look, focus, toolkit. */
    private static List<Integer> listeners(KioskOnPaper kiosk) {
        JComponent host = kiosk.host();
        var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return Stream.<Object[]>of(
                        host.getComponents(),
                        host.getPropertyChangeListeners(),
                        host.getComponentListeners(),
                        host.getContainerListeners(),
                        host.getHierarchyListeners(),
                        host.getMouseListeners(),
                        host.getMouseMotionListeners(),
                        host.getKeyListeners(),
                        host.getAncestorListeners(),
                        UIManager.getPropertyChangeListeners(),
                        UIManager.getDefaults().getPropertyChangeListeners(),
                        focus.getPropertyChangeListeners(),
                        focus.getVetoableChangeListeners(),
                        Toolkit.getDefaultToolkit().getPropertyChangeListeners(),
                        Toolkit.getDefaultToolkit().getAWTEventListeners(AWTEvent.MOUSE_EVENT_MASK))
                .map(all -> all.length)
                .toList();
    }
}
