package org.otklik.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.otklik.survey.Bands;
import org.otklik.survey.BlockHead;
import org.otklik.survey.CalculatedValue;
import org.otklik.survey.CompletedTexts;
import org.otklik.survey.Element;
import org.otklik.survey.ItemOrder;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings;
import org.otklik.survey.Page;
import org.otklik.survey.Panel;
import org.otklik.survey.QuestionNotes;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Services;
import org.otklik.survey.Slot;
import org.otklik.survey.Survey;
import org.otklik.survey.SurveyManner;
import org.otklik.survey.Text;
import org.otklik.survey.Trigger;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Expression;
import org.otklik.survey.expression.Value;

/** A pack in the words of a test: pages of questions, then what the sidecar says of them. */
public final class PackDraft {
    private final List<Page> pages = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<CalculatedValue> calculated = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, QuestionNotes> notes = new LinkedHashMap<>();
    private Optional<Services> services = Optional.empty();
    private Bands bands = Bands.NONE;
    private PackSettings settings = PackSettings.PLAIN;

    private PackDraft() {}

    /** A pack whose pages follow. */
    public static PackDraft empty() {
        return new PackDraft();
    }

    /** A pack of one page. */
    public static PackDraft asking(QuestionDraft... questions) {
        return new PackDraft().page(questions);
    }

    public PackDraft page(QuestionDraft... questions) {
        return page(Visibility.ALWAYS, ItemOrder.FILE, made(questions));
    }

    public PackDraft pageIf(String condition, QuestionDraft... questions) {
        return page(Visibility.when(QuestionDraft.condition(condition)), ItemOrder.FILE, made(questions));
    }

    /** A page whose questions stand in another order in every visit. */
    public PackDraft shuffledPage(QuestionDraft... questions) {
        return page(Visibility.ALWAYS, ItemOrder.RANDOM, made(questions));
    }

    /** A page of one panel. */
    public PackDraft panelIf(String condition, QuestionDraft... questions) {
        var shown = Visibility.when(QuestionDraft.condition(condition));
        var head =
                new BlockHead("panel" + (pages.size() + 1), Optional.empty(), Optional.empty(), shown, ItemOrder.FILE);
        var inside = Stream.of(questions).map(QuestionDraft::made).toList();
        return page(Visibility.ALWAYS, ItemOrder.FILE, List.of(new Panel(head, inside)));
    }

    private PackDraft page(Visibility visibility, ItemOrder order, List<Element> elements) {
        var name = "page" + (pages.size() + 1);
        pages.add(new Page(
                new BlockHead(name, Optional.of(Text.of(name)), Optional.empty(), visibility, order), elements));
        return this;
    }

    private static List<Element> made(QuestionDraft... questions) {
        return Stream.of(questions).<Element>map(QuestionDraft::made).toList();
    }

    public PackDraft completes(String condition) {
        triggers.add(new Trigger.Complete(QuestionDraft.condition(condition)));
        return this;
    }

    public PackDraft skips(String condition, String target) {
        triggers.add(new Trigger.Skip(QuestionDraft.condition(condition), target));
        return this;
    }

    public PackDraft sets(String condition, String target, Value value) {
        triggers.add(new Trigger.SetValue(QuestionDraft.condition(condition), target, value));
        return this;
    }

    /** A value that stands in the response. */
    public PackDraft calculates(String name, String expression) {
        return calculates(name, expression, CalculatedValue.Scope.RESPONSE);
    }

    public PackDraft calculates(String name, String expression, CalculatedValue.Scope scope) {
        var parsed = Expression.parse(expression);
        if (!(parsed instanceof Expression.Parsed.Understood understood)) {
            throw new IllegalArgumentException(parsed.toString());
        }
        calculated.add(new CalculatedValue(name, understood.expression(), scope));
        return this;
    }

    /** A slot of equal chances. */
    public PackDraft slot(String name, String... questions) {
        var members = Stream.of(questions)
                .map(question -> new Slot.Member(question, 1, Optional.empty()))
                .toList();
        slots.add(new Slot(name, members));
        return this;
    }

    /** Another member of the last slot. */
    public PackDraft orWithWeight(int weight, String question, String when) {
        var slot = slots.remove(slots.size() - 1);
        var members = new ArrayList<>(slot.members());
        members.add(new Slot.Member(question, weight, Optional.of(QuestionDraft.condition(when))));
        slots.add(new Slot(slot.name(), members));
        return this;
    }

    public PackDraft cannotSay(String question) {
        return noted(question, Optional.of(Text.of("cannot say")), Asked.ALWAYS);
    }

    public PackDraft optional(String question) {
        return noted(question, Optional.empty(), Asked.WHEN_INCLUDED);
    }

    /** One group of services, its tiles the choices of this question. */
    public PackDraft services(String question, String group, String... tiles) {
        var made = Stream.of(tiles)
                .map(tile -> new Services.Tile(tile, Text.of(tile)))
                .toList();
        services = Optional.of(new Services(question, List.of(new Services.Group(group, Text.of(group), made))));
        return this;
    }

    public PackDraft bands(String low, String high) {
        bands = new Bands(Optional.of(QuestionDraft.condition(low)), Optional.of(QuestionDraft.condition(high)));
        return this;
    }

    /** The answers are looked over before the end. */
    public PackDraft reviewed() {
        settings = new PackSettings(PackSettings.Review.SHOWN, settings.voices(), settings.idle(), settings.quality());
        return this;
    }

    /** The survey alone. */
    public Survey survey() {
        return new Survey(
                Optional.empty(),
                Optional.empty(),
                SurveyManner.PLAIN,
                Optional.empty(),
                pages,
                calculated,
                triggers,
                CompletedTexts.NONE);
    }

    public Pack made() {
        return new Pack(
                "made",
                1,
                "0".repeat(64),
                Pack.Audience.CITIZEN,
                new Pack.Validity(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of("en"),
                survey(),
                List.copyOf(slots),
                Map.copyOf(notes),
                Map.of(),
                services,
                bands,
                settings);
    }

    private PackDraft noted(String question, Optional<Text> cannotSay, Asked asked) {
        notes.put(question, new QuestionNotes(List.of(), List.of(), cannotSay, Optional.empty(), asked));
        return this;
    }
}
