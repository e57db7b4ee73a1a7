package org.otklik.survey;

import java.util.List;
import java.util.Optional;

/** The catalogue behind the tiles of the first question: groups of services, each tile a choice of that question. */
public record Services(String question, List<Group> groups) {
    public Services {
        groups = List.copyOf(groups);
    }

    /** What results are grouped by; a comment carries the group alone. */
    public record Group(String id, Text title, List<Tile> tiles) {
        public Group {
            tiles = List.copyOf(tiles);
        }
    }

    /** One service, with a picture of the pack where it has one. */
    public record Tile(String id, Text title, Optional<String> image) {
        /** A tile of words alone. */
        public Tile(String id, Text title) {
            this(id, title, Optional.empty());
        }
    }

    /** The group of a tile, if it has one. */
    public Optional<Group> groupOf(String tile) {
        return groups.stream()
                .filter(group -> group.tiles().stream().anyMatch(one -> one.id().equals(tile)))
                .findFirst();
    }
}
