package org.otklik.ui.presenter;

/** What lies over a screen: help, and settings above whatever is on. Event thread only. */
final class Overlays {
    private final KioskFlow flow;
    private final ScreenStack screens;

    Overlays(KioskFlow flow, ScreenStack screens) {
        this.flow = flow;
        this.screens = screens;
    }

    /** The others make place for this one. */
    void cover(ScreenPresenter overlay) {
        pauseVisit();
        screens.coverOnlyWith(overlay);
    }

    /** «Назад», where the bar has it: closes what lies over the screen, else does this. */
    void back(Runnable otherwise) {
        if (isOffered(BarControl.BACK)) {
            closeOr(otherwise);
        }
    }

    /**
     * Where the bar has this control: the same one again leaves its overlay; a setting lies over the others, which come
     * back after it.
     */
    void turn(BarControl control, ScreenPresenter overlay) {
        if (!isOffered(control)) {
            return;
        }
        if (screens.top().id().equals(overlay.id())) {
            close();
            return;
        }
        pauseVisit();
        if (isSetting(overlay)) {
            screens.cover(overlay);
            return;
        }
        screens.coverOnlyWith(overlay);
    }

    private boolean isOffered(BarControl control) {
        return screens.top().bar().contains(control);
    }

    private static boolean isSetting(ScreenPresenter overlay) {
        return overlay instanceof LanguagePresenter
                || overlay instanceof ViewPresenter
                || overlay instanceof SoundPresenter;
    }

    void close() {
        screens.uncover();
        resumeVisit();
    }

    private void resumeVisit() {
        if (!screens.isCovered() && screens.base() instanceof QuestionPresenter) {
            flow.visit().ifPresent(ongoing -> ongoing.resume(flow.now()));
        }
    }

    void closeOr(Runnable otherwise) {
        if (screens.isCovered()) {
            close();
            return;
        }
        otherwise.run();
    }

    /** Somebody else takes the picture, and all input with it, until {@link #takeUp}. */
    void setAside() {
        pauseVisit();
        screens.top().covered();
    }

    /** As it was left; all limits count afresh, and nobody is warned any more. */
    void takeUp() {
        if (screens.top() instanceof IdlePresenter) {
            flow.stayAwake();
            return;
        }
        flow.visit().ifPresent(ongoing -> ongoing.awake(flow.now()));
        resumeVisit();
    }

    private void pauseVisit() {
        flow.visit().ifPresent(ongoing -> ongoing.pause(flow.now()));
    }
}
