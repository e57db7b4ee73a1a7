package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.PairRow;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.ReviewContent;
import org.otklik.ui.presenter.ReviewDisplay;
import org.otklik.ui.presenter.ReviewPresenter;
import org.otklik.ui.question.Turning;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Every question with its answer, a way to change each, and the way to finish. */
final class ReviewScreen implements ReviewDisplay {
    private final Making making;
    private final ReviewPresenter presenter;

    ReviewScreen(Making making, ReviewPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(ReviewContent content) {
        var kit = making.kit();
        var rows = new PagedStack(kit, new Turning(making.messages(), presenter, () -> show(content)));
        content.pairs().forEach(pair -> rows.part(row(pair), 0, PagedStack.Place.ANYWHERE));
        var stack = new Stack()
                .part(TextBlock.heading(kit, making.word("title.review")), 0)
                .part(rows, kit.px(kit.theme().panel().isLow() ? 2 : 6));
        var finish = making.filled("nav.forward", Label.with("check", content.finish()), presenter::finish);
        making.put(presenter, content.asker(), stack, List.of(finish), "nav.forward");
    }

    private PairRow row(ReviewContent.Pair pair) {
        var kit = making.kit();
        var question = TextBlock.body(kit, "review.question", pair.question());
        var answer = pair.said() == ReviewContent.Said.SOMETHING
                ? new TextBlock(kit, "review.answer", pair.answer(), TextStyle.BOLD, Role.TEXT)
                : new TextBlock(kit, "review.answer", pair.answer(), TextStyle.BODY, Role.TEXT);
        var word = making.word("button.change");
        var change =
                making.outlined("review.change." + pair.name(), Label.of(word), () -> presenter.change(pair.name()));
        change.getAccessibleContext().setAccessibleName(word + ": " + pair.question());
        return new PairRow(kit, question, answer, change);
    }
}
