package org.otklik.ui.presenter;

/** What may need several pages holds which of them is shown, so that a screen that is drawn anew shows the same. */
public interface Paged {
    /** From 0. */
    int page();

    void turnTo(int page);
}
