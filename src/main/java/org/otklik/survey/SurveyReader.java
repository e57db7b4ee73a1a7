package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;

/**
 * Reads a survey in kiosk profile 1 of SurveyJS form JSON. What the profile does not have is refused with its place,
 * never skipped; reading goes on to the end, so that an author sees all faults at once.
 */
final class SurveyReader {
    static final int MOST_PAGES = 60;
    static final int MOST_QUESTIONS = 200;

    private static final int MOST_VALUES = 50;

    private final Reader reader;
    private final NameRules names;

    SurveyReader(Reader reader) {
        this.reader = reader;
        names = new NameRules(reader);
    }

    /** The survey, as far as it could be read; whether it may be used is for the faults to say. */
    Survey read(JsonObject root) {
        reader.saysYesOrNo(YesNoQuestions.names(root));
        var fields = new Fields(Spellings.today(root, Spellings.Where.SURVEY, reader.faults()), reader.faults());
        var title = reader.words(fields, "title", TextRole.TITLE);
        var description = reader.words(fields, "description", TextRole.DESCRIPTION);
        var mannerReader = new MannerReader(reader, fields);
        var manner = mannerReader.manner();
        var pages = pages(fields, mannerReader.defaults());
        var start = startPage(fields, pages);
        var asked = start.isPresent() ? pages.subList(1, pages.size()) : pages;
        var questions =
                asked.stream().flatMap(page -> page.questions().stream()).toList();
        var calculated = calculated(fields);
        var triggers = new TriggersReader(reader, questions).read(fields);
        var completed = completed(fields);
        RefusedWords.refuse(fields);
        var survey = new Survey(title, description, manner, start, asked, calculated, triggers, completed);
        new SurveyRules(reader, survey, names).check();
        return survey;
    }

    /** Every name that stands in the survey with the place of its question, also of those with faults. */
    Map<String, Place> questions() {
        return names.questions();
    }

    /** Everything that a condition may read. */
    Set<String> names() {
        return names.all();
    }

    private List<Page> pages(Fields fields, SurveyDefaults defaults) {
        var questions = new QuestionReader(reader, names, defaults);
        var blocks = new BlockReader(reader, questions, defaults.order());
        List<Page> pages = new ArrayList<>();
        if (fields.any("elements").isPresent()) {
            if (fields.any("pages").isPresent()) {
                var message = "\"pages\" and \"elements\" both stand here.";
                reader.error("profile.both", fields.place("elements"), message, "Move the elements into a page.");
            }
            pages.add(blocks.onlyPage(fields));
        } else {
            fields.require("pages");
        }
        reader.objects(reader.items(fields, "pages", 1, MOST_PAGES), "A page")
                .forEach(page -> pages.add(blocks.page(page, pages.size())));
        if (questions.met() > MOST_QUESTIONS) {
            var message = questions.met() + " questions are too many.";
            var hint = "Write at most " + MOST_QUESTIONS + ".";
            reader.error("value.out_of_bounds", fields.place("pages"), message, hint);
        }
        return pages;
    }

    private Optional<Page> startPage(Fields fields, List<Page> pages) {
        if (!fields.flag("firstPageIsStartPage").orElse(false) || pages.isEmpty()) {
            return Optional.empty();
        }
        var place = fields.place("firstPageIsStartPage");
        if (pages.size() == 1) {
            reader.error("profile.start_page", place, "Nothing follows the start page.", "Add a page of questions.");
            return Optional.empty();
        }
        var first = pages.get(0);
        if (first.questions().stream().anyMatch(Question::answerable)) {
            var message = "The start page holds html only: its answers would belong to no visit.";
            reader.error("profile.start_page", place, message, "Move the questions to the next page.");
        }
        return Optional.of(first);
    }

    private List<CalculatedValue> calculated(Fields fields) {
        List<CalculatedValue> values = new ArrayList<>();
        for (var written : reader.objects(reader.items(fields, "calculatedValues", 0, MOST_VALUES), "A value")) {
            var value = new Fields(written, reader.faults());
            var name = names.name(value);
            value.require("expression");
            var expression = reader.expression(value, "expression");
            var kept = value.flag("includeIntoResult").orElse(false);
            var scope = kept ? CalculatedValue.Scope.RESPONSE : CalculatedValue.Scope.VISIT;
            RefusedWords.refuse(value);
            name.ifPresent(found -> expression.ifPresent(read -> values.add(new CalculatedValue(found, read, scope))));
        }
        return values;
    }

    private CompletedTexts completed(Fields fields) {
        List<CompletedTexts.When> when = new ArrayList<>();
        var items = reader.items(fields, "completedHtmlOnCondition", 0, MOST_VALUES);
        for (var written : reader.objects(items, "A text")) {
            var text = new Fields(written, reader.faults());
            text.require("expression", "html");
            var condition = reader.condition(text, "expression");
            var html = reader.html(text, "html");
            RefusedWords.refuse(text);
            condition.ifPresent(holds -> html.ifPresent(words -> when.add(new CompletedTexts.When(holds, words))));
        }
        return new CompletedTexts(when, reader.html(fields, "completedHtml"));
    }
}
