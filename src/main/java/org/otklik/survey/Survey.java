package org.otklik.survey;

import java.util.List;
import java.util.Optional;

/** A survey that was read without an error. Immutable. */
public record Survey(List<Page> pages) {
    public Survey {
        pages = List.copyOf(pages);
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
}
