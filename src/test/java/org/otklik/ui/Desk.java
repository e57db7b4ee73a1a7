package org.otklik.ui;

import java.time.Duration;
import java.util.List;
import org.otklik.testkit.KioskOnScreen;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Target;

/** A kiosk as hands without a finger find it, on paper or in its window. */
interface Desk {
    /** A scan of this kiosk offers each so long. */
    Duration DWELL = Duration.ofMillis(1500);

    void key(int code);

    void dwell();

    String screen();

    String focused();

    /** How far down a control stands: keys of the same row stand equally far. */
    int top(String id);

    /** The ids that a scan offers together. */
    List<List<String>> groups();

    static Desk of(KioskOnPaper kiosk) {
        return new Desk() {
            @Override
            public void key(int code) {
                kiosk.key(code);
            }

            @Override
            public void dwell() {
                kiosk.pass(DWELL);
            }

            @Override
            public String screen() {
                return kiosk.screen();
            }

            @Override
            public String focused() {
                return kiosk.focused().orElse("");
            }

            @Override
            public int top(String id) {
                return kiosk.control(id).getY();
            }

            @Override
            public List<List<String>> groups() {
                return ids(kiosk.host());
            }
        };
    }

    static Desk of(KioskOnScreen kiosk) {
        return new Desk() {
            @Override
            public void key(int code) {
                kiosk.key(code);
            }

            @Override
            public void dwell() {
                kiosk.pass(DWELL);
            }

            @Override
            public String screen() {
                return kiosk.screen();
            }

            @Override
            public String focused() {
                return kiosk.focused().orElse("");
            }

            @Override
            public int top(String id) {
                return kiosk.place(id).y;
            }

            @Override
            public List<List<String>> groups() {
                return KioskOnScreen.onEventThread(
                        () -> ids((ScreenHost) kiosk.frame().getContentPane()));
            }
        };
    }

    private static List<List<String>> ids(ScreenHost host) {
        return ((ScreenPanel) host.getComponent(0))
                .groups().stream()
                        .map(group -> group.stream().map(Target::id).toList())
                        .toList();
    }
}
