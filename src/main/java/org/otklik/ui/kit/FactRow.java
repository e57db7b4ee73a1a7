package org.otklik.ui.kit;

import java.awt.Graphics;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** What something is about, and beside it what there is to say of it; a line below parts it from the next. */
public final class FactRow extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    /** Own: of the width; the longest word of the first column still fits in the largest letters. */
    private static final double FIRST = 0.3;

    private final transient Kit kit;
    private final TextBlock about;
    private final TextBlock fact;
    private final Sign sign;

    /** What stands before the fact. */
    public enum Sign {
        NONE,
        /** Somebody has to do something. */
        WARNING
    }

    public FactRow(Kit kit, String id, String about, String fact, Sign sign) {
        super(null);
        this.kit = kit;
        this.sign = sign;
        this.about = new TextBlock(kit, id, about, TextStyle.BODY, Role.SECONDARY_TEXT);
        this.fact = new TextBlock(kit, id + ".fact", fact, TextStyle.BODY, Role.TEXT);
        setOpaque(false);
        add(this.about);
        add(this.fact);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(about.heightFor(firstWidth(width)), fact.heightFor(secondWidth(width)))
                + 2 * padding()
                + line();
    }

    @Override
    public void doLayout() {
        var first = firstWidth(getWidth());
        about.setBounds(0, padding(), first, about.heightFor(first));
        var second = secondWidth(getWidth());
        fact.setBounds(getWidth() - second, padding(), second, fact.heightFor(second));
        Mirror.lay(this, getWidth());
    }

    private int firstWidth(int width) {
        return (int) (width * FIRST);
    }

    private int secondWidth(int width) {
        return width - firstWidth(width) - gap() - (sign == Sign.NONE ? 0 : sign());
    }

    private int sign() {
        return signSize() + kit.px(1.5);
    }

    /** As high as the letters beside it. */
    private int signSize() {
        return Math.round(kit.theme().font(TextStyle.BODY).getSize2D());
    }

    private int gap() {
        return kit.px(2);
    }

    private int padding() {
        return kit.px(kit.theme().panel().isLow() ? 1.2 : 2.4);
    }

    private int line() {
        return (int) Math.ceil(kit.theme().stroke(AccessibilityNumbers.BORDER_MM));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var out = Skin.outset(kit.theme());
        g.setColor(kit.theme().color(Role.BORDER));
        g.fillRect(out, getHeight() - line(), getWidth() - 2 * out, line());
        if (sign == Sign.WARNING) {
            var size = signSize();
            var line = size * kit.theme().textSize().line();
            var x = getWidth() - secondWidth(getWidth()) - sign() + out;
            Icons.of("warning", size, kit.theme().color(Role.TEXT))
                    .paintIcon(this, g, x, padding() + (int) Math.round((line - size) / 2));
        }
        g.dispose();
    }
}
