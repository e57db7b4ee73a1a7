package org.otklik.ui.question;

import java.util.Map;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.presenter.Paged;

/** The pages of what does not fit at once, in the words of the interface; turned to another, the screen is drawn anew. */
public record Turning(Messages messages, Paged paged, Runnable redraw) implements OptionGrid.Pages {
    @Override
    public int page() {
        return paged.page();
    }

    @Override
    public void turnTo(int page) {
        paged.turnTo(page);
        redraw.run();
    }

    @Override
    public String word(String key) {
        return messages.text(key);
    }

    @Override
    public String where(int number, int pages) {
        return messages.text("text.page", Map.of("page", number, "pages", pages));
    }

    @Override
    public String chosen(long count) {
        return messages.text("text.chosenElsewhere", Map.of("count", count));
    }
}
