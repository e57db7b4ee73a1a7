package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JPanel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The upper edge: who asks, and how far the visitor has come, in words and as dots. No control stands here. */
public final class Strip extends JPanel implements Tall, Reading {
    private static final long serialVersionUID = 1L;

    private static final int MOST_DOTS = 20;

    private static final double LINE = 1.2;
    private static final double SIGN_MM = 6;
    private static final double SIGN_GAP_MM = 2;
    private static final double BETWEEN_MM = 6;
    private static final double BESIDE_DOTS_MM = 4;

    private final transient Kit kit;
    private final transient StripText text;
    private String notice = "";

    /** {@code total} 0 means that there is no progress to show. */
    public record StripText(String centre, String progress, int number, int total) {}

    public Strip(Kit kit, StripText text) {
        super(null);
        this.kit = kit;
        this.text = text;
        setName("strip");
        setOpaque(false);
        call();
    }

    /** In place of who asks, with a sign: what has happened beside the screens. Empty for nothing any more. */
    void notice(String words) {
        notice = words;
        call();
        revalidate();
        repaint();
    }

    /** «Вопрос 2 из 5»; nothing where there is no progress to show. */
    String progress() {
        return text.total() == 0 ? "" : text.progress();
    }

    private void call() {
        var progress = text.total() == 0 ? "" : ". " + text.progress();
        getAccessibleContext().setAccessibleName((notice.isEmpty() ? text.centre() : notice) + progress);
    }

    /** Where words and dots stand. */
    private enum Line {
        WITH_DOTS,
        WORDS_ALONE,
        /** Who asks, and below it how far. */
        TWO_LINES
    }

    @Override
    public int heightFor(int width) {
        var least = kit.px(kit.theme().panel().isLow() ? 9 : 12);
        var lines = centre(width).height()
                + (line(width) == Line.TWO_LINES ? progressWords().height() : 0);
        return Math.max(lines, least);
    }

    /** The dots go first, for the words say the same; then a second line comes. */
    private Line line(int width) {
        if (text.total() == 0) {
            return Line.WORDS_ALONE;
        }
        var left = width
                - centre(Integer.MAX_VALUE).width()
                - beforeWords()
                - kit.px(BETWEEN_MM)
                - progressWords().width();
        // A long survey would have more dots than one can tell apart; the words say it as well.
        if (text.total() <= MOST_DOTS && left >= dots() + kit.px(BESIDE_DOTS_MM)) {
            return Line.WITH_DOTS;
        }
        return left >= 0 ? Line.WORDS_ALONE : Line.TWO_LINES;
    }

    private Words centre(int width) {
        var words = notice.isEmpty() ? text.centre() : notice;
        return Words.wrapped(words, kit.theme().font(TextStyle.BOLD), LINE, width - beforeWords());
    }

    private int beforeWords() {
        return notice.isEmpty() ? 0 : kit.theme().sign(SIGN_MM) + kit.px(SIGN_GAP_MM);
    }

    private Words progressWords() {
        return Words.wrapped(text.progress(), kit.theme().font(TextStyle.BODY), LINE, Integer.MAX_VALUE);
    }

    private int dots() {
        return text.total() * step() - (step() - dot()) + 1;
    }

    private int dot() {
        return kit.px(2.6);
    }

    private int step() {
        return kit.px(4.6);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var line = line(getWidth());
        var centre = centre(getWidth());
        var both = centre.height() + (line == Line.TWO_LINES ? progressWords().height() : 0);
        var top = (getHeight() - both) / 2;
        centre.paint(g, beforeWords(), top, kit.theme().color(notice.isEmpty() ? Role.ACCENT : Role.TEXT));
        if (!notice.isEmpty()) {
            Icons.of("warning", kit.theme().sign(SIGN_MM), kit.theme().color(Role.TEXT))
                    .paintIcon(this, g, 0, top + (centre.height() - kit.theme().sign(SIGN_MM)) / 2);
        }
        if (text.total() > 0) {
            var dots = line == Line.WITH_DOTS ? dots() + kit.px(BESIDE_DOTS_MM) : 0;
            var x = line == Line.TWO_LINES
                    ? 0
                    : getWidth() - dots - progressWords().width();
            var y = line == Line.TWO_LINES
                    ? top + centre.height()
                    : (getHeight() - progressWords().height()) / 2;
            progressWords().paint(g, x, y, kit.theme().color(Role.SECONDARY_TEXT));
        }
        if (line == Line.WITH_DOTS) {
            paintDots(g);
        }
        g.dispose();
    }

    private void paintDots(Graphics2D g) {
        g.setStroke(new BasicStroke(kit.theme().stroke(0.5)));
        g.setColor(kit.theme().color(Role.ACCENT));
        var x = getWidth() - dots();
        for (var i = 0; i < text.total(); i++) {
            var circle = new Ellipse2D.Float(x + i * step(), (getHeight() - dot()) / 2f, dot(), dot());
            g.draw(circle);
            if (i < text.number()) {
                g.fill(circle);
            }
        }
    }
}
