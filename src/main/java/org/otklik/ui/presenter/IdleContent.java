package org.otklik.ui.presenter;

/** The warning at this second of its countdown. */
public record IdleContent(String asker, String title, String body, long secondsLeft, long secondsInAll) {}
