package org.otklik.ui.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Map;
import javax.swing.JLabel;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;

/** An address as a QR code, drawn here: black on white whatever the palette, with the margin that scanners need. */
public final class QrPicture extends JLabel implements Reading {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient BitMatrix modules;

    public QrPicture(Kit kit, String id, String address, String accessibleName) {
        this.kit = kit;
        setName(id);
        getAccessibleContext().setAccessibleName(accessibleName);
        try {
            modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for this address", e);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(side() + Skin.outset(kit.theme()), side());
    }

    /** A module is a whole number of pixels, rounded up: a blurred edge is hard to read for a camera. */
    private int module() {
        var atLeast = kit.px(AccessibilityNumbers.QR_MM);
        return (atLeast + modules.getWidth() - 1) / modules.getWidth();
    }

    private int side() {
        return module() * modules.getWidth();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var left = Skin.outset(kit.theme());
        var g = Mirror.upright(Skin.smooth(graphics, this), left, side());
        var module = module();
        g.setColor(kit.theme().color(Role.PAPER));
        g.fillRect(left, 0, side(), side());
        g.setColor(kit.theme().color(Role.INK));
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    g.fillRect(left + x * module, y * module, module, module);
                }
            }
        }
    }
}
