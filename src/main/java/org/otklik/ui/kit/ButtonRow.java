package org.otklik.ui.kit;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Buttons beside each other in the content, wrapped to a further row where they do not fit. */
public final class ButtonRow extends JPanel implements Tall, TargetGroup {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient List<ActionButton> buttons;

    public ButtonRow(Kit kit, List<ActionButton> buttons) {
        super(null);
        this.kit = kit;
        this.buttons = List.copyOf(buttons);
        setOpaque(false);
        buttons.forEach(this::add);
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
        return y + row;
    }
}
