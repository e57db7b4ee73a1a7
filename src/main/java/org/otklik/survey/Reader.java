package org.otklik.survey;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Expression;

/** One document: its faults, and the words and conditions read from it, to be looked at again as a whole. */
final class Reader {
    /** What is only unwise in a survey that anybody may try is an error where visitors answer it. */
    enum Use {
        PACK,
        TRIAL
    }

    private static final String EXPRESSION_HINT = "Write it like {overall} <= 3 or {reasons} notempty.";

    /** Names that SurveyJS gives to parts of what this profile does not have. */
    private static final List<String> SCOPED = List.of("{panel.", "{row.", "{item}", "{item.", "{$", "{#");

    private final Faults faults;
    private final Use use;
    private final List<ReadExpression> expressions = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final List<ReadText> texts = new ArrayList<>();
    private final Map<String, Place> pictures = new LinkedHashMap<>();

    /** Questions that are a condition alone. */
    private Set<String> yesNo = Set.of();

    Reader(Faults faults, Use use) {
        this.faults = faults;
        this.use = use;
    }

    /** What an expression reads, and where it stands: its names can be checked only when all questions are known. */
    record ReadExpression(Place place, Expression expression) {
        Set<String> reads() {
            return expression.reads();
        }
    }

    Faults faults() {
        return faults;
    }

    Use use() {
        return use;
    }

    List<ReadExpression> expressions() {
        return expressions;
    }

    List<ReadText> texts() {
        return texts;
    }

    /** The pictures that the document names, each with the first place that does. */
    Map<String, Place> pictures() {
        return pictures;
    }

    void picture(String path, Place place) {
        pictures.putIfAbsent(path, place);
    }

    /** From now on these questions are conditions alone. */
    void saysYesOrNo(Set<String> questions) {
        yesNo = Set.copyOf(questions);
    }

    void error(String code, Place place, String message, String hint) {
        faults.error(code, place, message, hint);
    }

    /** What no visitor may meet: an error in a pack, a warning where a survey is only tried. */
    void errorInPack(String code, Place place, String message, String hint) {
        if (use == Use.PACK) {
            faults.error(code, place, message, hint);
        } else {
            faults.warning(code, place, message, hint);
        }
    }

    /** A text, or an object of texts by locale. */
    Optional<Text> words(Fields fields, String name, TextRole role) {
        return fields.any(name)
                .flatMap(value -> new WordsReader(faults).read(value, role))
                .map(read -> {
                    texts.add(read);
                    return read.text();
                });
    }

    /** Words with a few tags. */
    Optional<Text> html(Fields fields, String name) {
        var html = words(fields, name, TextRole.HTML);
        html.ifPresent(words -> words.byLocale().values().stream()
                .flatMap(written -> HtmlTags.mistake(written).stream())
                .distinct()
                .forEach(mistake -> error("html.tag", fields.place(name), mistake, HtmlTags.HINT)));
        return html;
    }

    /** Words that an author may leave out of a survey, but not of a pack: the gap is known by its place. */
    Optional<Text> wantedWords(Fields fields, String name, TextRole role) {
        var words = words(fields, name, role);
        if (fields.any(name).isEmpty()) {
            lacksWords(fields.place(name), role);
        }
        return words;
    }

    void lacksWords(Place place, TextRole role) {
        texts.add(new ReadText(role, place, new Text(Map.of()), Map.of()));
    }

