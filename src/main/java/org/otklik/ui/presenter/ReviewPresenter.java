package org.otklik.ui.presenter;

import java.util.Set;
import org.otklik.i18n.Messages;
import org.otklik.visit.Reply;
import org.otklik.visit.ReviewedQuestion;

/** Questions and answers before the end of the visit, where the pack asks for it. Event thread only. */
public final class ReviewPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;
    private final OngoingVisit visit;

    ReviewPresenter(KioskFlow flow, OngoingVisit visit) {
        this.flow = flow;
        this.visit = visit;
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    @Override
    public Begins begins() {
        return Begins.AT_HEADING;
    }

    public void attach(ReviewDisplay display) {
        var messages = Messages.in(flow.spoken());
        var words = new AnswerWords(messages);
        var pairs = visit.review().stream().map(one -> pair(one, words)).toList();
        var finish = flow.settings().pack().survey().manner().buttons().complete();
        display.show(new ReviewContent(
                flow.texts().asker(),
                pairs,
                finish.flatMap(own -> own.find(flow.spoken())).orElseGet(() -> messages.text("button.finish"))));
    }

    private ReviewContent.Pair pair(ReviewedQuestion reviewed, AnswerWords words) {
        var said = reviewed.reply() instanceof Reply.None ? ReviewContent.Said.NOTHING : ReviewContent.Said.SOMETHING;
        var question = reviewed.question();
        return new ReviewContent.Pair(question.name(), question.title(flow.spoken()), words.of(reviewed), said);
    }

    /** «Изменить»: back to that question; the review comes back after it. */
    public void change(String question) {
        if (flow.stands(this)) {
            flow.change(question);
        }
    }

    /** «Завершить». */
    public void finish() {
        if (flow.stands(this)) {
            flow.finishVisit();
        }
    }
}
