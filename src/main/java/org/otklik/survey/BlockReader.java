package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;

/** Reads pages, and the panels and questions in them. A panel stands in a page, never in a panel. */
final class BlockReader {
    private static final String PANEL = "panel";
    private static final int LONGEST_NAME = 64;

    private final Reader reader;
    private final QuestionReader questions;
    private final ItemOrder order;

    /** Reads blocks whose questions stand in this order where a block does not say otherwise. */
    BlockReader(Reader reader, QuestionReader questions, ItemOrder order) {
        this.reader = reader;
        this.questions = questions;
        this.order = order;
    }

    Page page(JsonObject written, int index) {
        var fields = new Fields(Spellings.today(written, Spellings.Where.BLOCK, reader.faults()), reader.faults());
        var head = head(fields, "page" + (index + 1));
        var elements = elements(fields);
        RefusedWords.refuse(fields);
        return new Page(head, elements);
    }

    /** The only page of a survey that has elements in place of pages. */
    Page onlyPage(Fields survey) {
        return new Page(
                new BlockHead("page1", Optional.empty(), Optional.empty(), Visibility.ALWAYS, order), elements(survey));
    }

    private List<Element> elements(Fields fields) {
        List<Element> elements = new ArrayList<>();
        for (var written : objects(fields)) {
            if (isPanel(written)) {
                elements.add(panel(written, elements.size()));
            } else {
                questions.read(written).ifPresent(elements::add);
            }
        }
        return elements;
    }

    private List<JsonObject> objects(Fields fields) {
        return reader.objects(reader.items(fields, "elements", 0, SurveyReader.MOST_QUESTIONS), "A question");
    }

    private static boolean isPanel(JsonObject written) {
        return written.member("type")
                .map(type -> type instanceof JsonText text && text.text().equals(PANEL))
                .orElse(false);
    }

    private Panel panel(JsonObject written, int index) {
        var fields = new Fields(Spellings.today(written, Spellings.Where.BLOCK, reader.faults()), reader.faults());
        fields.text("type");
        var head = head(fields, "panel" + (index + 1));
        List<Question> asked = new ArrayList<>();
        for (var inner : objects(fields)) {
            if (isPanel(inner)) {
                var message = "A panel stands in a page, not in a panel.";
                reader.error("profile.panel_in_panel", inner.place(), message, "Move it beside the outer one.");
            } else {
                questions.read(inner).ifPresent(asked::add);
            }
        }
        RefusedWords.refuse(fields);
        return new Panel(head, asked);
    }

    private BlockHead head(Fields fields, String otherwise) {
        var name = fields.text("name");
        if (name.isPresent() && (name.get().isEmpty() || name.get().length() > LONGEST_NAME)) {
            var message = "A name has 1 to " + LONGEST_NAME + " characters.";
            reader.error("name.form", fields.place("name"), message, "Write a shorter one, or leave it out.");
        }
        var title = reader.words(fields, "title", TextRole.TITLE);
        var description = reader.words(fields, "description", TextRole.DESCRIPTION);
        var visibility = QuestionReader.visibility(reader, fields);
        var own = reader.oneOf(fields, "questionOrder", List.of("default", "initial", "random"));
        return new BlockHead(
                name.orElse(otherwise),
                title,
                description,
                visibility,
                own.map(this::order).orElse(order));
    }

    private ItemOrder order(String word) {
        if (word.equals("default")) {
            return order;
        }
        return word.equals("random") ? ItemOrder.RANDOM : ItemOrder.FILE;
    }
}
