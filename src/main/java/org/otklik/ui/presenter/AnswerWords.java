package org.otklik.ui.presenter;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.otklik.i18n.Messages;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Reply;
import org.otklik.visit.ReviewedQuestion;

/** Puts what was said into the words under which it was chosen; what was written stays as it was written. */
final class AnswerWords {
    private final Messages messages;

    AnswerWords(Messages messages) {
        this.messages = messages;
    }

    String of(ReviewedQuestion reviewed) {
        if (reviewed.reply() instanceof Reply.Given given) {
            var values = given.value() instanceof Value.Several several ? several.values() : List.of(given.value());
            return values.stream().map(value -> said(reviewed, value)).collect(Collectors.joining(", "));
        }
        return reviewed.reply() instanceof Reply.CannotSay
                ? reviewed.cannotSay().map(words -> words.in(language())).orElse("")
                : messages.text("text.noAnswer");
    }

    private String said(ReviewedQuestion reviewed, Value value) {
        return reviewed.question().choices().stream()
                .filter(choice -> choice.is(value))
                .findFirst()
                .map(choice -> chosen(reviewed, choice))
                .orElseGet(() -> written(value));
    }

    private String chosen(ReviewedQuestion reviewed, Choice choice) {
        if (reviewed.question() instanceof BooleanQuestion yesOrNo) {
            var usual = choice.equals(yesOrNo.yes()) ? "text.yes" : "text.no";
            return choice.text().flatMap(text -> text.find(language())).orElseGet(() -> messages.text(usual));
        }
        if (reviewed.question() instanceof RatingQuestion rating) {
            return point(rating, choice);
        }
        var words = choice.words(language());
        return choice.kind() == Choice.Kind.OTHER && !reviewed.other().isEmpty()
                ? words + ": " + reviewed.other()
                : words;
    }

    /** «5 — Отлично»; «5 из 7» where the point has no words. */
    private String point(RatingQuestion rating, Choice point) {
        var number = point.value().printed();
        var last = rating.points().get(rating.points().size() - 1).value().printed();
        return point.text()
                .flatMap(text -> text.find(language()))
                .filter(words -> !words.isEmpty())
                .map(words -> number + " — " + words)
                .orElseGet(() -> messages.text("text.point", Map.of("number", number, "last", last)));
    }

    private String written(Value value) {
        if (!(value instanceof Value.Num)) {
            return value.printed();
        }
        var sign = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language()))
                .getDecimalSeparator();
        return value.printed().replace('.', sign);
    }

    private String language() {
        return messages.language();
    }
}
