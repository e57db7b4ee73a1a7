package org.otklik.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.i18n.Messages;
import org.otklik.survey.BlockHead;
import org.otklik.survey.Objection;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Forward;
import org.otklik.visit.QuestionStep;
import org.otklik.visit.Reply;
import org.otklik.visit.ResponseAnswers;

/**
 * What stands before a visitor while a question is asked, whatever shows it: the model's step or a real screen. Equal
 * sights are equal to the visitor, word by word.
 *
 * @param blocks titles of the page and the panel that begin here
 * @param offers values of what can be chosen, in the order shown
 * @param answer what is marked or written, sorted: no screen shows in which order ticks were made
 * @param answeredBefore whether there was an answer when the visitor came here
 * @param place empty where no position is shown
 * @param needsAnswer whether the way on waits for an answer
 * @param error why the answer was not taken, or nothing
 */
record Sight(
        String question,
        List<String> blocks,
        String title,
        List<String> offers,
        List<String> answer,
        boolean answeredBefore,
        Optional<Place> place,
        Forward forward,
        boolean needsAnswer,
        String error) {
    private static final String ANY = "\u0001";

    Sight {
        blocks = List.copyOf(blocks);
        offers = List.copyOf(offers);
        answer = List.copyOf(answer);
    }

    /** Position from 1, and the longest path still possible. */
    record Place(int number, int total) {}

    /** What a screen has to show of this step in this language. */
    static Sight of(QuestionStep step, String language) {
        var question = step.question();
        return new Sight(
                question.name(),
                Stream.concat(step.opening().map(Page::head).stream(), step.panel().stream())
                        .map(BlockHead::title)
                        .flatMap(title -> title.flatMap(words -> words.find(language)).stream())
                        .toList(),
                title(question, language),
                question.choices().stream()
                        .map(choice -> choice.value().printed())
                        .toList(),
                answer(step.reply()),
                step.answeredBefore(),
                step.number() == 0 ? Optional.empty() : Optional.of(new Place(step.number(), step.total())),
                step.forward(),
                step.needsAnswer(),
                step.objections().stream()
                        .map(objection -> words(objection, language))
                        .collect(Collectors.joining(" ")));
    }

    /** What is marked or written, as an answer of this value looks: blanks alone look like nothing. */
    static List<String> answer(Value value) {
        var values = value instanceof Value.Several several ? several.values() : List.of(value);
        return values.stream()
                .map(Value::printed)
                .filter(printed -> !printed.isBlank())
                .sorted()
                .toList();
    }

    /** Whether the error says that these rules are broken, in this order, whatever their numbers are. */
    boolean objectsTo(String language, Objection.Rule... rules) {
        var numbers = Map.of("least", ANY, "most", ANY);
        var said = Stream.of(rules)
                .map(rule -> Messages.in(language).text("text.objection." + rule.word(), numbers))
                .collect(Collectors.joining(" "));
        return Pattern.matches(Pattern.quote(said).replace(ANY, "\\E[0-9,.-]+\\Q"), error);
    }

    private static String title(Question question, String language) {
        var isNameless = !question.answerable() && question.head().title().isEmpty();
        return isNameless ? "" : question.title(language);
    }

    private static List<String> answer(Reply reply) {
        if (reply instanceof Reply.Given given) {
            return answer(given.value());
        }
        return reply instanceof Reply.CannotSay ? answer(ResponseAnswers.CANNOT_SAY) : List.of();
    }

    private static String words(Objection objection, String language) {
        return objection
                .words()
                .flatMap(own -> own.find(language))
                .orElseGet(() -> Messages.in(language)
                        .text("text.objection." + objection.rule().word(), objection.numbers()));
    }
}
