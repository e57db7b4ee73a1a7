package org.otklik.ui.presenter;

/** What the start screen can be told. Event thread only. */
public interface StartDisplay {
    void show(StartContent content);
}
