package org.otklik.ui.presenter;

/** What the help screen can be told. Event thread only. */
public interface HelpDisplay {
    void show(HelpContent content);
}
