package org.otklik.ui.kit;

import javax.swing.JPanel;

/** Two stacks side by side, for words that a low picture has no height for. */
public final class Columns extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private final Stack left;
    private final Stack right;
    private final int gap;

    public Columns(Stack left, Stack right, int gap) {
        super(null);
        this.left = left;
        this.right = right;
        this.gap = gap;
        setOpaque(false);
        add(left);
        add(right);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(left.heightFor((width - gap) / 2), right.heightFor((width - gap) / 2));
    }

    @Override
    public void doLayout() {
        var column = (getWidth() - gap) / 2;
        left.setBounds(0, 0, column, getHeight());
        right.setBounds(column + gap, 0, column, getHeight());
        Mirror.lay(this, getWidth());
    }
}
