package org.otklik.ui.kit;

import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;

/**
 * Words, what belongs to them, and a button at the trailing edge: one below the other, on a low picture beside each other.
 * A line below parts it from the next.
 */
public final class PairRow extends JPanel implements Breakable, TargetGroup {
    private static final long serialVersionUID = 1L;

    private static final double PADDING_MM = 3;

    /** Own. */
    private static final double CRAMPED_SHARE = 0.6;

    private final transient Kit kit;
    private final TextBlock first;
    private final TextBlock second;
    private final ActionButton button;

    public PairRow(Kit kit, TextBlock first, TextBlock second, ActionButton button) {
        super(null);
        this.kit = kit;
        this.first = first;
        this.second = second;
        this.button = button;
        setOpaque(false);
        add(first);
        add(second);
        add(button);
    }

    @Override
    public List<ActionButton> targets() {
        return List.of(button);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(button.getPreferredSize().height, wordsHeight(width)) + 2 * padding() + line();
    }

    /** The words that belong to the others may be long; their rest stands alone on the next page. */
    @Override
    public Optional<Halves> halves(int width, int height) {
        var above = 2 * padding() + line() + (isBeside() ? 0 : first.heightFor(firstWidth(width)) + gap());
        return second.halves(secondWidth(width), height - above)
                .map(halves -> new Halves(new PairRow(kit, first, (TextBlock) halves.head(), button), halves.rest()));
    }

    @Override
    public void doLayout() {
        var width = getWidth();
        var top = padding() + Math.max(0, (button.getPreferredSize().height - wordsHeight(width)) / 2);
        first.setBounds(0, top, firstWidth(width), first.heightFor(firstWidth(width)));
        var x = isBeside() ? firstWidth(width) + gap() : 0;
        var y = isBeside() ? top : top + first.getHeight() + gap();
        second.setBounds(x, y, secondWidth(width), second.heightFor(secondWidth(width)));
        var size = button.getPreferredSize();
        button.setBounds(width - size.width, (getHeight() - line() - size.height) / 2, size.width, size.height);
        Mirror.lay(this, getWidth());
    }

    private boolean isBeside() {
        return kit.theme().panel().isLow();
    }

    private int wordsHeight(int width) {
        var high = first.heightFor(firstWidth(width));
        var more = second.heightFor(secondWidth(width));
        return isBeside() ? Math.max(high, more) : high + gap() + more;
    }

    private int firstWidth(int width) {
        return isBeside() ? (int) ((wordsWidth(width) - gap()) * share()) : wordsWidth(width);
    }

    /** Large letters need what there is, and what is asked is longer than its answer. */
    private double share() {
        return kit.theme().isCramped() ? CRAMPED_SHARE : 0.5;
    }

    private int secondWidth(int width) {
        return isBeside() ? wordsWidth(width) - gap() - firstWidth(width) : wordsWidth(width);
    }

    private int wordsWidth(int width) {
        return width - button.getPreferredSize().width - kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM);
    }

    private int gap() {
        return kit.px(1.5);
    }

    private int padding() {
        return kit.px(isBeside() ? PADDING_MM / 2 : PADDING_MM);
    }

    private int line() {
        return (int) Math.ceil(kit.theme().stroke(AccessibilityNumbers.BORDER_MM));
    }

    @Override
    protected void paintComponent(Graphics g) {
        var out = Skin.outset(kit.theme());
        g.setColor(kit.theme().color(Role.BORDER));
        g.fillRect(out, getHeight() - line(), getWidth() - 2 * out, line());
    }
}
