package org.otklik.ui.question;

import java.util.List;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.Choice;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/** Yes or no as two tiles, never as a switch: which side of a switch is "on" is anybody's guess. */
final class BooleanView {
    private final Making making;

    BooleanView(Making making) {
        this.making = making;
    }

    QuestionView of(BooleanQuestion question) {
        return Options.one(
                making,
                List.of(question.yes(), question.no()),
                choice -> new TileLook.Option(
                        TileLook.Mark.ROUND, words(choice, choice.equals(question.yes()) ? "text.yes" : "text.no")));
    }

    private String words(Choice choice, String usual) {
        return choice.text()
                .flatMap(text -> text.find(making.language()))
                .orElseGet(() -> making.messages().text(usual));
    }
}
