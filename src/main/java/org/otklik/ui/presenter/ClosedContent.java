package org.otklik.ui.presenter;

import java.util.List;

/** What the closed kiosk shows: nothing at all in the dark, else the hours in every language that has words for them. */
public record ClosedContent(Doors doors, List<InLanguage> languages) {
    public ClosedContent {
        languages = List.copyOf(languages);
    }

    /** No hours where the centre has not told them in this language. */
    public record InLanguage(String language, String hours) {}
}
