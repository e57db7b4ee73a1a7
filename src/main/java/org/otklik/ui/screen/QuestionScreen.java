package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ErrorBox;
import org.otklik.ui.kit.HeadingLine;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.Strip;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.presenter.Marks;
import org.otklik.ui.presenter.Navigation;
import org.otklik.ui.presenter.QuestionContent;
import org.otklik.ui.presenter.QuestionDisplay;
import org.otklik.ui.presenter.QuestionPresenter;
import org.otklik.ui.question.QuestionView;
import org.otklik.ui.question.QuestionViews;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** One question and one way on, which says what it does. Drawn anew for every mark, but not for every letter. */
final class QuestionScreen implements QuestionDisplay {
    private final Making making;
    private final QuestionPresenter presenter;
    private Optional<QuestionContent> shown = Optional.empty();
    private Optional<QuestionView> typing = Optional.empty();

    QuestionScreen(Making making, QuestionPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    /** The field shows by itself what is typed; only when something else changes is there a new screen of it. */
    @Override
    public void show(QuestionContent content) {
        var before = shown;
        shown = Optional.of(content);
        var isOnlyText = typing.isPresent()
                && before.map(QuestionContent::withoutText).equals(Optional.of(content.withoutText()));
        if (!isOnlyText) {
            var isRefused = !content.errors().isEmpty()
                    && before.map(QuestionContent::errors).orElse(List.of()).isEmpty();
            draw(content, isRefused ? Focus.ON_THE_ANSWER : Focus.STAYS);
        }
    }

    /** Where the focus is after a change. */
    private enum Focus {
        STAYS,
        /** Something has to be mended there. */
        ON_THE_ANSWER
    }

    private void redraw() {
        shown.ifPresent(content -> draw(content, Focus.STAYS));
    }

    private void draw(QuestionContent content, Focus focus) {
        var kit = making.kit();
        var view = view(content);
        typing = Optional.of(view).filter(one -> one.field().isPresent());
        var stack = heading(content);
        stack.part(view.body(), stack.getComponentCount() == 0 ? 0 : kit.px(gapMm(view)));
        view.below().ifPresent(below -> stack.part(below, kit.px(3)));
        if (!content.errors().isEmpty()) {
            stack.part(new ErrorBox(kit, content.errors()), kit.px(view.field().isPresent() ? 1.5 : 6));
        }
        var navigation = content.wayOn().navigation();
        var notice = navigation.isWaiting() ? Optional.of(new Notice(kit, making.word(needs(content)))) : view.notice();
        var hasStrip = view.field().isEmpty() || !kit.theme().isShort();
        var parts = new ScreenPanel.Parts(
                Optional.of(strip(content)).filter(strip -> hasStrip),
                stack,
                view.keyboard(),
                notice,
                navigation(content),
                bar(content));
        var nextKey = navigation.afterConfirm() == Navigation.AfterConfirm.CLICK
                ? Drawn.NextKey.CLICKS
                : Drawn.NextKey.FOCUSES;
        var panel = new ScreenPanel(kit, "question." + content.question().name(), parts);
        panel.getAccessibleContext().setAccessibleName(content.titles().spoken());
        var focusNow = focus == Focus.ON_THE_ANSWER ? Optional.of(view.answer()) : Optional.<String>empty();
        making.put().accept(new Drawn(panel, view.firstFocus(), focusNow, view.field(), nextKey));
    }

    /** A field stays the same one, so that neither the caret nor what was cleared is lost. */
    private QuestionView view(QuestionContent content) {
        return typing.orElseGet(() -> QuestionViews.of(
                content.question(),
                new QuestionViews.Making(
                        making.kit(),
                        presenter,
                        making.messages(),
                        content.marks(),
                        making.keys().keyboards(),
                        this::redraw)));
    }

    /** Where a keyboard stands there is little height left. */
    private double gapMm(QuestionView view) {
        if (view.field().isPresent()) {
            return isLow() ? 3 : 5;
        }
        return isLow() ? 5 : 9;
    }

    private static String needs(QuestionContent content) {
        return content.question().choices().isEmpty() ? "text.needsText" : "text.needsAnswer";
    }

    private boolean isLow() {
        return making.kit().theme().panel().isLow();
    }

    /** A low picture needs its height for the keyboard: what is said there twice is said once. */
    private Stack heading(QuestionContent content) {
        var kit = making.kit();
        var titles = content.titles();
        var isWriting = content.question().freeText();
        var stack = new Stack();
        titles.blocks().forEach(block -> head(stack, block));
        var gap = stack.getComponentCount() == 0 ? 0 : kit.px(isLow() ? 3 : 6);
        var isBeside = isLow()
                && !kit.theme().isCramped()
                && !isWriting
                && !titles.question().isEmpty()
                && !titles.description().isEmpty();
        if (isBeside) {
            var description = making.body("question.description", titles.description());
            return stack.part(new HeadingLine(kit, TextBlock.heading(kit, titles.question()), description), gap);
        }
        if (!titles.question().isEmpty()) {
            var style = isWriting && kit.theme().isShort() ? TextStyle.BOLD : TextStyle.HEADING;
            stack.part(new TextBlock(kit, "heading", titles.question(), style, Role.TEXT), gap);
        }
        if (!titles.description().isEmpty()
                && !kit.theme().isCramped()
                && !(isWriting && (isLow() || kit.theme().isShort()))) {
            stack.part(making.body("question.description", titles.description()), kit.px(3));
        }
        if (!content.hint().isEmpty()
                && !((isLow() || kit.theme().isShort()) && !content.errors().isEmpty())) {
            stack.part(making.body("question.hint", content.hint()), kit.px(1.5));
        }
        return stack;
    }

    private void head(Stack stack, QuestionContent.Block block) {
        var kit = making.kit();
        var gap = stack.getComponentCount() == 0 ? 0 : kit.px(3);
        if (!block.title().isEmpty()) {
            stack.part(new TextBlock(kit, "question.block", block.title(), TextStyle.BOLD, Role.ACCENT), gap);
        }
        if (!block.description().isEmpty()) {
            var description = making.body("question.blockDescription", block.description());
            stack.part(description, block.title().isEmpty() ? gap : kit.px(1.5));
        }
    }

    private Strip strip(QuestionContent content) {
        return new Strip(
                making.kit(),
                content.progress()
                        .map(progress -> new Strip.StripText(
                                content.asker(),
                                making.messages()
                                        .text(
                                                "text.step",
                                                Map.of("number", progress.number(), "total", progress.total())),
                                progress.number(),
                                progress.total()))
                        .orElseGet(() -> new Strip.StripText(content.asker(), "", 0, 0)));
    }

    private List<ActionButton> bar(QuestionContent content) {
        return making.bar(presenter.bar(), content.wayOn().back().orElseGet(() -> making.word("button.back")));
    }

    private List<ActionButton> navigation(QuestionContent content) {
        List<ActionButton> buttons = new ArrayList<>();
        content.cannotSay().ifPresent(words -> {
            var isChosen = content.marks() instanceof Marks.CannotSay;
            var label = isChosen ? Label.with("check", words) : Label.of(words);
            buttons.add(making.outlined("question.cannotSay", label, presenter::cannotSay)
                    .chosen(isChosen ? Tile.Chosen.YES : Tile.Chosen.NO));
        });
        var words = content.wayOn().words();
        buttons.add(
                switch (content.wayOn().navigation()) {
                    case NEXT_NEEDS_ANSWER, FINISH_NEEDS_ANSWER ->
                        making.outlined("nav.forward", Label.leadingOn(words), presenter::forward)
                                .unavailable(Optional.of(making.word(needs(content))));
                    case SKIP -> making.outlined("nav.forward", Label.leadingOn(words), presenter::forward);
                    case NEXT -> making.filled("nav.forward", Label.leadingOn(words), presenter::forward);
                    case FINISH -> making.filled("nav.forward", Label.with("check", words), presenter::forward);
                });
        return buttons;
    }
}
