package org.otklik.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Words broken into lines at spaces, never inside a word; lines are balanced so that none is left with one word. */
final class Words {
    private final List<Line> lines;
    private final Letters letters;
    private final int lineHeight;

    private Words(List<Line> lines, Letters letters, double line) {
        this.lines = lines;
        this.letters = letters;
        lineHeight = (int) Math.round(letters.plain().getSize2D() * line);
    }

    /** A part of the text that begins at that letter of it. */
    private record Line(String words, int from) {
        Line part(int begin, int end) {
            return new Line(words.substring(begin, end), from + begin);
        }

        int width(Letters letters) {
            return letters.width(words, from);
        }
    }

    static Words wrapped(String text, Font font, double line, int width) {
        return wrapped(text, Letters.of(font), line, width);
    }

    static Words wrapped(String text, Letters letters, double line, int width) {
        List<Line> lines = new ArrayList<>();
        var from = 0;
        for (var paragraph : text.split("\n", -1)) {
            lines.addAll(balanced(new Line(paragraph, from), letters, width));
            from += paragraph.length() + 1;
        }
        return new Words(lines, letters, line);
    }

    /** As few lines as fit, then the narrowest width that still gives as many: no orphan at the end. */
    private static List<Line> balanced(Line paragraph, Letters letters, int width) {
        var measured = Measured.of(paragraph, letters);
        var greedy = measured.broken(width);
        if (greedy.size() < 2 || greedy.size() > 4) {
            return greedy;
        }
        var best = greedy;
        for (var narrower = width - 8; narrower > width / 2; narrower -= 8) {
            var candidate = measured.broken(narrower);
            if (candidate.size() > greedy.size() || measured.longest() > narrower) {
                break;
            }
            best = candidate;
        }
        return best;
    }

    /** A paragraph whose words are measured once, however often it is broken; nothing is drawn closer at a space. */
    private record Measured(Line paragraph, List<Word> words, double longest, double space) {
        private record Word(int from, int to, double width) {}

        static Measured of(Line paragraph, Letters letters) {
            List<Word> words = new ArrayList<>();
            var at = 0;
            for (var word : paragraph.words().split(" ", -1)) {
                var to = at + word.length();
                words.add(new Word(at, to, letters.exactWidth(word, paragraph.from() + at)));
                at = to + 1;
            }
            var longest = words.stream().mapToDouble(Word::width).max().orElse(0);
            return new Measured(paragraph, words, longest, letters.space());
        }

        List<Line> broken(int width) {
            List<Line> lines = new ArrayList<>();
            var begin = 0;
            var end = 0;
            var wide = 0.0;
            for (var word : words) {
                var longer = wide + space + word.width();
                if (end == begin) {
                    begin = word.from();
                    wide = word.width();
                } else if (Math.ceil(longer) > width) {
                    lines.add(paragraph.part(begin, end));
                    begin = word.from();
                    wide = word.width();
                } else {
                    wide = longer;
                }
                end = word.to();
            }
            lines.add(paragraph.part(begin, end));
            return lines;
        }
    }

    private static int widest(List<Line> lines, Letters letters) {
        return lines.stream().mapToInt(line -> line.width(letters)).max().orElse(0);
    }

    static int width(String text, Font font) {
        return Letters.of(font).width(text, 0);
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
                .map(line -> new Words(
                        List.of(line),
                        letters,
                        lineHeight / (double) letters.plain().getSize2D()))
                .toList();
    }

    int count() {
        return lines.size();
    }

    int width() {
        return widest(lines, letters);
    }

    /** How many lines fit into so many pixels. */
    int linesIn(int room) {
        return Math.max(0, room) / lineHeight;
    }

    /** At which letter of the text a line begins. */
    int beginOf(int line) {
        return lines.get(line).from();
    }

    int height() {
        return lines.size() * lineHeight;
    }

    void paint(Graphics2D g, int x, int y, Color colour) {
        g.setColor(colour);
        FontMetrics metrics = g.getFontMetrics(letters.plain());
        var baseline = y + (lineHeight - metrics.getHeight()) / 2 + metrics.getAscent();
        for (var line : lines) {
            letters.draw(g, line.words(), line.from(), x, baseline);
            baseline += lineHeight;
        }
    }
}
