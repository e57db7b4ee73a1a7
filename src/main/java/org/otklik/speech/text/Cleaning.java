package org.otklik.speech.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Leaves out what has no sound: soft hyphens, marks of stress, emoji, signs of drawing; every space becomes one space. */
final class Cleaning {
    /** Marks that steer the layout of a line, the mark of stress, and the joints of emoji. */
    private static final Pattern MUTE =
            Pattern.compile("[\\u00AD\\u0301\\u0300\\u2060\\u200B-\\u200F\\uFEFF\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern PICTURES = Pattern.compile(
            "[\\x{1F000}-\\x{1FAFF}\\x{FE0E}\\x{FE0F}\\x{20E3}\\x{E0020}-\\x{E007F}\\p{So}\\p{Sk}&&[^№°^`]]");
    private static final Pattern ORNAMENTS = Pattern.compile("[«»„“”\"*_~^`|<>#\\\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Cleaning() {}

    static String of(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        text = MUTE.matcher(text).replaceAll("");
        text = PICTURES.matcher(text).replaceAll(" ");
        text = ORNAMENTS.matcher(text).replaceAll("");
        // A line of its own is a sentence of its own.
        text = text.replaceAll("(?<=[\\p{L}\\p{N}])[ \\t]*\\n\\s*(?=\\p{Lu})", ". ");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
