package org.otklik.ui.kit;

import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Why something on the screen does nothing now, or will not soon; beside the button that leads on. May be silent. */
public final class Notice extends JLabel implements Tall, Reading {
    private static final long serialVersionUID = 1L;

    private static final double SIGN_MM = 7;

    private final transient Kit kit;
    private String words = "";

    public Notice(Kit kit, String words) {
        this.kit = kit;
        setName("notice");
        putClientProperty("html.disable", true);
        say(words);
    }

    /** Other words; without any there is nothing to be seen. */
    public void say(String other) {
        words = other;
        getAccessibleContext().setAccessibleName(other);
        setVisible(!other.isEmpty());
        repaint();
    }

    public String words() {
        return words;
    }

    private Words lines(int width) {
        var room = Math.max(1, width - beforeWords());
        return Words.wrapped(words, kit.theme().font(TextStyle.BODY), 1.15, room);
    }

    private int beforeWords() {
        return Skin.outset(kit.theme()) + kit.theme().sign(SIGN_MM) + kit.px(2.5);
    }

    /** Whether no word would have to break in this width. */
    boolean fits(int width) {
        return Words.longestWord(words, kit.theme().font(TextStyle.BODY)) <= width - beforeWords();
    }

    @Override
    public int heightFor(int width) {
        return Math.max(kit.theme().sign(SIGN_MM), lines(width).height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var sign = kit.theme().sign(SIGN_MM);
        var colour = kit.theme().color(Role.TEXT);
        Icons.of("warning", sign, colour).paintIcon(this, g, Skin.outset(kit.theme()), (getHeight() - sign) / 2);
        var lines = lines(getWidth());
        lines.paint(g, beforeWords(), (getHeight() - lines.height()) / 2, colour);
        g.dispose();
    }
}
