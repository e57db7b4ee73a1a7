package org.otklik.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.Columns;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.QrPicture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.ComplaintContent;
import org.otklik.ui.presenter.ComplaintDisplay;
import org.otklik.ui.presenter.ComplaintPresenter;
import org.otklik.ui.question.Turning;

/** That this survey is no complaint, how to make one, and the code to scan. */
final class ComplaintScreen implements ComplaintDisplay {
    private final Making making;
    private final ComplaintPresenter presenter;

    ComplaintScreen(Making making, ComplaintPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(ComplaintContent content) {
        var kit = making.kit();
        var isLow = kit.theme().panel().isLow();
        var stack = new Stack().part(TextBlock.heading(kit, making.word("title.complaint")), 0);
        if (isLow && !kit.theme().isCramped()) {
            var right = new Stack().part(making.body("complaint.ways", content.ways()), 0);
            var left = new Stack()
                    .part(making.body("complaint.body", content.body()), 0)
                    .part(making.body("complaint.integrity", content.integrity()), kit.px(3));
            qr(content).ifPresent(code -> right.part(code, kit.px(4)));
            stack.part(new Columns(left, right, kit.px(9)), kit.px(3));
        } else {
            stack.part(pages(content), kit.px(isLow ? 3 : 8));
        }
        var close = making.filled("overlay.close", Label.of(making.word("button.close")), presenter::close);
        making.put(presenter, content.asker(), stack, List.of(close), "overlay.close");
    }

    /** What does not fit goes on on a further page. */
    private PagedStack pages(ComplaintContent content) {
        var kit = making.kit();
        var pages = new PagedStack(kit, new Turning(making.messages(), presenter, () -> show(content)));
        for (var words : List.of(content.body(), content.ways(), content.integrity())) {
            if (!words.isEmpty()) {
                pages.part(making.body("complaint.text", words), kit.px(8), PagedStack.Place.ANYWHERE);
            }
        }
        qr(content).ifPresent(code -> pages.part(code, kit.px(9), PagedStack.Place.ANYWHERE));
        return pages;
    }

    private Optional<QrPicture> qr(ComplaintContent content) {
        if (content.qr().isEmpty()) {
            return Optional.empty();
        }
        var name = making.messages().text("text.qr", Map.of("address", content.qr()));
        return Optional.of(new QrPicture(making.kit(), "complaint.qr", content.qr(), name));
    }
}
