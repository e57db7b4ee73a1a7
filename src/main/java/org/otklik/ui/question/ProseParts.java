package org.otklik.ui.question;

import java.awt.Component;
import org.otklik.survey.Prose;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.ListItem;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.PagedStack.Place;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The headings, paragraphs and lists of a pack's html, drawn by the kit: one below the other, on as many pages as needed. */
public final class ProseParts {
    private ProseParts() {}

    public static PagedStack of(Kit kit, Prose prose, Turning turning) {
        var stack = new PagedStack(kit, turning);
        var above = Prose.Kind.HEADING;
        for (var block : prose.blocks()) {
            var place = block.kind() == Prose.Kind.HEADING ? Place.NEVER_LAST : Place.ANYWHERE;
            stack.part(part(kit, block), kit.px(gapMm(above, block.kind())), place);
            above = block.kind();
        }
        return stack;
    }

    private static Component part(Kit kit, Prose.Block block) {
        if (block.kind() == Prose.Kind.ITEM) {
            var item = new ListItem(kit, "prose.item", block.words());
            block.strong().forEach(span -> item.bold(span.from(), span.to()));
            return item;
        }
        var text = switch (block.kind()) {
            case HEADING -> text(kit, block.words(), TextStyle.HEADING, Role.TEXT);
            case STRONG -> text(kit, block.words(), TextStyle.BOLD, Role.TEXT);
            case PARAGRAPH, ITEM -> text(kit, block.words(), TextStyle.BODY, Role.SECONDARY_TEXT);
        };
        block.strong().forEach(span -> text.bold(span.from(), span.to()));
        return text;
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
