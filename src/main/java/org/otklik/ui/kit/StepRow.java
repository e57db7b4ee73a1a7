package org.otklik.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Words that tell a value, and the buttons that change it step by step: below them, beside them on a low picture. */
public final class StepRow extends JPanel implements Tall, TargetGroup {
    private static final long serialVersionUID = 1L;

    private static final double BELOW_MM = 2;

    private final transient Kit kit;
    private final TextBlock words;
    private final ButtonRow buttons;

    public StepRow(Kit kit, TextBlock words, List<ActionButton> buttons) {
        super(null);
        this.kit = kit;
        this.words = words;
        this.buttons = new ButtonRow(kit, buttons);
        setOpaque(false);
        add(words);
        add(this.buttons);
    }

    @Override
    public List<ActionButton> targets() {
        return buttons.targets();
    }

    @Override
    public int heightFor(int width) {
        return isBeside(width)
                ? Math.max(words.heightFor(wordsWidth(width)), buttons.heightFor(buttonsWidth()))
                : words.heightFor(width) + kit.px(BELOW_MM) + buttons.heightFor(width);
    }

    @Override
    public void doLayout() {
        if (isBeside(getWidth())) {
            layBeside(getWidth());
        } else {
            layBelow(getWidth());
        }
        Mirror.lay(this, getWidth());
    }

    private void layBelow(int width) {
        words.setBounds(0, 0, width, words.heightFor(width));
        var y = words.getHeight() + kit.px(BELOW_MM);
        buttons.setBounds(0, y, width, buttons.heightFor(width));
    }

    private void layBeside(int width) {
        var wide = wordsWidth(width);
        var high = words.heightFor(wide);
        words.setBounds(0, (getHeight() - high) / 2, wide, high);
        var buttonsHigh = buttons.heightFor(buttonsWidth());
        buttons.setBounds(width - buttonsWidth(), (getHeight() - buttonsHigh) / 2, buttonsWidth(), buttonsHigh);
    }

    /** Where half of the width is left for the words; lines are few on a low picture. */
    private boolean isBeside(int width) {
        return kit.theme().panel().isLow() && wordsWidth(width) >= width / 2;
    }

    private int wordsWidth(int width) {
        return width - buttonsWidth() - gap();
    }

    private int buttonsWidth() {
        var all = targets();
        return IntStream.range(0, all.size())
                        .map(at -> all.get(at).getPreferredSize().width + gap())
                        .sum()
                - gap();
    }

    private int gap() {
        return kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM);
    }
}
