package org.otklik.ui.kit;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The letters of a text: of one weight, or some of them bold. Letters are counted from 0 in the whole text. */
record Letters(Font plain, Font bold, BitSet strong) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(
            null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);

    /** Letters in a row that are of one weight. */
    private record Run(String text, Font font) {
        double width() {
            return font.getStringBounds(text, CONTEXT).getWidth();
        }
    }

    static Letters of(Font font) {
        return new Letters(font, font, new BitSet());
    }

    /** How wide these words are, which begin at that letter of the text; whole pixels, rounded up. */
    int width(String words, int from) {
        return (int) Math.ceil(exactWidth(words, from));
    }

    double exactWidth(String words, int from) {
        return runs(words, from).stream().mapToDouble(Run::width).sum();
    }

    double space() {
        return new Run(" ", plain).width();
    }

    void draw(Graphics2D g, String words, int from, int x, int baseline) {
        var at = (float) x;
        var upright = Mirror.isTurned(g) ? Mirror.upright(g, x, exactWidth(words, from)) : g;
        for (var run : runs(words, from)) {
            upright.setFont(run.font());
            upright.drawString(run.text(), at, baseline);
            at += (float) run.width();
        }
    }

    private List<Run> runs(String words, int from) {
        List<Run> runs = new ArrayList<>();
        var begin = 0;
        while (begin < words.length()) {
            var isStrong = strong.get(from + begin);
            var change = isStrong ? strong.nextClearBit(from + begin) : strong.nextSetBit(from + begin);
            var end = change < 0 ? words.length() : Math.min(words.length(), change - from);
            runs.add(new Run(words.substring(begin, end), isStrong ? bold : plain));
            begin = end;
        }
        return runs;
    }
}
