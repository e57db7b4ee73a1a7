package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.otklik.survey.expression.Condition;

/** Questions and panels that belong together; its words stand above the first question of it that is shown. */
public record Page(BlockHead head, List<Element> elements) {
    public Page {
        elements = List.copyOf(elements);
    }

    public String name() {
        return head.name();
    }

    public Optional<Text> title() {
        return head.title();
    }

    public Optional<Text> description() {
        return head.description();
    }

    public Optional<Condition> visibleIf() {
        return head.visibility().condition();
    }

    /** Its questions, those of its panels among them, in the order of the file. */
    public List<Question> questions() {
        return elements.stream()
                .flatMap(element ->
                        element instanceof Panel panel ? panel.questions().stream() : Stream.of((Question) element))
                .toList();
    }
}
