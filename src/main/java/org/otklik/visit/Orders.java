package org.otklik.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.otklik.survey.Choice;
import org.otklik.survey.Element;
import org.otklik.survey.ItemOrder;
import org.otklik.survey.Page;
import org.otklik.survey.Panel;
import org.otklik.survey.Question;
import org.otklik.survey.Survey;

/**
 * The orders of one visit, shuffled once from its seed: of questions and of choices, hidden ones too. What is not to be
 * shuffled keeps the order of the file. Survey page 4, "random order".
 */
final class Orders {
    /** Keeps these numbers apart from those of the draws, which come from the same seed. */
    private static final long APART = 0x5DEECE66DL;

    private final SplittableRandom random;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private boolean questionsShuffled;

    Orders(Survey survey, long seed) {
        random = new SplittableRandom(seed ^ APART);
        survey.pages().forEach(page -> questions.addAll(ordered(page)));
        for (var question : survey.questions()) {
            question.offered()
                    .filter(offer -> offer.order() == ItemOrder.RANDOM)
                    .ifPresent(offer -> choices.put(question.name(), shuffled(offer.choices())));
        }
    }

    /** Every question, in the order in which this visit asks. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The question with its choices in the order of this visit. */
    Question of(Question question) {
        var own = choices.get(question.name());
        return own == null ? question : question.offering(own);
    }

    /** What was shuffled. */
    ShownOrder shown() {
        var values = new LinkedHashMap<String, List<String>>();
        choices.forEach((question, own) -> values.put(
                question, own.stream().map(choice -> choice.value().printed()).toList()));
        var names = questionsShuffled ? questions.stream().map(Question::name).toList() : List.<String>of();
        return new ShownOrder(names, values);
    }

    private List<Question> ordered(Page page) {
        return blocks(page.elements(), page.head().order()).stream()
                .flatMap(element -> element instanceof Panel panel
                        ? blocks(panel.questions(), panel.head().order()).stream()
                        : Stream.of(element))
                .map(Question.class::cast)
                .toList();
    }

    private <E extends Element> List<E> blocks(List<E> elements, ItemOrder order) {
        if (order == ItemOrder.FILE) {
            return elements;
        }
        questionsShuffled = true;
        var mixed = new ArrayList<>(elements);
        mix(mixed);
        return mixed;
    }

    /** Those that move are mixed over the places they hold; a special item is none of them. */
    private List<Choice> shuffled(List<Choice> offered) {
        var moving = new ArrayList<>(offered.stream().filter(Orders::moves).toList());
        mix(moving);
        var next = moving.iterator();
        return offered.stream()
                .map(choice -> moves(choice) ? next.next() : choice)
                .toList();
    }

    private static boolean moves(Choice choice) {
        return choice.kind() == Choice.Kind.PLAIN && choice.place() == Choice.Placing.MOVES;
    }

    /** Fisher and Yates. */
    private void mix(List<?> items) {
        for (var last = items.size() - 1; last > 0; last--) {
            Collections.swap(items, last, random.nextInt(last + 1));
        }
    }
}
