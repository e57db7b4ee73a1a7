package org.otklik.ui.presenter;

/** The warning at this second of its countdown, which is a bar or, where less is to move, digits. */
public record IdleContent(
        String asker, String title, String body, long secondsLeft, long secondsInAll, Handling.Motion motion) {}
