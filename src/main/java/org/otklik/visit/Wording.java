package org.otklik.visit;

import java.util.List;
import org.otklik.survey.BlockHead;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.Objection;
import org.otklik.survey.Page;
import org.otklik.survey.Piping;
import org.otklik.survey.Question;
import org.otklik.survey.Text;

/** What is shown of a survey, its words filled with the answers of now in every language of the pack. */
final class Wording {
    private final Piping piping;
    private final List<String> languages;

    Wording(Piping piping, List<String> languages) {
        this.piping = piping;
        this.languages = languages;
    }

    Question of(Question question) {
        return question instanceof HtmlQuestion html
                ? new HtmlQuestion(question.worded(this::of).head(), inHtml(html.html()))
                : question.worded(this::of);
    }

    /** As {@link #of}; what an answer holds stays words where the text around it has tags. */
    Text inHtml(Text html) {
        return Piping.asks(html) ? piping.filledHtml(html, languages) : html;
    }

    Page of(Page page) {
        return new Page(of(page.head()), page.elements());
    }

    BlockHead of(BlockHead head) {
        return new BlockHead(
                head.name(),
                head.title().map(this::of),
                head.description().map(this::of),
                head.visibility(),
                head.order());
    }

    Objection of(Objection objection) {
        return new Objection(objection.rule(), objection.words().map(this::of), objection.numbers());
    }

    private Text of(Text text) {
        return Piping.asks(text) ? piping.filled(text, languages) : text;
    }
}
