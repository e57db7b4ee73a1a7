package org.otklik.ui.screen;

import java.util.List;
import java.util.Map;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.CardOutline;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.CalibrateDisplay;
import org.otklik.ui.presenter.CalibratePresenter;
import org.otklik.ui.presenter.CardSize;

/** The outline of a card, and what makes it larger and smaller; Enter saves, the arrows to the sides move its edge. */
final class CalibrateScreen implements CalibrateDisplay {
    private final Making making;
    private final CalibratePresenter presenter;

    CalibrateScreen(Making making, CalibratePresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(CardSize card) {
        var kit = making.kit();
        var gap = kit.px(kit.theme().panel().isLow() ? 3 : 6);
        var size = making.messages()
                .text(
                        "text.calibrate.size",
                        Map.of(
                                "width", card.pictureWidthMm(),
                                "height", card.pictureHeightMm(),
                                "ppi", card.ppi()));
        var stack = new Stack();
        if (!kit.theme().isCramped()) {
            stack.part(TextBlock.heading(kit, making.word("title.calibrate")), 0);
        }
        stack.part(making.body("calibrate.body", making.word("text.calibrate.body")), gap / 2)
                .part(new CardOutline(kit, card.widthPx(), card.heightPx(), making.word("text.calibrate.card")), gap)
                .part(making.body("calibrate.size", size), gap / 2)
                .part(
                        new ButtonRow(
                                kit,
                                List.of(
                                        step("muchSmaller", -CalibratePresenter.COARSE_PX),
                                        step("smaller", -1),
                                        step("larger", 1),
                                        step("muchLarger", CalibratePresenter.COARSE_PX))),
                        gap);
        var navigation = List.of(
                making.outlined("calibrate.leave", Label.of(making.word("button.close")), presenter::leave),
                making.filled("calibrate.save", Label.of(making.word("button.save")), presenter::save));
        making.put(presenter, "", stack, navigation, "calibrate.save");
    }

    private ActionButton step(String name, int pixels) {
        return making.outlined(
                "calibrate." + name, Label.of(making.word("button.calibrate." + name)), () -> presenter.grow(pixels));
    }
}
