package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;

/** A large sign that goes with words; by itself it says nothing, so it has no name to be read. */
public final class Picture extends JLabel implements Ornament {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final String icon;
    private final double sideMm;

    public Picture(Kit kit, String icon, double sideMm) {
        this.kit = kit;
        this.icon = icon;
        this.sideMm = kit.theme().panel().isLow() ? sideMm * 0.7 : sideMm;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(sideMm) + 2 * Skin.outset(kit.theme()), kit.px(sideMm));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        Icons.of(icon, kit.px(sideMm), kit.theme().color(Role.ACCENT)).paintIcon(this, g, Skin.outset(kit.theme()), 0);
        g.dispose();
    }
}
