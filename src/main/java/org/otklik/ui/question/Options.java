package org.otklik.ui.question;

import java.util.List;
import java.util.Map;
import org.otklik.survey.expression.Value;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.question.QuestionViews.Making;

/** What the views of options have in common: ids, what is chosen, pages. */
final class Options {
    private Options() {}

    static String id(Value value) {
        return "question.option." + value.printed();
    }

    static Tile.Chosen chosen(Making making, Value value) {
        return making.marks().values().contains(value) ? Tile.Chosen.YES : Tile.Chosen.NO;
    }

    /** The chosen option, else the first: that is where keys begin. */
    static String firstFocus(List<Tile> tiles) {
        return tiles.stream()
                .filter(Tile::isSelected)
                .findFirst()
                .orElse(tiles.get(0))
                .id();
    }

    static OptionGrid grid(Making making, List<Tile> tiles) {
        return new OptionGrid(making.kit(), tiles, new OptionGrid.Pages() {
            @Override
            public int page() {
                return making.presenter().page();
            }

            @Override
            public void turnTo(int page) {
                making.presenter().turnTo(page);
                making.redraw().run();
            }

            @Override
            public String word(String key) {
                return making.messages().text(key);
            }

            @Override
            public String where(int number, int pages) {
                return making.messages().text("text.page", Map.of("page", number, "pages", pages));
            }

            @Override
            public String chosen(long count) {
                return making.messages().text("text.chosenElsewhere", Map.of("count", count));
            }
        });
    }
}
