package org.otklik.ui.kit;

import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** What the centre tells: a line of its own beside a bar, with a title or under one; nothing to press. */
public final class CardNote extends JLabel implements Tall, Spare, Reading {
    private static final long serialVersionUID = 1L;

    private static final double BAR_MM = 1.5;
    private static final double INDENT_MM = 6;
    private static final double TITLE_GAP_MM = 1.5;

    private final transient Kit kit;
    private final String title;
    private final String words;

    /** Without a title where it goes on under that of another. No line begins with a dash. */
    public CardNote(Kit kit, String id, String title, String words) {
        this.kit = kit;
        this.title = title;
        this.words = words.replace(" —", "\u00a0—");
        setName(id);
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(title.isEmpty() ? words : title + ". " + words);
    }

    /** Whether it stands under the title. */
    public boolean isFirst() {
        return !title.isEmpty();
    }

    private Words lines(String text, TextStyle style, int width) {
        var room = width - beforeWords() - Skin.outset(kit.theme());
        return Words.wrapped(
                text, kit.theme().font(style), kit.theme().textSize().line(), Math.max(1, room));
    }

    private int beforeWords() {
        return Skin.outset(kit.theme()) + kit.px(INDENT_MM);
    }

    private int titleHeight(int width) {
        return title.isEmpty() ? 0 : lines(title, TextStyle.BOLD, width).height() + kit.px(TITLE_GAP_MM);
    }

    @Override
    public int heightFor(int width) {
        return titleHeight(width) + lines(words, TextStyle.BODY, width).height();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        g.setColor(kit.theme().color(Role.ACCENT));
        g.fillRect(Skin.outset(kit.theme()), 0, kit.px(BAR_MM), getHeight());
        if (!title.isEmpty()) {
            lines(title, TextStyle.BOLD, getWidth())
                    .paint(g, beforeWords(), 0, kit.theme().color(Role.TEXT));
        }
        lines(words, TextStyle.BODY, getWidth())
                .paint(g, beforeWords(), titleHeight(getWidth()), kit.theme().color(Role.SECONDARY_TEXT));
        g.dispose();
    }
}
