package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;
import org.otklik.ui.theme.Theme;

/** A button that says what it does: filled for the one thing that leads on, outlined for the rest. */
public final class ActionButton extends JButton implements Target {
    private static final long serialVersionUID = 1L;

    /** How much a button asks for attention, and how large it is. */
    public enum Kind {
        FILLED(AccessibilityNumbers.BUTTON_MM),
        OUTLINED(AccessibilityNumbers.BUTTON_MM),
        /** The one that begins a visit. */
        START(AccessibilityNumbers.START_MM),
        /** Narrow padding, for the bar. */
        BAR(AccessibilityNumbers.BUTTON_MM),
        /** A key of the on-screen keyboard; its keyboard gives it its size. */
        KEY(AccessibilityNumbers.TARGET_MM),
        /** A key that writes or deletes a letter: it may be struck as fast as a hand can. */
        LETTER(AccessibilityNumbers.TARGET_MM);

        private final double heightMm;

        Kind(double heightMm) {
            this.heightMm = heightMm;
        }
    }

    /** Own: nobody has to aim at the one button of the start screen. */
    private static final double START_WIDTH_MM = 110;

    /** Own: beside the words where there is no more room, and above them where they take several lines. */
    private static final double LEAST_PADDING_MM = 1;

    private static final double LINES_PADDING_MM = 1.5;

    /** In font sizes; half of what PT Sans has above its line less what it has below. */
    private static final double BASELINE_BELOW_MIDDLE = 0.371;

    private final transient Theme theme;
    private transient Label label;
    private final transient Consumer<Press> action;
    private final Kind kind;
    private final String id;
    private Ring ring = Ring.HIDDEN;
    private transient Optional<String> unavailable = Optional.empty();
    private transient Optional<Words> line = Optional.empty();

    /** Words, with a sign before or after them; a sign never stands alone. */
    public record Label(String words, String icon, Place place) {
        /** On which side of the words the sign stands. */
        public enum Place {
            BEFORE,
            AFTER
        }

        public static Label of(String words) {
            return new Label(words, "", Place.BEFORE);
        }

        public static Label with(String icon, String words) {
            return new Label(words, icon, Place.BEFORE);
        }

        public static Label leadingOn(String words) {
            return new Label(words, "forward", Place.AFTER);
        }
    }

    public ActionButton(Kit kit, String id, Kind kind, Label label, Consumer<Press> action) {
        theme = kit.theme();
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.action = action;
        setName(id);
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(false);
        setFocusable(false);
        getAccessibleContext().setAccessibleName(label.words());
        TapGesture.attach(this, kit.taps());
    }

    /** Other words for what it does now. */
    void relabel(Label other) {
        label = other;
        line = Optional.empty();
        getAccessibleContext().setAccessibleName(other.words());
        repaint();
    }

    /** Stands for an answer, and says whether it is the visitor's. */
    public ActionButton chosen(Tile.Chosen chosen) {
        setSelected(chosen == Tile.Chosen.YES);
        return this;
    }

    /** Its words are in this language, whatever the visitor's is. */
    public ActionButton in(String language) {
        Narration.speak(this, language);
        return this;
    }

