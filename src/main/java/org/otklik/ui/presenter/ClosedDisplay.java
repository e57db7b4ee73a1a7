package org.otklik.ui.presenter;

/** What the closed screen can be told. Event thread only. */
public interface ClosedDisplay {
    void show(ClosedContent content);
}
