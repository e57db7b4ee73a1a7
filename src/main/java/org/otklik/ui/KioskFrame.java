package org.otklik.ui;

import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** The one window: without a border over the whole picture, or framed beside others. No dialog ever opens. */
public final class KioskFrame extends JFrame {
    private static final long serialVersionUID = 1L;

    /** Whether the window covers the picture. */
    public enum Cover {
        FULL_SCREEN,
        WINDOW
    }

    public KioskFrame(ScreenHost host, GraphicsDevice screen, Cover cover, Dimension size) {
        super("Отклик", screen.getDefaultConfiguration());
        setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        setContentPane(host);
        if (cover == Cover.FULL_SCREEN) {
            setUndecorated(true);
            setBounds(screen.getDefaultConfiguration().getBounds());
        } else {
            host.setPreferredSize(size);
            pack();
            setLocationByPlatform(true);
        }
    }

    /** A finger needs no arrow. */
    public void hideCursor() {
        var nothing = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        setCursor(Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(), "none"));
    }
}
