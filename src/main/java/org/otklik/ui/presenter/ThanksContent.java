package org.otklik.ui.presenter;

/** What the thank-you says, in the pack's words. */
public record ThanksContent(String asker, String title, String body) {}
