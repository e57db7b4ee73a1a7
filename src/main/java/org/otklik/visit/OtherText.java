package org.otklik.visit;

import java.util.Optional;
import org.otklik.survey.Choice;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Demand;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.Text;

/** The item {@code other} as a step of its own: a free text under the words of the item. */
final class OtherText {
    private OtherText() {}

    /** Of a question that offers the item. */
    static CommentQuestion of(Question question) {
        var other = question.other().orElseThrow();
        var head = QuestionHead.of(question.otherName()).titled(words(question)).demanding(Demand.REQUIRED);
        return new CommentQuestion(head, other.mostCharacters(), other.placeholder());
    }

    private static Optional<Text> words(Question question) {
        return question.choices().stream()
                .filter(choice -> choice.kind() == Choice.Kind.OTHER)
                .findFirst()
                .flatMap(Choice::text)
                .or(() -> question.head().title());
    }
}