    Optional<Condition> condition(Fields fields, String name) {
        var source = fields.text(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var parsed = Condition.parse(source.get(), yesNo::contains);
        if (parsed instanceof Condition.Parsed.Understood understood) {
            warn(understood.warnings(), fields.place(name));
            var condition = understood.condition();
            return Optional.of(read(condition, condition.expression(), fields.place(name)));
        }
        notUnderstood(source.get(), ((Condition.Parsed.Mistaken) parsed).message(), fields.place(name));
        return Optional.empty();
    }

    /** An expression that may give any value. */
    Optional<Expression> expression(Fields fields, String name) {
        var source = fields.text(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var parsed = Expression.parse(source.get());
        if (parsed instanceof Expression.Parsed.Understood understood) {
            warn(understood.warnings(), fields.place(name));
            var expression = understood.expression();
            return Optional.of(read(expression, expression, fields.place(name)));
        }
        notUnderstood(source.get(), ((Expression.Parsed.Mistaken) parsed).message(), fields.place(name));
        return Optional.empty();
    }

    private <T> T read(T read, Expression expression, Place place) {
        expressions.add(new ReadExpression(place, expression));
        places.put(read, place);
        return read;
    }

    private void warn(List<String> spellings, Place place) {
        for (var spelling : spellings) {
            faults.warning("expression.old_spelling", place, "This is read, but " + spelling, EXPRESSION_HINT);
        }
    }

    private void notUnderstood(String source, String reason, Place place) {
        var scoped = SCOPED.stream().anyMatch(source::contains);
        var hint = scoped ? "Write visibleIf on the question or choice." : EXPRESSION_HINT;
        error("expression.syntax", place, "The expression is not understood: " + reason, hint);
    }

    /** Where a condition or expression of this document stands. */
    Optional<Place> place(Object expression) {
        return Optional.ofNullable(places.get(expression));
    }

    /** One of these words; another one is a fault and reads as absent. */
    Optional<String> oneOf(Fields fields, String name, List<String> words) {
        var word = fields.text(name);
        if (word.isPresent() && !words.contains(word.get())) {
            var message = "\"" + word.get() + "\" is not known here.";
            error("value.one_of", fields.place(name), message, "Write one of " + String.join(", ", words) + ".");
        }
        return word.filter(words::contains);
    }

    /** An order of items; {@code usual} is the word for that of the file. */
    ItemOrder order(Fields fields, String name, String usual) {
        var word = oneOf(fields, name, List.of(usual, "random"));
        return word.isPresent() && word.get().equals("random") ? ItemOrder.RANDOM : ItemOrder.FILE;
    }

    /** What a kiosk always does, so that it can be said but not switched off. */
    void always(Fields fields, String name, String why) {
        if (!fields.flag(name).orElse(true)) {
            error("profile.always", fields.place(name), "\"" + name + "\" cannot be false. " + why, "Leave it out.");
        }
    }

    /** The least is not above the most. */
    void inOrder(Fields fields, String least, OptionalDouble low, String most, OptionalDouble high) {
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            var message = "\"%s\" is above \"%s\".".formatted(least, most);
            error("value.order", fields.place(least), message, "Swap the two or change one.");
        }
    }

    /** The entries of a list; one that is too short or too long is a fault, one that is missing is empty. */
    List<JsonValue> items(Fields fields, String name, int least, int most) {
        var array = fields.array(name);
        if (array.isEmpty()) {
            return List.of();
        }
        var items = array.get().items();
        if (items.size() < least || items.size() > most) {
            var message = "\"%s\" has %d entries.".formatted(name, items.size());
            error("value.out_of_bounds", array.get().place(), message, "Write %d to %d.".formatted(least, most));
        }
        return items;
    }

    /** The texts of this form among these entries, each once; anything else is a fault. */
    List<String> codes(List<JsonValue> items, Predicate<String> form, String wanted) {
        List<String> words = new ArrayList<>();
        for (var item : items) {
            if (item instanceof JsonText text && form.test(text.text()) && !words.contains(text.text())) {
                words.add(text.text());
            } else {
                var message = "This must be " + wanted + ", and stand here once.";
                error("value.form", item.place(), message, "Mend or remove it.");
            }
        }
        return words;
    }

    /** The objects among these entries; anything else is a fault. */
    List<JsonObject> objects(List<JsonValue> items, String what) {
        List<JsonObject> objects = new ArrayList<>();
        for (var item : items) {
            if (item instanceof JsonObject object) {
                objects.add(object);
            } else {
                var message = what + " must be an object, not " + item.kind() + ".";
                error("value.type", item.place(), message, "Write it in braces.");
            }
        }
        return objects;
    }
}
