package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.CommentQuestion;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.HeadingLine;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.Strip;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.Marks;
import org.otklik.ui.presenter.Navigation;
import org.otklik.ui.presenter.QuestionContent;
import org.otklik.ui.presenter.QuestionDisplay;
import org.otklik.ui.presenter.QuestionPresenter;
import org.otklik.ui.question.QuestionViews;

/** One question and one way on, which says what it does. Drawn anew for every mark, but not for every letter. */
final class QuestionScreen implements QuestionDisplay {
    private final Making making;
    private final QuestionPresenter presenter;
    private Optional<QuestionContent> content = Optional.empty();
    private Marks marks = new Marks.None();
    private Optional<Navigation> offered = Optional.empty();

    QuestionScreen(Making making, QuestionPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(QuestionContent shown) {
        content = Optional.of(shown);
        offered = Optional.empty();
    }

    @Override
    public void mark(Marks marked) {
        marks = marked;
    }

    /** The field shows by itself what is typed; only another way on makes a new screen of it. */
    @Override
    public void offer(Navigation navigation) {
        var typing = content.map(shown -> shown.question() instanceof CommentQuestion)
                .orElse(false);
        var same = offered.equals(Optional.of(navigation));
        offered = Optional.of(navigation);
        if (!typing || !same) {
            draw();
        }
    }

    private void draw() {
        content.ifPresent(shown -> {
            var kit = making.kit();
            var view = QuestionViews.of(
                    shown.question(), new QuestionViews.Making(kit, presenter, making.messages(), marks, this::draw));
            var stack =
                    heading(shown).part(view.body(), kit.px(kit.theme().panel().isLow() ? 5 : 9));
            view.below().ifPresent(below -> stack.part(below, kit.px(3)));
            var notice = isWaiting() ? Optional.of(new Notice(kit, making.word("text.needsAnswer"))) : view.notice();
            var parts = new ScreenPanel.Parts(
                    Optional.of(strip(shown)),
                    stack,
                    view.keyboard(),
                    notice,
                    navigation(shown),
                    making.bar(presenter.bar()));
            var nextKey = offered.map(Navigation::afterConfirm).equals(Optional.of(Navigation.AfterConfirm.CLICK))
                    ? Drawn.NextKey.CLICKS
                    : Drawn.NextKey.FOCUSES;
            var panel = new ScreenPanel(kit, "question." + shown.question().name(), parts);
            making.put().accept(new Drawn(panel, view.firstFocus(), view.field(), nextKey));
        });
    }

    private boolean isWaiting() {
        return offered.map(Navigation::isWaiting).orElse(false);
    }

    private Stack heading(QuestionContent shown) {
        var kit = making.kit();
        var isLow = kit.theme().panel().isLow();
        var heading = TextBlock.heading(kit, shown.title());
        if (isLow && !shown.description().isEmpty() && !(shown.question() instanceof CommentQuestion)) {
            return new Stack()
                    .part(new HeadingLine(kit, heading, making.body("question.description", shown.description())), 0);
        }
        var stack = new Stack().part(heading, 0);
        // A low picture needs its height for the keyboard: what is said there twice is said once.
        var roomy = !(isLow && shown.question() instanceof CommentQuestion);
        if (roomy && !shown.description().isEmpty()) {
            stack.part(making.body("question.description", shown.description()), kit.px(3));
        }
        if (!shown.hint().isEmpty() && shown.question() instanceof CommentQuestion) {
            stack.part(making.body("question.hint", shown.hint()), kit.px(1.5));
        }
        return stack;
    }

    private Strip strip(QuestionContent shown) {
        var progress = shown.progress();
        var words = making.messages().text("text.step", Map.of("number", progress.number(), "total", progress.total()));
        return new Strip(making.kit(), new Strip.StripText(shown.asker(), words, progress.number(), progress.total()));
    }

    private List<ActionButton> navigation(QuestionContent shown) {
        List<ActionButton> buttons = new ArrayList<>();
        shown.cannotSay().ifPresent(words -> {
            var label = marks instanceof Marks.CannotSay ? Label.with("check", words) : Label.of(words);
            buttons.add(making.outlined("question.cannotSay", label, presenter::cannotSay));
        });
        offered.ifPresent(navigation -> {
            var words = making.word(navigation.key());
            buttons.add(
                    switch (navigation) {
                        case NEXT_NEEDS_ANSWER, FINISH_NEEDS_ANSWER ->
                            making.outlined("nav.forward", Label.leadingOn(words), presenter::forward)
                                    .unavailable(Optional.of(making.word("text.needsAnswer")));
                        case SKIP -> making.outlined("nav.forward", Label.leadingOn(words), presenter::forward);
                        case NEXT -> making.filled("nav.forward", Label.leadingOn(words), presenter::forward);
                        case FINISH -> making.filled("nav.forward", Label.with("check", words), presenter::forward);
                    });
        });
        return buttons;
    }
}
