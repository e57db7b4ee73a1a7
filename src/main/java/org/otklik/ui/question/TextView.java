package org.otklik.ui.question;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.otklik.survey.TextQuestion;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.NumberPad;
import org.otklik.ui.kit.NumberPad.Sign;
import org.otklik.ui.question.QuestionViews.Making;

/** A line of text, or a number with digits alone. */
final class TextView {
    /** One line is what is asked for; a second one is there for whoever needs it. */
    private static final int LINES = 2;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*([.,][0-9]*)?");
    private static final Pattern NUMBER_FROM_NOUGHT = Pattern.compile("[0-9]*([.,][0-9]*)?");

    /** Own: a number is short, so nobody has to be told how much room is left. */
    private static final int LONGEST_NUMBER = 12;

    private final Making making;

    TextView(Making making) {
        this.making = making;
    }

    QuestionView of(TextQuestion question) {
        return question.input() == TextQuestion.Input.NUMBER ? number(question) : words(question);
    }

    private QuestionView words(TextQuestion question) {
        var placeholder = Writing.placeholder(making, question.placeholder());
        var field = Writing.field(making, question, NoteField.Rules.ofWords(question.maxLength(), LINES, placeholder));
        return Writing.view(making, field, Writing.letters(making, field));
    }

    private QuestionView number(TextQuestion question) {
        var signs = EnumSet.of(Sign.COMMA);
        if (question.least().isEmpty() || question.least().getAsDouble() < 0) {
            signs.add(Sign.MINUS);
        }
        var pattern = signs.contains(Sign.MINUS) ? NUMBER : NUMBER_FROM_NOUGHT;
        var rules = NoteField.Rules.ofLine(
                Math.min(LONGEST_NUMBER, question.maxLength()),
                Writing.placeholder(making, question.placeholder()),
                pattern);
        var field = Writing.field(making, question, rules);
        return QuestionView.typing(field, new NumberPad(making.kit(), field, signs, making.messages()::text));
    }
}
