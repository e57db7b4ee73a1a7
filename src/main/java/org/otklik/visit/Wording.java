package org.otklik.visit;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.BlockHead;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.Objection;
import org.otklik.survey.Page;
import org.otklik.survey.PictureQuestion;
import org.otklik.survey.Piping;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.Text;
import org.otklik.survey.TextQuestion;

/** What is shown of a survey, its words filled with the answers of now in every language of the pack. */
final class Wording {
    private final Piping piping;
    private final List<String> languages;

    Wording(Piping piping, List<String> languages) {
        this.piping = piping;
        this.languages = languages;
    }

    Question of(Question question) {
        var head = of(question.head());
        var choices = question.choices().stream().map(this::of).toList();
        if (question instanceof RatingQuestion rating) {
            return new RatingQuestion(
                    head, rating.look(), choices, of(rating.minDescription()), of(rating.maxDescription()));
        }
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceQuestion(head, choice.offer().with(choices));
        }
        if (question instanceof ChecksQuestion checks) {
            return new ChecksQuestion(head, checks.offer().with(choices), checks.least(), checks.most());
        }
        if (question instanceof PictureQuestion picture) {
            return new PictureQuestion(head, picture.offer().with(choices), picture.pick());
        }
        if (question instanceof BooleanQuestion) {
            return new BooleanQuestion(head, choices.get(0), choices.get(1));
        }
        if (question instanceof TextQuestion text) {
            return new TextQuestion(
                    head, text.input(), text.maxLength(), of(text.placeholder()), text.least(), text.most());
        }
        return question instanceof CommentQuestion comment
                ? new CommentQuestion(head, comment.maxLength(), of(comment.placeholder()))
                : new HtmlQuestion(head, of(((HtmlQuestion) question).html()));
    }

    Page of(Page page) {
        var head = page.head();
        return new Page(
                new BlockHead(head.name(), of(head.title()), of(head.description()), head.visibility(), head.order()),
                page.elements());
    }

    Objection of(Objection objection) {
        return new Objection(objection.rule(), of(objection.words()), objection.numbers());
    }

    private QuestionHead of(QuestionHead head) {
        return new QuestionHead(
                head.name(),
                of(head.title()),
                of(head.description()),
                head.titlePlace(),
                head.visibility(),
                head.demand(),
                head.requiredIf(),
                head.requiredError(),
                head.validators(),
                head.defaultValue(),
                head.clearing());
    }

    private Choice of(Choice choice) {
        return new Choice(
                choice.value(), of(choice.text()), choice.visibleIf(), choice.kind(), choice.place(), choice.image());
    }

    private Optional<Text> of(Optional<Text> text) {
        return text.map(this::of);
    }

    private Text of(Text text) {
        return Piping.asks(text) ? piping.filled(text, languages) : text;
    }
}
