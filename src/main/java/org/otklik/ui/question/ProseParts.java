package org.otklik.ui.question;

import org.otklik.survey.Prose;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.ListItem;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The headings, paragraphs and lists of a pack's html, drawn by the kit: one below the other. */
public final class ProseParts {
    private ProseParts() {}

    public static Stack of(Kit kit, Prose prose) {
        var stack = new Stack();
        var above = Prose.Kind.HEADING;
        var first = true;
        for (var block : prose.blocks()) {
            var gap = first ? 0 : kit.px(gapMm(above, block.kind()));
            switch (block.kind()) {
                case HEADING -> stack.part(text(kit, block.words(), TextStyle.HEADING, Role.TEXT), gap);
                case STRONG -> stack.part(text(kit, block.words(), TextStyle.BOLD, Role.TEXT), gap);
                case PARAGRAPH -> stack.part(text(kit, block.words(), TextStyle.BODY, Role.SECONDARY_TEXT), gap);
                case ITEM -> stack.part(new ListItem(kit, "prose.item", block.words()), gap);
            }
            above = block.kind();
            first = false;
        }
        return stack;
    }

    private static TextBlock text(Kit kit, String words, TextStyle style, Role role) {
        return new TextBlock(kit, "prose.text", words, style, role);
    }

    /** What belongs together stands closer together. */
    private static double gapMm(Prose.Kind above, Prose.Kind below) {
        if (below == Prose.Kind.HEADING) {
            return 9;
        }
        return above == Prose.Kind.ITEM && below == Prose.Kind.ITEM ? 3 : 6;
    }
}
