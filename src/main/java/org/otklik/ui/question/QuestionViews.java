package org.otklik.ui.question;

import org.otklik.i18n.Messages;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.PictureQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.TextQuestion;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.presenter.Marks;
import org.otklik.ui.presenter.QuestionPresenter;

/** Which view draws which question type; the one list of them. */
public final class QuestionViews {
    private QuestionViews() {}

    /** With what every view is made: what to draw with, whom to tell, what is marked, what to type on, how to be drawn anew. */
    public record Making(
            Kit kit,
            QuestionPresenter presenter,
            Messages messages,
            Marks marks,
            Keyboards keyboards,
            Runnable redraw) {
        String language() {
            return messages.language();
        }

        Turning turning() {
            return new Turning(messages, presenter, redraw);
        }
    }

    public static QuestionView of(Question question, Making making) {
        if (question instanceof RatingQuestion rating) {
            return new RatingView(making).of(rating);
        }
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceView(making).of(choice);
        }
        if (question instanceof ChecksQuestion checks) {
            return new ChecksView(making).of(checks);
        }
        if (question instanceof BooleanQuestion yesOrNo) {
            return new BooleanView(making).of(yesOrNo);
        }
        if (question instanceof PictureQuestion pictures) {
            return new PictureView(making).of(pictures);
        }
        if (question instanceof TextQuestion text) {
            return new TextView(making).of(text);
        }
        if (question instanceof HtmlQuestion html) {
            return new HtmlView(making).of(html);
        }
        return new CommentView(making).of((CommentQuestion) question);
    }
}
