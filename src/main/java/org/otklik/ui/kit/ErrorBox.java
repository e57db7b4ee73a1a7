package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JLabel;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Why an answer was not taken: a bordered box with a sign and words. What it says is its accessible name. */
public final class ErrorBox extends JLabel implements Tall, Reading {
    private static final long serialVersionUID = 1L;

    private static final double SIGN_MM = 8;
    private static final double PADDING_MM = 4;

    /** On a low picture the keyboard needs the height. */
    private static final double PADDING_LOW_MM = 1.5;

    private final transient Kit kit;
    private final String words;

    public ErrorBox(Kit kit, List<String> errors) {
        this.kit = kit;
        words = String.join("\n", errors);
        setName("question.error");
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(String.join(" ", errors));
    }

    private Words lines(int width) {
        var before = Skin.outset(kit.theme())
                + kit.px(PADDING_MM + PADDING_MM)
                + kit.theme().sign(SIGN_MM);
        var room = width - before - kit.px(PADDING_MM) - Skin.outset(kit.theme());
        return Words.wrapped(
                words, kit.theme().font(TextStyle.BODY), kit.theme().textSize().line(), Math.max(1, room));
    }

    @Override
    public int heightFor(int width) {
        return Math.max(kit.theme().sign(SIGN_MM), lines(width).height())
                + 2 * kit.px(kit.theme().panel().isLow() ? PADDING_LOW_MM : PADDING_MM);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var theme = kit.theme();
        var out = Skin.outset(theme);
        var corner = 2f * theme.px(AccessibilityNumbers.CORNER_MM);
        var stroke = theme.stroke(1.0);
        var width = getWidth() - 2f * out - stroke;
        var box = new RoundRectangle2D.Float(out + stroke / 2, stroke / 2, width, getHeight() - stroke, corner, corner);
        g.setColor(theme.color(Role.WARNING));
        g.fill(box);
        g.setColor(theme.color(Role.DANGER));
        g.setStroke(new BasicStroke(stroke));
        g.draw(box);
        var sign = kit.theme().sign(SIGN_MM);
        var x = out + kit.px(PADDING_MM);
        Icons.of("warning", sign, theme.color(Role.ON_WARNING)).paintIcon(this, g, x, (getHeight() - sign) / 2);
        var lines = lines(getWidth());
        lines.paint(g, x + sign + kit.px(PADDING_MM), (getHeight() - lines.height()) / 2, theme.color(Role.ON_WARNING));
        g.dispose();
    }
}
