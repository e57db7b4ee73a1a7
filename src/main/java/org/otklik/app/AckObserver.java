package org.otklik.app;

import java.time.Duration;
import java.util.List;

/**
 * What a test may see of a running kiosk: which ids a visit got, and the moment the visitor is told. The product runs
 * with {@link #NONE}. {@code kept} comes from the outbox thread, the others from the event thread.
 */
public interface AckObserver {
    AckObserver NONE = new AckObserver() {};

    /** COMMIT has returned; these are the ids of the visit's items. */
    default void kept(List<String> ids) {}

    /** The thank-you screen is about to be drawn for these ids: from here on they must never be lost. */
    default void thanks(List<String> ids) {}

    /** So much sound of speech has been played to its end; told on the audio thread. */
    default void heard(Duration sound) {}

    /** A screen has been put up; the name is that of its panel, without {@code screen.}. */
    default void screen(String name) {}
}
