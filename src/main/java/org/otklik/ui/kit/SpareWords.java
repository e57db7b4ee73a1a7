package org.otklik.ui.kit;

import javax.swing.JPanel;

/** Words that can be left out where there is no room for them. */
public final class SpareWords extends JPanel implements Tall, Spare {
    private static final long serialVersionUID = 1L;

    private final transient TextBlock words;

    public SpareWords(TextBlock words) {
        super(null);
        this.words = words;
        setOpaque(false);
        add(words);
    }

    @Override
    public int heightFor(int width) {
        return words.heightFor(width);
    }

    @Override
    public void doLayout() {
        words.setBounds(0, 0, getWidth(), getHeight());
    }
}