    /** Does nothing now, and says why; it keeps its focus and its full contrast. */
    public ActionButton unavailable(Optional<String> why) {
        unavailable = why;
        getAccessibleContext().setAccessibleDescription(why.orElse(""));
        repaint();
        return this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void press(Press press) {
        action.accept(press);
    }

    @Override
    public Strikes strikes() {
        return kind == Kind.LETTER ? Strikes.EACH : Strikes.APART;
    }

    /** The room of the ring is no part of the target, so neighbours keep their gap. */
    @Override
    public boolean contains(int x, int y) {
        return Skin.holds(theme, getSize(), x, y);
    }

    @Override
    public void ring(Ring shown) {
        ring = shown;
        repaint();
    }

    private int iconPx() {
        return label.icon().isEmpty() ? 0 : theme.sign(kind == Kind.START ? 9 : 7);
    }

    private int gap() {
        return label.icon().isEmpty() || label.words().isEmpty() ? 0 : theme.px(2.5);
    }

    /** A layout asks for its width many times. */
    private Words line() {
        if (line.isEmpty()) {
            line = Optional.of(words(Integer.MAX_VALUE));
        }
        return line.get();
    }

    private Words words(int room) {
        var style = switch (kind) {
            case START -> TextStyle.HEADING;
            case FILLED -> TextStyle.BOLD;
            case OUTLINED, BAR, KEY, LETTER -> TextStyle.BODY;
        };
        return Words.wrapped(label.words(), theme.font(style), theme.textSize().line(), room);
    }

    /** Its words on one line. */
    @Override
    public Dimension getPreferredSize() {
        var padding = theme.px(
                kind == Kind.BAR ? AccessibilityNumbers.PADDING_MM / 1.5 : AccessibilityNumbers.PADDING_MM * 1.3);
        var width = line().width() + iconPx() + gap() + 2 * (padding + Skin.outset(theme));
        var least =
                theme.px(kind == Kind.START ? START_WIDTH_MM : AccessibilityNumbers.TARGET_MM) + 2 * Skin.outset(theme);
        var high = line().height() + 2 * theme.px(AccessibilityNumbers.BORDER_MM);
        return new Dimension(Math.max(width, least), Math.max(theme.px(heightMm()), high) + 2 * Skin.outset(theme));
    }

    /** How high it is in this width, in pixels: where its words do not fit on one line, they take more. */
    int heightIn(int width) {
        var words = words(room(width)).height() + 2 * (theme.px(LINES_PADDING_MM) + Skin.outset(theme));
        return words(room(width)).count() < 2 ? getPreferredSize().height : Math.max(getPreferredSize().height, words);
    }

    private int room(int width) {
        return isKey()
                ? Integer.MAX_VALUE
                : width - sign(width) - 2 * (theme.px(LEAST_PADDING_MM) + Skin.outset(theme));
    }

    /** How wide sign and gap are; on a low bar they go before the words need a second line. */
    private int sign(int width) {
        var isGone = kind == Kind.BAR && theme.panel().isLow() && width < leastWidth();
        return isGone ? 0 : iconPx() + gap();
    }

    /** Its words stay on one line: its keyboard gives it the width for them. */
    private boolean isKey() {
        return kind == Kind.KEY || kind == Kind.LETTER;
    }

    /** What goes below the line must not leave a low key: so far its words go up. */
    private int lift() {
        var font = theme.font(TextStyle.BODY);
        var below = font.createGlyphVector(new FontRenderContext(null, true, false), label.words())
                .getVisualBounds()
                .getMaxY();
        var reach = font.getSize2D() * BASELINE_BELOW_MIDDLE + below;
        var room = getHeight() / 2.0 - Skin.outset(theme) - theme.px(AccessibilityNumbers.BORDER_MM);
        return (int) Math.ceil(Math.max(0, reach - room));
    }

    /** Narrower than this its words would not be whole on one line. */
    int leastWidth() {
        return line().width() + iconPx() + gap() + 2 * (theme.px(LEAST_PADDING_MM) + Skin.outset(theme));
    }

    /** Of its words on one line, without sign and padding. */
    int wordsWidth() {
        return line().width();
    }

    private double heightMm() {
        var isUsual = kind.heightMm == AccessibilityNumbers.BUTTON_MM;
        return isUsual && theme.panel().isLow() ? AccessibilityNumbers.BUTTON_LOW_MM : kind.heightMm;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var filled = (kind == Kind.FILLED || kind == Kind.START) && unavailable.isEmpty();
        var state = filled
                ? new Skin.State(Role.ACCENT, Role.ON_ACCENT, Role.ACCENT, ring)
                : new Skin.State(Role.SURFACE, Role.ON_SURFACE, Role.BORDER, ring, Skin.Edge.of(unavailable));
        state = getModel().isPressed() && unavailable.isEmpty() ? state.pressed() : state;
        Skin.paint(g, theme, getWidth(), getHeight(), state);
        var words = words(room(getWidth()));
        var sign = sign(getWidth());
        var x = (getWidth() - words.width() - sign) / 2;
        var after = label.place() == Label.Place.AFTER;
        var y = (getHeight() - words.height()) / 2 - (isKey() ? lift() : 0);
        words.paint(g, after ? x : x + sign, y, theme.color(state.text()));
        if (sign > 0) {
            var iconX = after ? x + words.width() + gap() : x;
            Icons.of(label.icon(), iconPx(), theme.color(state.text()))
                    .paintIcon(this, g, iconX, (getHeight() - iconPx()) / 2);
        }
        g.dispose();
    }
}
