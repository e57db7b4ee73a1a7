package org.otklik.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otklik.survey.expression.Value;

/**
 * Puts answers into words: {@code {name}} in a text gives way to what was answered there, as it reads in the language.
 * What is put in is not searched again and never becomes markup. Survey page 4, "Piping".
 */
public final class Piping {
    private static final Pattern NAME = Pattern.compile("\\{([^{}:]+)}");

    /** Of a yes or no without words of its own. */
    private static final Text YES = new Text(Map.of("default", "Yes", "ru", "Да"));

    private static final Text NO = new Text(Map.of("default", "No", "ru", "Нет"));

    private final Survey survey;
    private final SurveyState state;

    Piping(Survey survey, SurveyState state) {
        this.survey = survey;
        this.state = state;
    }

    /** Whether the words ask for an answer at all. */
    public static boolean asks(Text text) {
        return text.byLocale().values().stream()
                .anyMatch(words -> NAME.matcher(words).find());
    }

    /** The words with the answers of now; a name that is unknown stays as it is written. */
    public String filled(String words, String locale) {
        return filled(words, locale, UnaryOperator.identity());
    }

    private String filled(String words, String locale, UnaryOperator<String> put) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        return NAME.matcher(words).replaceAll(found -> {
            var name = Value.trimmed(found.group(1));
            return Matcher.quoteReplacement(printed(name, locale).map(put).orElse(found.group()));
        });
    }

    private Optional<String> printed(String name, String locale) {
        return survey.questions().stream()
                .filter(question -> question.answerable() && question.name().equalsIgnoreCase(name))
                .findFirst()
                .map(question -> printed(question, locale))
                .or(() -> other(name))
                .or(() -> calculated(name));
    }

    private Optional<String> other(String name) {
        return survey.questions().stream()
                .filter(question -> question.otherName().equalsIgnoreCase(name))
                .map(question -> state.value(question.otherName()))
                .filter(said -> !said.isEmpty())
                .map(Value::printed)
                .findFirst();
    }

    private Optional<String> calculated(String name) {
        return survey.calculated().stream()
                .filter(value -> value.name().equalsIgnoreCase(name))
                .map(value -> state.value(value.name()))
                .filter(value -> !value.isEmpty())
                .map(Value::printed)
                .findFirst();
    }

    private String printed(Question question, String locale) {
        var value = state.value(question.name());
        if (value instanceof Value.Several several) {
            var chosen = several.values().stream()
                    .filter(one -> isOffered(question, one))
                    .toList();
            return (chosen.isEmpty() ? several.values() : chosen)
                    .stream().map(one -> printed(question, one, locale)).collect(Collectors.joining(", "));
        }
        return AnswerRules.isBlank(value) ? "" : printed(question, value, locale);
    }

    private boolean isOffered(Question question, Value value) {
        return state.offered(question).choices().stream().anyMatch(choice -> choice.is(value));
    }

    private String printed(Question question, Value value, String locale) {
        var chosen = state.offered(question).choices().stream()
                .filter(choice -> choice.is(value))
                .findFirst();
        if (question instanceof BooleanQuestion yesOrNo) {
            var isYes = chosen.filter(yesOrNo.yes()::equals).isPresent();
            return said(isYes ? yesOrNo.yes() : yesOrNo.no(), isYes ? YES : NO, locale);
        }
        var said = state.value(question.otherName()).printed();
        var isOther =
                chosen.filter(choice -> choice.kind() == Choice.Kind.OTHER).isPresent();
        return isOther && !said.isEmpty()
                ? said
                : chosen.map(choice -> choice.words(locale)).orElse(value.printed());
    }

    private static String said(Choice choice, Text otherwise, String locale) {
        return choice.text().flatMap(text -> text.find(locale)).orElse(otherwise.in(locale));
    }

    /** The same words in each of these languages, filled; in no other. */
    public Text filled(Text text, List<String> locales) {
        return filled(text, locales, UnaryOperator.identity());
    }

    /** As {@link #filled}, in a text that has tags: no sign of an answer can be read as one. */
    public Text filledHtml(Text html, List<String> locales) {
        return filled(html, locales, answer -> answer.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private Text filled(Text text, List<String> locales, UnaryOperator<String> put) {
        return new Text(locales.stream()
                .filter(locale -> text.find(locale).isPresent())
                .collect(Collectors.toMap(locale -> locale, locale -> filled(text.in(locale), locale, put))));
    }
}
