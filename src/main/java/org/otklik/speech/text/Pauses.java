package org.otklik.speech.text;

import java.util.List;

/** Dashes, brackets, arrows and bullets are a pause; marks that come together by it are one. */
final class Pauses {
    private Pauses() {}

    static List<Rewrite> rules() {
        return List.of(
                Rewrite.of("[(\\[{]", match -> ", "),
                Rewrite.of("[)\\]}]", match -> ", "),
                Rewrite.of(" [–—-] |[–—]", match -> ", "),
                Rewrite.of("[→←↔•·]", match -> ", "),
                Rewrite.of("\\s+", match -> " "),
                Rewrite.of(" +(?=[,.;:!?…])", match -> ""),
                Rewrite.of(",[ ,]*,", match -> ","),
                Rewrite.of(",(?=[.;:!?…])", match -> ""),
                Rewrite.of("(?<=[.;:!?…]) ?,", match -> ""),
                Rewrite.of(",(?=\\p{L})", match -> ", "),
                Rewrite.of("^[ ,;:]+|[ ,;:]+$", match -> ""));
    }
}
