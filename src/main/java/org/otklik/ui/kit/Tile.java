package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JToggleButton;
import org.otklik.ui.theme.Role;

/**
 * One option: words, a mark that shows whether it is chosen, for a rating its number and perhaps a sign. Chosen is
 * accent fill, bold words and a check mark at once, so no state is told by colour alone.
 */
public final class Tile extends JToggleButton implements Target, Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient TileBody usual;
    private final transient TileBody compact;
    private transient TileBody body;
    private final transient Consumer<Press> action;
    private final String id;
    private final transient TileLook look;
    private Ring ring = Ring.HIDDEN;
    private transient Optional<String> unavailable = Optional.empty();

    /** Whether an option is part of the answer. */
    public enum Chosen {
        YES,
        NO
    }

    public Tile(Kit kit, String id, TileLook look, Consumer<Press> action) {
        this.kit = kit;
        this.action = action;
        this.id = id;
        this.look = look;
        usual = TileBody.of(look, kit);
        compact = usual.compact();
        body = usual;
        setName(id);
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(false);
        setFocusable(false);
        getAccessibleContext().setAccessibleName(look.spoken());
        TapGesture.attach(this, kit.taps());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void press(Press press) {
        action.accept(press);
    }

    /** The room of the ring is no part of the target, so neighbours keep their gap. */
    @Override
    public boolean contains(int x, int y) {
        return Skin.holds(kit.theme(), getSize(), x, y);
    }

    @Override
    public void ring(Ring shown) {
        ring = shown;
        repaint();
    }

    TileLook look() {
        return look;
    }

    /** Its words are in this language, whatever the visitor's is. */
    public Tile in(String language) {
        Narration.speak(this, language);
        return this;
    }

    /** Shows the tile as chosen, or not. */
    public Tile chosen(Chosen chosen) {
        setSelected(chosen == Chosen.YES);
        return this;
    }

    /** Cannot be chosen now, and says why; it keeps its focus and its full contrast. */
    public Tile unavailable(String why) {
        unavailable = Optional.of(why);
        getAccessibleContext().setAccessibleDescription(why);
        return this;
    }

    /** How much height it takes. */
    enum Form {
        USUAL,
        COMPACT
    }

    /** From now on it looks like this. */
    void take(Form form) {
        body = body(form);
    }

    boolean fits(int width) {
        return body.fits(width);
    }

    boolean fits(int width, Form form) {
        return body(form).fits(width);
    }

    int heightFor(int width, Form form) {
        return Math.max(TileBody.leastHeight(kit), body(form).heightFor(width));
    }

    private TileBody body(Form form) {
        return form == Form.COMPACT ? compact : usual;
    }

    int mostInARow() {
        return body.mostInARow();
    }

    @Override
    public int heightFor(int width) {
        return Math.max(TileBody.leastHeight(kit), body.heightFor(width));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), heightFor(Math.max(getWidth(), 1)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var state = isSelected()
                ? new Skin.State(Role.ACCENT, Role.ON_ACCENT, Role.ACCENT, ring)
                : new Skin.State(Role.SURFACE, Role.ON_SURFACE, Role.BORDER, ring, Skin.Edge.of(unavailable));
        state = getModel().isPressed() && unavailable.isEmpty() ? state.pressed() : state;
        Skin.paint(g, kit.theme(), getWidth(), getHeight(), state);
        body.paint(g, new TileBody.Painted(getWidth(), getHeight(), state, isSelected() ? Chosen.YES : Chosen.NO));
        g.dispose();
    }
}
