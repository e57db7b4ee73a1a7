package org.otklik.ui.theme;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/** Which words may stand on which ground: the pairs whose ratios {@link ThemeContrastTest} holds, and the same pressed. */
public final class DeclaredPairs {
    private static final List<Pair> WORDS = List.of(
            new Pair(Role.TEXT, Role.BACKGROUND),
            new Pair(Role.ON_SURFACE, Role.SURFACE),
            new Pair(Role.SECONDARY_TEXT, Role.BACKGROUND),
            new Pair(Role.SECONDARY_TEXT, Role.SURFACE),
            new Pair(Role.ON_ACCENT, Role.ACCENT),
            new Pair(Role.ACCENT, Role.BACKGROUND),
            new Pair(Role.ACCENT, Role.SURFACE),
            new Pair(Role.ON_DANGER, Role.DANGER),
            new Pair(Role.ON_WARNING, Role.WARNING));

    private DeclaredPairs() {}

    private record Pair(Role words, Role ground) {
        boolean is(Palette palette, Color one, Color other) {
            return palette.color(words).equals(one) && palette.color(ground).equals(other);
        }
    }

    public static boolean hold(Palette palette, Color words, Color ground) {
        return WORDS.stream().anyMatch(pair -> pair.is(palette, words, ground));
    }

    public static boolean has(Palette palette, Color colour) {
        return Stream.of(Role.values()).map(palette::color).anyMatch(colour::equals);
    }
}
