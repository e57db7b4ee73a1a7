package org.otklik.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Set;
import javax.swing.Icon;

/** The one set of signs, drawn from SVG in the colour of a role. Loaded when first shown. */
final class Icons {
    /** Towards where one has come from, and where one goes. */
    private static final Set<String> POINTING = Set.of("back", "forward");

    private Icons() {}

    /** FlatLaf keeps what it has read of a file, so a sign is parsed once. */
    static Icon of(String name, int px, Color colour) {
        var icon = new FlatSVGIcon("org/otklik/ui/kit/icons/" + name + ".svg", px, px);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(unused -> colour));
        return POINTING.contains(name) ? icon : new Upright(icon);
    }

    /** A sign that is the same from right to left. */
    private record Upright(Icon icon) implements Icon {
        @Override
        public void paintIcon(Component part, Graphics g, int x, int y) {
            var upright = Mirror.upright((Graphics2D) g, x, icon.getIconWidth());
            icon.paintIcon(part, upright, x, y);
            upright.dispose();
        }

        @Override
        public int getIconWidth() {
            return icon.getIconWidth();
        }

        @Override
        public int getIconHeight() {
            return icon.getIconHeight();
        }
    }
}
