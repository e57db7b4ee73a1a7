package org.otklik.ui.presenter;

/** What one visitor has set for this visit. Immutable, in memory only, gone with every end of a visit. */
public record VisitSettings(String language, Look look) {
    public VisitSettings in(String otherLanguage) {
        return new VisitSettings(otherLanguage, look);
    }

    public VisitSettings with(Look other) {
        return new VisitSettings(language, other);
    }
}
