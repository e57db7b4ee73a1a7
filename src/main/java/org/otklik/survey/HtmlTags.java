package org.otklik.survey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags of words that are read: few, without attributes, each closed. A link is its text. Survey page 2. */
final class HtmlTags {
    static final String HINT = "Write b, i, p, br, ul, li and h2 only; a lone sign is &lt;.";

    private static final Set<String> TAGS = Set.of("b", "i", "p", "br", "ul", "li", "h2", "a");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Pattern NOTHING_MORE = Pattern.compile("\\s*/?");

    private HtmlTags() {}

    /** What is wrong with these words first; nothing when they can be shown. */
    static Optional<String> mistake(String html) {
        Deque<String> open = new ArrayDeque<>();
        var tag = TAG.matcher(html);
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.end())) {
            if (!tag.find(at) || tag.start() != at) {
                return Optional.of("A \"<\" begins no tag.");
            }
            var name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!TAGS.contains(name)) {
                return Optional.of("The tag \"" + name + "\" is not shown by a kiosk.");
            }
            if (!name.equals("a") && !NOTHING_MORE.matcher(tag.group(3)).matches()) {
                return Optional.of("The tag \"" + name + "\" has an attribute, which is about layout.");
            }
            if (tag.group(1).isEmpty() && !name.equals("br")) {
                open.push(name);
            } else if (!name.equals("br") && !name.equals(open.poll())) {
                return Optional.of("The tag \"" + name + "\" is closed where it is not open.");
            }
        }
        return Optional.ofNullable(open.peek()).map(name -> "The tag \"" + name + "\" is not closed.");
    }
}
