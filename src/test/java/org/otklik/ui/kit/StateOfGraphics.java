package org.otklik.ui.kit;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** Where, through what and with what is painted, kept by a real graphics; what is painted is left to the one that extends it. */
abstract class StateOfGraphics extends Graphics2D {
    private final Graphics2D real;

    StateOfGraphics(Graphics2D real) {
        this.real = real;
    }

    final Graphics2D real() {
        return real;
    }

    @Override
    public void setComposite(Composite composite) {
        real.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return real.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        real.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return real.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        real.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return real.getStroke();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        real.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return real.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        real.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        real.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return real.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        real.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        real.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        real.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        real.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        real.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        real.shear(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        real.transform(more);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        real.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return real.getTransform();
    }

    @Override
    public void setBackground(Color colour) {
        real.setBackground(colour);
    }

    @Override
    public Color getBackground() {
        return real.getBackground();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return real.getFontRenderContext();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return real.getDeviceConfiguration();
    }

    @Override
    public Color getColor() {
        return real.getColor();
    }

    @Override
    public void setColor(Color colour) {
        real.setColor(colour);
    }

    @Override
    public void setPaintMode() {
        real.setPaintMode();
    }

    @Override
    public void setXORMode(Color colour) {
        real.setXORMode(colour);
    }

    @Override
    public Font getFont() {
        return real.getFont();
    }

    @Override
    public void setFont(Font font) {
        real.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return real.getFontMetrics(font);
    }

    @Override
    public Rectangle getClipBounds() {
        return real.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        real.clipRect(x, y, width, height);
    }

    @Override
    public void clip(Shape shape) {
        real.clip(shape);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        real.setClip(x, y, width, height);
    }

    @Override
    public void setClip(Shape shape) {
        real.setClip(shape);
    }

    @Override
    public Shape getClip() {
        return real.getClip();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return real.hit(area, shape, onStroke);
    }

    @Override
    public void dispose() {
        real.dispose();
    }
}
