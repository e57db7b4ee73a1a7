package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** One screen, and overlays above it; the uppermost one is shown. */
final class ScreenStack {
    private final Stage stage;
    private final Deque<ScreenPresenter> overlays = new ArrayDeque<>();
    private ScreenPresenter base;
    private VisitSettings settings;

    ScreenStack(Stage stage, ScreenPresenter base, VisitSettings settings) {
        this.stage = stage;
        this.base = base;
        this.settings = settings;
    }

    ScreenPresenter base() {
        return base;
    }

    ScreenPresenter top() {
        return overlays.isEmpty() ? base : overlays.peek();
    }

    boolean isCovered() {
        return !overlays.isEmpty();
    }

    VisitSettings settings() {
        return settings;
    }

    /** Another screen takes the place of everything. */
    void show(ScreenPresenter screen) {
        replace(screen);
        put();
    }

    /** As {@link #show}, but what is seen stays until {@link #put}. */
    void replace(ScreenPresenter screen) {
        overlays.clear();
        base = screen;
    }

    void cover(ScreenPresenter overlay) {
        top().covered();
        overlays.push(overlay);
        put();
    }

    /** The overlays make place for this one. */
    void coverOnlyWith(ScreenPresenter overlay) {
        overlays.clear();
        cover(overlay);
    }

    void uncover() {
        overlays.pop();
        put();
    }

    void set(VisitSettings others) {
        settings = others;
    }

    void put() {
        stage.put(top(), settings);
    }

    void passed(Duration now) {
        stage.passed(now);
    }

    /** Whether that language can be heard. */
    Sound sound(String language) {
        return stage.sound(language);
    }

    boolean isListenedTo() {
        return stage.isListenedTo();
    }
}
