package org.otklik.ui.kit;

import java.awt.Graphics;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** What is seen while the picture is hidden for privacy: black, and how to see it again. */
public final class Veil {
    private final Kit kit;
    private final String words;

    public Veil(Kit kit, String words) {
        this.kit = kit.in(Palette.WHITE_ON_BLACK);
        this.words = words;
    }

    /** Over all of a picture so large, in pixels. */
    public void paint(Graphics graphics, int width, int height) {
        var g = Skin.smooth(graphics);
        var theme = kit.theme();
        g.setColor(theme.color(Role.BACKGROUND));
        g.fillRect(0, 0, width, height);
        var lines = Words.wrapped(
                words, theme.font(TextStyle.BODY), theme.textSize().line(), width - 2 * theme.margin());
        lines.paint(g, theme.margin(), height - theme.margin() - lines.height(), theme.color(Role.TEXT));
        g.dispose();
    }
}
