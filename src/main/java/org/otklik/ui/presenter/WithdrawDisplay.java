package org.otklik.ui.presenter;

/** What the withdraw screen can be told. Event thread only. */
public interface WithdrawDisplay {
    void show(String asker, String body);
}
