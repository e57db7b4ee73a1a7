package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.BitSet;
import java.util.Optional;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Words that are read, not pressed: wrapped, never centred, never cut off. */
public final class TextBlock extends JLabel implements Breakable, Reading {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private String words;
    private final TextStyle style;
    private final Role role;
    private final BitSet strong = new BitSet();
    private transient Optional<Wrapped> wrapped = Optional.empty();

    /** The words as they were last broken, and for which width. */
    private record Wrapped(int width, Words words) {}

    public TextBlock(Kit kit, String id, String words, TextStyle style, Role role) {
        this.kit = kit;
        this.style = style;
        this.role = role;
        setName(id);
        putClientProperty("html.disable", true);
        say(words);
    }

    /** The letters from this one on and before that one are bold. */
    public TextBlock bold(int from, int to) {
        strong.set(from, to);
        wrapped = Optional.empty();
        return this;
    }

    /** In this language, whatever the visitor's is. */
    public TextBlock in(String language) {
        Narration.speak(this, language);
        return this;
    }

    /** Other words in the same place, none of them bold. */
    public void say(String other) {
        words = other;
        strong.clear();
        wrapped = Optional.empty();
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

    /** Asked several times for one layout; wrapping measures every word. */
    private Words lines(int width) {
        var known = wrapped.filter(last -> last.width() == width);
        if (known.isPresent()) {
            return known.get().words();
        }
        var lines = wrap(width);
        wrapped = Optional.of(new Wrapped(width, lines));
        return lines;
    }

    private Words wrap(int width) {
        var line = style == TextStyle.BODY ? kit.theme().textSize().line() : 1.18;
        var letters = new Letters(kit.theme().font(style), kit.theme().font(TextStyle.BOLD), strong);
        return Words.wrapped(words, letters, line, width - 2 * inset());
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
    public Optional<Halves> halves(int width, int height) {
        var lines = lines(width);
        var fit = lines.linesIn(height);
        return fit < 1 || fit >= lines.count()
                ? Optional.empty()
                : Optional.of(new Halves(part(0, lines.beginOf(fit)), part(lines.beginOf(fit), words.length())));
    }

    private TextBlock part(int from, int to) {
        var part = new TextBlock(kit, getName(), words.substring(from, to).stripTrailing(), style, role);
        strong.get(from, to).stream().forEach(letter -> part.bold(letter, letter + 1));
        return part;
    }

    @Override
    public Dimension getPreferredSize() {
        var lines = lines(Integer.MAX_VALUE);
        return new Dimension(lines.width() + 2 * inset(), lines.height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        lines(getWidth()).paint(g, inset(), 0, kit.theme().color(role));
        g.dispose();
    }
}
