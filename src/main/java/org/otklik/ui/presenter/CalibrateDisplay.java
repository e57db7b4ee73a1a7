package org.otklik.ui.presenter;

/** What the screen of the card can be told. Event thread only. */
public interface CalibrateDisplay {
    void show(CardSize card);
}
