package org.otklik.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import javax.swing.Icon;

/** The one set of signs, drawn from SVG in the colour of a role. Loaded when first shown. */
final class Icons {
    private Icons() {}

    /** FlatLaf keeps what it has read of a file, so a sign is parsed once. */
    static Icon of(String name, int px, Color colour) {
        var icon = new FlatSVGIcon("org/otklik/ui/kit/icons/" + name + ".svg", px, px);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(unused -> colour));
        return icon;
    }
}
