package org.otklik.ui.presenter;

/** What the pad can be told. Event thread only. */
public interface PinDisplay {
    void show(PinContent content);

    /** The digits are gone; the next attempt begins afresh. */
    void clear();
}
