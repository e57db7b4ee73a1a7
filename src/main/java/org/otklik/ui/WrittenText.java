package org.otklik.ui;

import java.util.List;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.LetterNames;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Said;

/** What has been written into a field, or taken out of it, since it was last looked at, as it is said. */
final class WrittenText {
    private final NoteField field;
    private String seen;

    WrittenText(NoteField field) {
        this.field = field;
        seen = field.getText();
    }

    boolean isOf(NoteField other) {
        return field.equals(other);
    }

    /** What stands there now is known. */
    void look() {
        seen = field.getText();
    }

    /** The letter that was typed, «Стёрто: …», what came back; nothing where the text is what it was. */
    List<Said> news(Messages messages) {
        var now = field.getText();
        if (now.equals(seen)) {
            return List.of();
        }
        var same = same(now);
        var gone = seen.substring(same, seen.length() - after(now, same));
        var come = now.substring(same, now.length() - after(now, same));
        if (now.isEmpty() && gone.codePointCount(0, gone.length()) > 1) {
            return List.of(Said.of(messages.text("spoken.erasedAll"), messages.language()));
        }
        if (come.isEmpty()) {
            return List.of(
                    Said.of(messages.text("spoken.erased"), messages.language()), LetterNames.of(gone, messages));
        }
        return List.of(LetterNames.of(come, messages));
    }

    /** How many letters at the beginning are the same. */
    private int same(String now) {
        var same = 0;
        while (same < Math.min(now.length(), seen.length()) && now.charAt(same) == seen.charAt(same)) {
            same++;
        }
        return same;
    }

    /** How many letters behind the change are. */
    private int after(String now, int same) {
        var least = Math.min(now.length(), seen.length()) - same;
        var after = 0;
        while (after < least && now.charAt(now.length() - 1 - after) == seen.charAt(seen.length() - 1 - after)) {
            after++;
        }
        return after;
    }
}
