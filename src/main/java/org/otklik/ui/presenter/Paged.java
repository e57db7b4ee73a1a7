package org.otklik.ui.presenter;

/** Which page of what needs several is shown; held where a screen that is drawn anew finds it again. Event thread only. */
public class Paged {
    private int page;

    /** From 0. */
    public final int page() {
        return page;
    }

    public final void turnTo(int other) {
        page = other;
    }
}
