package org.otklik.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Words broken into lines at spaces, never inside a word; lines are balanced so that none is left with one word. */
final class Words {
    private static final FontRenderContext CONTEXT = new FontRenderContext(
            null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);

    private final List<String> lines;
    private final Font font;
    private final int lineHeight;

    private Words(List<String> lines, Font font, double line) {
        this.lines = lines;
        this.font = font;
        lineHeight = (int) Math.round(font.getSize2D() * line);
    }

    static Words wrapped(String text, Font font, double line, int width) {
        List<String> lines = new ArrayList<>();
        for (var paragraph : text.split("\n", -1)) {
            lines.addAll(balanced(paragraph, font, width));
        }
        return new Words(lines, font, line);
    }

    /** As few lines as fit, then the narrowest width that still gives as many: no orphan at the end. */
    private static List<String> balanced(String paragraph, Font font, int width) {
        var greedy = broken(paragraph, font, width);
        if (greedy.size() < 2 || greedy.size() > 4) {
            return greedy;
        }
        var best = greedy;
        for (var narrower = width - 8; narrower > width / 2; narrower -= 8) {
            var candidate = broken(paragraph, font, narrower);
            if (candidate.size() > greedy.size() || widest(candidate, font) > narrower) {
                break;
            }
            best = candidate;
        }
        return best;
    }

    private static List<String> broken(String paragraph, Font font, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int widest(List<String> lines, Font font) {
        return lines.stream().mapToInt(line -> width(line, font)).max().orElse(0);
    }

    static int width(String text, Font font) {
        return (int) Math.ceil(font.getStringBounds(text, CONTEXT).getWidth());
    }

    /** The longest word: narrower than this, a word would have to break. */
    static int longestWord(String text, Font font) {
        var longest = 0;
        for (var word : text.split("\\s+", -1)) {
            longest = Math.max(longest, width(word, font));
        }
        return longest;
    }

    /** Line by line, for words that stand in the middle of a tile. */
    List<Words> single() {
        return lines.stream()
                .map(line -> new Words(List.of(line), font, lineHeight / (double) font.getSize2D()))
                .toList();
    }

    int count() {
        return lines.size();
    }

    int width() {
        return widest(lines, font);
    }

    int height() {
        return lines.size() * lineHeight;
    }

    void paint(Graphics2D g, int x, int y, Color colour) {
        g.setFont(font);
        g.setColor(colour);
        FontMetrics metrics = g.getFontMetrics();
        var baseline = y + (lineHeight - metrics.getHeight()) / 2 + metrics.getAscent();
        for (var line : lines) {
            g.drawString(line, x, baseline);
            baseline += lineHeight;
        }
    }
}
