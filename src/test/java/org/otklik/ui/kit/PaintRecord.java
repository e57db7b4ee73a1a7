package org.otklik.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Paints nothing, and remembers every word with its place, its colour and what it stands on. Pixels of the picture. */
final class PaintRecord extends StateOfGraphics {
    /** As the screens paint. */
    private static final FontRenderContext SMOOTH = new FontRenderContext(
            null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);

    private static final Map<Ink, Rectangle2D> INKS = new HashMap<>();

    private final Sheet sheet;

    /** Words as they were painted: what they cover, what of that can be seen, and their two colours. */
    record Painted(String words, float size, Rectangle2D ink, Rectangle2D seen, Color colour, Optional<Color> ground) {}

    private record Ink(String words, Font font) {}

    private record Fill(Shape shape, Color colour) {}

    /** One for a picture and all the graphics that its parts are given. */
    private static final class Sheet {
        private final List<Painted> words = new ArrayList<>();
        private final List<Fill> fills = new ArrayList<>();
        private final Set<Color> colours = new HashSet<>();
    }

    PaintRecord(int width, int height) {
        this(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), new Sheet());
        setClip(0, 0, width, height);
    }

    private PaintRecord(Graphics2D real, Sheet sheet) {
        super(real);
        this.sheet = sheet;
    }

    /** In the order of painting. */
    List<Painted> words() {
        return sheet.words;
    }

    /** All that were used. */
    Set<Color> colours() {
        return sheet.colours;
    }

    @Override
    public Graphics create() {
        return new PaintRecord((Graphics2D) real().create(), sheet);
    }

    @Override
    public void drawString(String words, float x, float y) {
        if (words.isBlank()) {
            return;
        }
        var ink = INKS.computeIfAbsent(
                new Ink(words, getFont()),
                asked -> asked.font().createGlyphVector(SMOOTH, asked.words()).getVisualBounds());
        var moved = new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
        var place = getTransform().createTransformedShape(moved).getBounds2D();
        sheet.colours.add(getColor());
        sheet.words.add(new Painted(words, getFont().getSize2D(), place, seen(), getColor(), ground(place)));
    }

    private Rectangle2D seen() {
        return getTransform().createTransformedShape(getClip()).getBounds2D();
    }

    /** The last fill that lies under all of it. */
    private Optional<Color> ground(Rectangle2D place) {
        for (var at = sheet.fills.size() - 1; at >= 0; at--) {
            if (sheet.fills.get(at).shape().contains(place)) {
                return Optional.of(sheet.fills.get(at).colour());
            }
        }
        return Optional.empty();
    }

    @Override
    public void fill(Shape shape) {
        sheet.colours.add(getColor());
        sheet.fills.add(new Fill(getTransform().createTransformedShape(shape), getColor()));
    }

    @Override
    public void draw(Shape shape) {
        sheet.colours.add(getColor());
    }

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator words, float x, float y) {
        var plain = new StringBuilder();
        for (var letter = words.first(); letter != AttributedCharacterIterator.DONE; letter = words.next()) {
            plain.append(letter);
        }
        drawString(plain.toString(), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        sheet.fills.add(
                new Fill(getTransform().createTransformedShape(new Rectangle(x, y, width, height)), getBackground()));
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Float(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Float(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int points) {
        draw(new Polygon(xs, ys, points));
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int points) {
        draw(new Polygon(xs, ys, points));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int points) {
        fill(new Polygon(xs, ys, points));
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("nothing here copies what is painted");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
        // The colours of a picture are its own.
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        // As above.
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        // As above.
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int u1,
            int v1,
            int u2,
            int v2,
            Color ground,
            ImageObserver observer) {
        return true;
    }
}
