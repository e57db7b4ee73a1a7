package org.otklik.ui.presenter;

/** What became of a visit. No other type lets a screen say that an answer is saved. */
public sealed interface Keeping {
    /** It is on disk: COMMIT has returned. */
    record Saved() implements Keeping {}

    /** Nothing is on disk and nothing will be; the visitor is told so. */
    record NotSaved() implements Keeping {}
}
