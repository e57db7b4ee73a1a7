package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Buttons beside each other in the content, wrapped to a further row where they do not fit; a note may stand beside them. */
public final class ButtonRow extends JPanel implements Tall, TargetGroup {
    private static final long serialVersionUID = 1L;

    /** Own: a note that is narrower is a column of words. */
    private static final double NOTE_MM = 100;

    private static final double NOTE_GAP_MM = 12;

    private final transient Kit kit;
    private final transient List<ActionButton> buttons;
    private final transient Optional<CardNote> note;

    public ButtonRow(Kit kit, List<ActionButton> buttons) {
        this(kit, buttons, Optional.empty());
    }

    /** With a note at their trailing side, or below them where that is narrow. */
    public ButtonRow(Kit kit, List<ActionButton> buttons, Optional<CardNote> note) {
        super(null);
        this.kit = kit;
        this.buttons = List.copyOf(buttons);
        this.note = note;
        setOpaque(false);
        buttons.forEach(this::add);
        note.ifPresent(this::add);
    }

    @Override
    public List<ActionButton> targets() {
        return buttons;
    }

    @Override
    public int heightFor(int width) {
        return lay(width);
    }

    @Override
    public void doLayout() {
        lay(getWidth());
    }

    private int lay(int width) {
        var gap = kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM);
        var x = 0;
        var y = 0;
        var row = 0;
        for (var button : buttons) {
            var wide = Math.min(width, button.getPreferredSize().width);
            var size = new Dimension(wide, button.heightIn(wide));
            if (x > 0 && x + size.width > width) {
                x = 0;
                y += row + gap;
                row = 0;
            }
            row = Math.max(row, size.height);
            // A lower one stands in the middle beside a higher one.
            button.setBounds(x, y + (row - size.height) / 2, size.width, size.height);
            x += size.width + gap;
        }
        var below = y + row;
        var right = x;
        var height = note.filter(Component::isVisible)
                .map(told -> layNote(told, right, width, below))
                .orElse(below);
        Mirror.lay(this, width);
        return height;
    }

    private int layNote(CardNote told, int right, int width, int below) {
        var left = right - kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) + kit.px(NOTE_GAP_MM);
        if (width - left < kit.px(NOTE_MM)) {
            var top = below + kit.px(NOTE_GAP_MM);
            told.setBounds(0, top, width, told.heightFor(width));
            return top + told.getHeight();
        }
        var height = told.heightFor(width - left);
        told.setBounds(left, Math.max(0, (below - height) / 2), width - left, height);
        return Math.max(below, height);
    }
}
