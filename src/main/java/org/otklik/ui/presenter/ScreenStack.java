package org.otklik.ui.presenter;

import java.util.ArrayDeque;
import java.util.Deque;

/** One screen, and overlays above it; the uppermost one is shown. */
final class ScreenStack {
    private final Stage stage;
    private final Deque<ScreenPresenter> overlays = new ArrayDeque<>();
    private ScreenPresenter base;
    private String language;

    ScreenStack(Stage stage, ScreenPresenter base, String language) {
        this.stage = stage;
        this.base = base;
        this.language = language;
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

    String language() {
        return language;
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

    void speak(String tag) {
        language = tag;
    }

    void put() {
        stage.put(top(), language);
    }
}
