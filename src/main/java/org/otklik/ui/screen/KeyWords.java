package org.otklik.ui.screen;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KioskKey;

/** What a visitor calls a key: an arrow has a name in each language, most others are called by what stands on them. */
public record KeyWords(Messages messages, KeyMap keys) {
    private static final String KEY = "VK_";
    private static final Set<String> NAMED = Set.of("VK_UP", "VK_DOWN", "VK_LEFT", "VK_RIGHT", "VK_SPACE");

    /** The first key of this use, which has one. */
    public String of(KioskKey use) {
        var name = keys.first(use).orElseThrow();
        return NAMED.contains(name)
                ? messages.text("text.key." + name.substring(KEY.length()).toLowerCase(Locale.ROOT))
                : engraved(name);
    }

    /** {@code Alt+VK_PAGE_UP} is «Alt+Page Up». */
    private static String engraved(String name) {
        var at = name.indexOf(KEY);
        return Stream.of(name.substring(at + KEY.length()).split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", name.substring(0, at), ""));
    }
}
