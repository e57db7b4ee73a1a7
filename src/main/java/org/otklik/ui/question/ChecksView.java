package org.otklik.ui.question;

import java.util.ArrayList;
import java.util.List;
import org.otklik.survey.ChecksQuestion;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.question.QuestionViews.Making;

/** Any of several, as tiles with a square mark. */
final class ChecksView {
    private final Making making;

    ChecksView(Making making) {
        this.making = making;
    }

    QuestionView of(ChecksQuestion question) {
        var why = making.messages().text("text.mostChosen");
        var full = making.marks().values().size() >= question.mostTicks()
                && question.mostTicks() < question.choices().size();
        List<Tile> tiles = new ArrayList<>();
        for (var choice : question.choices()) {
            var tile = new Tile(
                            making.kit(),
                            Options.id(choice.value()),
                            Tile.TileText.of(Tile.Mark.SQUARE, choice.words(making.language())),
                            press -> making.presenter().toggle(choice.value()))
                    .chosen(Options.chosen(making, choice.value()));
            tiles.add(full && !tile.isSelected() ? tile.unavailable(why) : tile);
        }
        var view = QuestionView.of(Options.grid(making, tiles), Options.firstFocus(tiles));
        return full ? view.noting(new Notice(making.kit(), why)) : view;
    }
}
