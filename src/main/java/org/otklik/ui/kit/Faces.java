package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;

/** The five faces of a scale in a row: what this machine is for, seen from across the hall. Says nothing by itself. */
public final class Faces extends JLabel implements Ornament {
    private static final long serialVersionUID = 1L;

    private static final int FACES = 5;

    private final transient Kit kit;
    private final double sideMm;

    public Faces(Kit kit) {
        this.kit = kit;
        sideMm = kit.theme().panel().isLow() ? 20 : 32;
    }

    private int step() {
        return kit.px(sideMm * 1.25);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(FACES * step(), kit.px(sideMm));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        for (var face = 1; face <= FACES; face++) {
            Icons.of("face" + face, kit.px(sideMm), kit.theme().color(Role.ACCENT))
                    .paintIcon(this, g, Skin.outset(kit.theme()) + (face - 1) * step(), 0);
        }
        g.dispose();
    }
}
