package org.otklik.ui.presenter;

/** What the idle warning can be told. Event thread only. */
public interface IdleDisplay {
    void show(IdleContent content);
}
