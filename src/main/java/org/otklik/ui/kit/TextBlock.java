package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Words that are read, not pressed: wrapped, never centred, never cut off. */
public final class TextBlock extends JLabel implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private String words;
    private final TextStyle style;
    private final Role role;

    public TextBlock(Kit kit, String id, String words, TextStyle style, Role role) {
        this.kit = kit;
        this.style = style;
        this.role = role;
        setName(id);
        putClientProperty("html.disable", true);
        say(words);
    }

    /** Other words in the same place. */
    public void say(String other) {
        words = other;
        getAccessibleContext().setAccessibleName(other.replace('\n', ' '));
        revalidate();
        repaint();
    }

    /** The question of a screen. */
    public static TextBlock heading(Kit kit, String words) {
        return new TextBlock(kit, "heading", words, TextStyle.HEADING, Role.TEXT);
    }

    public static TextBlock body(Kit kit, String id, String words) {
        return new TextBlock(kit, id, words, TextStyle.BODY, Role.SECONDARY_TEXT);
    }

    public String words() {
        return words;
    }

    private Words lines(int width) {
        var line = style == TextStyle.BODY ? kit.theme().textSize().line() : 1.18;
        return Words.wrapped(words, kit.theme().font(style), line, width - 2 * inset());
    }

    /** Letters stand in line with the shapes of the controls, not with the room of their rings. */
    private int inset() {
        return Skin.outset(kit.theme());
    }

    @Override
    public int heightFor(int width) {
        return lines(width).height();
    }

    @Override
    public Dimension getPreferredSize() {
        var lines = lines(Integer.MAX_VALUE);
        return new Dimension(lines.width() + 2 * inset(), lines.height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        lines(getWidth()).paint(g, inset(), 0, kit.theme().color(role));
        g.dispose();
    }
}
