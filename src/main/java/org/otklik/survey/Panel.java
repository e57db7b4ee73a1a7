package org.otklik.survey;

import java.util.List;

/** Questions of a page that show and hide together; a panel stands in a page, never in a panel. */
public record Panel(BlockHead head, List<Question> questions) implements Element {
    public Panel {
        questions = List.copyOf(questions);
    }

    @Override
    public String name() {
        return head.name();
    }
}
