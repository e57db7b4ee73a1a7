package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.theme.TextSize;

/** The digits as on a telephone, for a number: minus and comma only where the number may have them. */
public final class NumberPad extends FieldKeys {
    private static final long serialVersionUID = 1L;

    /** Own: wider keys only lengthen the way of the finger. */
    private static final double WIDEST_KEY_MM = 30;

    private static final double SIDE_KEY = 2;

    /** Own: the words of the largest letters need more of it. */
    private static final double SIDE_KEY_XL = 2.75;

    private static final int DIGITS_IN_A_ROW = 3;

    /** Signs beside the digits. */
    public enum Sign {
        MINUS("-", "−"),
        COMMA(",", ",");

        private final String typed;
        private final String shown;

        Sign(String typed, String shown) {
            this.typed = typed;
            this.shown = shown;
        }
    }

    public NumberPad(Kit kit, NoteField field, Set<Sign> signs, Function<String, String> words) {
        super(kit, field, words, new KeyRows(kit, WIDEST_KEY_MM, KeyRows.Rows.IN_COLUMNS));
        var side = kit.theme().textSize() == TextSize.XL ? SIDE_KEY_XL : SIDE_KEY;
        rows().add(row(digits("1", "2", "3"), deleteKey(side)));
        rows().add(row(digits("4", "5", "6"), clearKey(side)));
        rows().add(digits("7", "8", "9"));
        rows().add(lastRow(signs));
        rows().buttons().forEach(this::add);
        field.watch(this::follow);
        follow();
    }

    /** The nought stands below the eight, or takes the place of the sign that is not needed. */
    private List<KeyRows.Key> lastRow(Set<Sign> signs) {
        List<KeyRows.Key> last = new ArrayList<>();
        if (signs.contains(Sign.MINUS)) {
            last.add(typing(Sign.MINUS.typed, Sign.MINUS.shown));
        }
        var free = DIGITS_IN_A_ROW - signs.size();
        last.add(key(Kind.LETTER, "key.0", Label.of("0"), free, () -> field().put("0")));
        if (signs.contains(Sign.COMMA)) {
            last.add(typing(Sign.COMMA.typed, Sign.COMMA.shown));
        }
        return last;
    }

    private static List<KeyRows.Key> row(List<KeyRows.Key> digits, KeyRows.Key side) {
        return Stream.concat(digits.stream(), Stream.of(side)).toList();
    }

    private List<KeyRows.Key> digits(String... digits) {
        return Stream.of(digits).map(digit -> typing(digit, digit)).toList();
    }

    private KeyRows.Key typing(String typed, String shown) {
        return key(Kind.LETTER, "key." + typed, Label.of(shown), 1, () -> field().put(typed));
    }
}
