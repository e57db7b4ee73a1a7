package org.otklik.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.otklik.json.Place;

/** Adds up what the pictures of one screen take in memory, each decoded at the size of its tile. Survey page 1. */
final class PackBudget {
    /** A kiosk of 2 GiB keeps the pictures of one screen beside everything else. */
    static final long MOST_BYTES = 16L << 20;

    private static final double MIB = 1 << 20;

    private final Map<String, PictureSize> sizes;
    private final Reader reader;
    private final Map<String, Place> places;

    PackBudget(Map<String, PictureSize> sizes, Reader survey, Map<String, Place> places) {
        this.sizes = sizes;
        this.reader = survey;
        this.places = places;
    }

    void check(Survey survey, Optional<Services> services) {
        for (var question : survey.questions()) {
            var own = question.choices().stream().flatMap(choice -> choice.image().stream());
            var tiles = services.filter(catalogue -> catalogue.question().equals(question.name())).stream()
                    .flatMap(PackBudget::pictures);
            check(question.name(), Stream.concat(own, tiles).distinct().toList());
        }
    }

    private static Stream<String> pictures(Services services) {
        return services.groups().stream()
                .flatMap(group -> group.tiles().stream())
                .flatMap(tile -> tile.image().stream());
    }

    private void check(String question, List<String> pictures) {
        var bytes = pictures.stream()
                .filter(sizes::containsKey)
                .mapToLong(path -> sizes.get(path).decodedBytes())
                .sum();
        if (bytes > MOST_BYTES) {
            var message = "The %d pictures of \"%s\" take %.1f MiB when they are shown."
                    .formatted(pictures.size(), question, bytes / MIB);
            var hint = "At most 16 MiB fit: make them smaller, or take fewer.";
            reader.error("pack.image_budget", places.getOrDefault(question, Place.ROOT), message, hint);
        }
    }
}
