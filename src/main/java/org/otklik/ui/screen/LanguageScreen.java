package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.presenter.LanguagePresenter;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.question.Turning;

/** Every complete language in its own script, no flags; the one that is spoken is marked. */
final class LanguageScreen {
    private final Making making;
    private final Paged pages = new Paged();

    LanguageScreen(Making making) {
        this.making = making;
    }

    void draw(LanguagePresenter presenter) {
        List<Tile> tiles = new ArrayList<>();
        for (var tag : presenter.languages()) {
            var name = Messages.in(tag).text("text.languageName");
            var tile = new Tile(
                    making.kit(),
                    "language." + tag,
                    new TileLook.Option(TileLook.Mark.ROUND, name),
                    press -> presenter.speak(tag));
            tiles.add(tile.in(tag).chosen(tag.equals(presenter.spoken()) ? Tile.Chosen.YES : Tile.Chosen.NO));
        }
        var stack = new Stack()
                .part(TextBlock.heading(making.kit(), making.word("title.language")), 0)
                .part(grid(tiles, presenter), making.kit().px(9));
        making.put(presenter, presenter.asker(), stack, List.of(), "language." + presenter.spoken());
    }

    private OptionGrid grid(List<Tile> tiles, LanguagePresenter presenter) {
        return new OptionGrid(making.kit(), tiles, new Turning(making.messages(), pages, () -> draw(presenter)));
    }
}
