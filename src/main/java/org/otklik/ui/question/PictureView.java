package org.otklik.ui.question;

import org.otklik.survey.Choice;
import org.otklik.survey.PictureQuestion;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/** One or several pictures, each above its words; a choice without a picture has its words alone. */
final class PictureView {
    private final Making making;

    PictureView(Making making) {
        this.making = making;
    }

    QuestionView of(PictureQuestion question) {
        var choices = question.choices();
        return question.pick() == PictureQuestion.Pick.ONE
                ? Options.one(making, choices, choice -> look(choice, TileLook.Mark.ROUND))
                : Options.several(making, choices, choices.size(), choice -> look(choice, TileLook.Mark.SQUARE));
    }

    private TileLook look(Choice choice, TileLook.Mark mark) {
        var words = choice.words(making.language());
        return choice.image()
                .<TileLook>map(file -> new TileLook.Pictured(mark, words, file))
                .orElseGet(() -> new TileLook.Option(mark, words));
    }
}
