package org.otklik.survey;

import java.util.List;
import java.util.Optional;

/**
 * A survey that was read without an error. Immutable.
 *
 * @param startPage words that are shown before the first question
 * @param calculated in the order of the file
 */
public record Survey(
        Optional<Text> title,
        Optional<Text> description,
        SurveyManner manner,
        Optional<Page> startPage,
        List<Page> pages,
        List<CalculatedValue> calculated,
        List<Trigger> triggers,
        CompletedTexts completed) {
    public Survey {
        pages = List.copyOf(pages);
        calculated = List.copyOf(calculated);
        triggers = List.copyOf(triggers);
    }

    /** A survey of these pages and nothing else. */
    public static Survey of(List<Page> pages) {
        return new Survey(
                Optional.empty(),
                Optional.empty(),
                SurveyManner.PLAIN,
                Optional.empty(),
                pages,
                List.of(),
                List.of(),
                CompletedTexts.NONE);
    }

    /** All questions in the order of the file. */
    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    public Optional<Question> question(String name) {
        return questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    public Page pageOf(Question question) {
        return pages.stream()
                .filter(page ->
                        page.questions().stream().anyMatch(one -> one.name().equals(question.name())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question of this survey: " + question.name()));
    }

    /** The panel a question stands in, if it does. */
    public Optional<Panel> panelOf(Question question) {
        return pageOf(question).elements().stream()
                .filter(Panel.class::isInstance)
                .map(Panel.class::cast)
                .filter(panel ->
                        panel.questions().stream().anyMatch(one -> one.name().equals(question.name())))
                .findFirst();
    }
}
