package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Fields;
import org.otklik.survey.expression.Value;

/** Reads what a question of choices offers: the choices, their order, and the special items none and other. */
final class OfferReader {
    static final int MOST_CHOICES = 60;

    private static final String NONE = "none";
    private static final String OTHER = "other";

    private OfferReader() {}

    /** The choices and, behind them, none and other where they are switched on; nothing when no choice is left. */
    static Optional<Offer> withSpecialItems(QuestionFields from) {
        var fields = from.fields();
        var reader = from.reader();
        Set<String> taken = new HashSet<>();
        List<Choice> special = new ArrayList<>();
        special(from, "showNoneItem", "noneText", Choice.Kind.NONE, NONE).ifPresent(item -> {
            special.add(item);
            taken.add(NONE);
        });
        var other = special(from, "showOtherItem", "otherText", Choice.Kind.OTHER, OTHER);
        other.ifPresent(item -> {
            special.add(item);
            taken.add(OTHER);
        });
        var placeholder = reader.words(fields, "otherPlaceholder", TextRole.PLACEHOLDER);
        var error = reader.words(fields, "otherErrorText", TextRole.OBJECTION);
        var otherText = other.map(
                item -> new Offer.Other(placeholder, error, from.defaults().otherLength()));
        var plain = choices(from, new ChoiceList(reader, ChoiceList.Entry.CHOICE, taken));
        var order = order(fields, reader);
        plain.addAll(special);
        return plain.size() == special.size() ? Optional.empty() : Optional.of(new Offer(plain, order, otherText));
    }

    static Optional<Offer> ofPictures(QuestionFields from) {
        var choices = choices(from, new ChoiceList(from.reader(), ChoiceList.Entry.PICTURE, Set.of()));
        var order = order(from.fields(), from.reader());
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Offer(choices, order, Optional.empty()));
    }

    private static List<Choice> choices(QuestionFields from, ChoiceList list) {
        from.fields().require("choices");
        return list.read(from.fields(), "choices", 1, MOST_CHOICES);
    }

    private static Optional<Choice> special(
            QuestionFields from, String shown, String words, Choice.Kind kind, String value) {
        if (!from.fields().flag(shown).orElse(false)) {
            from.reader().words(from.fields(), words, TextRole.OPTION);
            return Optional.empty();
        }
        var text = from.reader().wantedWords(from.fields(), words, TextRole.OPTION);
        return Optional.of(
                new Choice(Value.text(value), text, Optional.empty(), kind, Choice.Placing.STAYS, Optional.empty()));
    }

    private static ItemOrder order(Fields fields, Reader reader) {
        var word = fields.text("choicesOrder");
        if (word.isPresent() && (word.get().equals("asc") || word.get().equals("desc"))) {
            var message = "\"" + word.get() + "\" sorts by code unit: Б before е, ё after я.";
            reader.error(
                    "profile.choices_order", fields.place("choicesOrder"), message, "Order the choices in the file.");
            return ItemOrder.FILE;
        }
        return reader.order(fields, "choicesOrder", "none");
    }
}
