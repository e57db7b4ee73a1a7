package org.otklik.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the few tags of an {@code html} text mean: headings, paragraphs and list items of plain words. Whatever is no tag
 * of the profile is words, so nothing that is put in can become markup on the screen. Survey page 2.
 */
public record Prose(List<Block> blocks) {
    /**
     * A part of the text.
     *
     * @param strong its letters that are bold among others; none where the kind says it of all
     */
    public record Block(Kind kind, String words, List<Span> strong) {
        public Block {
            strong = List.copyOf(strong);
        }
    }

    /** Letters from one on and before another, counted from 0. */
    public record Span(int from, int to) {}

    /** How a part stands. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** A paragraph that is bold as a whole. */
        STRONG,
        ITEM
    }

    private static final Pattern TAG =
            Pattern.compile("<(/?)(b|i|p|br|ul|li|h2|a)((?:\\s[^<>]*)?)/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"));

    public Prose {
        blocks = List.copyOf(blocks);
    }

    public static Prose of(String html) {
        return new Prose(new Scan().read(html));
    }

    /** All of it in a row, as speech reads it. */
    public String words() {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
    }

    private static String sign(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        var isHex = name.startsWith("#x");
        var code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
    }

    /** The blocks of one text, from its first sign to its last. */
    private static final class Scan {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final BitSet strong = new BitSet();
        private Kind kind = Kind.PARAGRAPH;
        private int bold;

        List<Block> read(String html) {
            var tag = TAG.matcher(html);
            var from = 0;
            while (tag.find()) {
                say(html.substring(from, tag.start()));
                turn(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty() ? Edge.END : Edge.BEGIN);
                from = tag.end();
            }
            say(html.substring(from));
            close(Kind.PARAGRAPH);
            return blocks;
        }

        private enum Edge {
            BEGIN,
            END
        }

        private void say(String text) {
            var one = BLANKS.matcher(text).replaceAll(" ");
            var plain = plain(endsInABlank() ? one.stripLeading() : one);
            if (bold > 0) {
                strong.set(words.length(), words.length() + plain.length());
            }
            words.append(plain);
        }

        /** Blanks on both sides of a tag are one. */
        private boolean endsInABlank() {
            return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        }

        private void turn(String tag, Edge edge) {
            switch (tag) {
                case "b" -> bold += edge == Edge.BEGIN ? 1 : -1;
                case "br" -> words.append('\n');
                case "p", "ul" -> close(Kind.PARAGRAPH);
                case "h2" -> close(edge == Edge.BEGIN ? Kind.HEADING : Kind.PARAGRAPH);
                case "li" -> close(edge == Edge.BEGIN ? Kind.ITEM : Kind.PARAGRAPH);
                default -> {
                    // Words in italics and links are words like others: slanted letters are hard to read.
                }
            }
        }

        /** What was said so far is a block; what follows belongs to one of this kind. */
        private void close(Kind next) {
            block().ifPresent(blocks::add);
            words.setLength(0);
            strong.clear();
            kind = next;
        }

        /** Without blanks at the ends of its lines and empty lines at its own ends. */
        private Optional<Block> block() {
            var said = new StringBuilder();
            var bolds = new BitSet();
            var from = 0;
            for (var line : words.toString().split("\n", -1)) {
                var bare = line.strip();
                said.append(said.isEmpty() ? "" : "\n");
                var begin = from + line.indexOf(bare);
                var at = said.length();
                strong.get(begin, begin + bare.length()).stream().forEach(letter -> bolds.set(at + letter));
                said.append(bare);
                from += line.length() + 1;
            }
            var whole = said.toString().stripTrailing();
            return whole.isEmpty() ? Optional.empty() : Optional.of(block(whole, bolds));
        }

        private Block block(String said, BitSet bolds) {
            var isStrong = IntStream.range(0, said.length())
                    .allMatch(at -> bolds.get(at) || Character.isWhitespace(said.charAt(at)));
            if (kind == Kind.PARAGRAPH && isStrong) {
                return new Block(Kind.STRONG, said, List.of());
            }
            return new Block(kind, said, kind == Kind.HEADING ? List.of() : spans(bolds));
        }

        private static List<Span> spans(BitSet bolds) {
            List<Span> spans = new ArrayList<>();
            for (var from = bolds.nextSetBit(0); from >= 0; ) {
                var to = bolds.nextClearBit(from);
                spans.add(new Span(from, to));
                from = bolds.nextSetBit(to);
            }
            return spans;
        }
    }
}
