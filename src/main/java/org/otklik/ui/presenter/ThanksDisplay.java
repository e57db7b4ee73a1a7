package org.otklik.ui.presenter;

/** What the thank-you screen can be told. Event thread only. */
public interface ThanksDisplay {
    void show(ThanksContent content);
}
