package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a question of choices offers.
 *
 * @param choices in the order of the file, the special items last: none, then other
 * @param other what belongs to the text of the item {@code other}, where there is one
 */
public record Offer(List<Choice> choices, ItemOrder order, Optional<Other> other) {
    public Offer {
        choices = List.copyOf(choices);
    }

    /** Words for the text that {@code other} asks for, and its longest length in UTF-16 units. */
    public record Other(Optional<Text> placeholder, Optional<Text> error, int mostCharacters) {}

    /** These choices as they stand. */
    public static Offer of(List<Choice> choices) {
        return new Offer(choices, ItemOrder.FILE, Optional.empty());
    }

    Offer worded(UnaryOperator<Text> words) {
        var said = other.map(
                text -> new Other(text.placeholder().map(words), text.error().map(words), text.mostCharacters()));
        return new Offer(choices.stream().map(choice -> choice.worded(words)).toList(), order, said);
    }

    /** The same offer with these of its choices. */
    public Offer with(List<Choice> some) {
        return new Offer(some, order, other);
    }
}
