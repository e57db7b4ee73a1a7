package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be typed on at this kiosk: a keyboard for each of its languages, in the order of these, alphabetical ones called
 * {@code <id>-abc}, and {@code digits} and {@code marks}.
 */
public record Keyboards(List<KeyboardLayout> layouts) {
    /** For a kiosk that asks nothing. */
    public static final Keyboards NONE = new Keyboards(List.of());

    private static final String ALPHABETICAL = "-abc";

    public Keyboards {
        layouts = List.copyOf(layouts);
    }

    /** The same for a visitor who speaks this language: its own keyboard comes first. */
    public Keyboards in(String language) {
        var own = named(language).or(() -> named(language.split("-", 2)[0]));
        List<KeyboardLayout> ordered = new ArrayList<>(layouts);
        own.ifPresent(first -> {
            ordered.remove(first);
            ordered.add(0, first);
        });
        return new Keyboards(ordered);
    }

    /** Those with letters in their usual order, the visitor's first. */
    List<KeyboardLayout> letters() {
        return layouts.stream()
                .filter(layout -> !layout.equals(digits()) && !layout.equals(marks()))
                .filter(layout -> !layout.id().endsWith(ALPHABETICAL))
                .toList();
    }

    /** The same letters the other way: from the usual order to the alphabetical one, or back. */
    Optional<KeyboardLayout> reordered(KeyboardLayout shown) {
        return shown.id().endsWith(ALPHABETICAL) ? Optional.of(usual(shown)) : named(shown.id() + ALPHABETICAL);
    }

    /** The usual order of these letters. */
    KeyboardLayout usual(KeyboardLayout shown) {
        return named(shown.id().replaceFirst(ALPHABETICAL + "$", "")).orElse(shown);
    }

    KeyboardLayout digits() {
        return named("digits").orElseThrow();
    }

    KeyboardLayout marks() {
        return named("marks").orElseThrow();
    }

    private Optional<KeyboardLayout> named(String id) {
        return layouts.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }
}
