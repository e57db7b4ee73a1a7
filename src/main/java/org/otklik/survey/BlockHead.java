package org.otklik.survey;

import java.util.Optional;

/** What pages and panels have in common; title and description stand above the first question of the block shown. */
public record BlockHead(
        String name, Optional<Text> title, Optional<Text> description, Visibility visibility, ItemOrder order) {
    /** A block of this name without words, always shown. */
    public static BlockHead of(String name) {
        return new BlockHead(name, Optional.empty(), Optional.empty(), Visibility.ALWAYS, ItemOrder.FILE);
    }
}
