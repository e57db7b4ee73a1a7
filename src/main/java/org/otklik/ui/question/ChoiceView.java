package org.otklik.ui.question;

import java.util.ArrayList;
import java.util.List;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.question.QuestionViews.Making;

/** One of several, as tiles with a round mark; services too. */
final class ChoiceView {
    private final Making making;

    ChoiceView(Making making) {
        this.making = making;
    }

    QuestionView of(ChoiceQuestion question) {
        List<Tile> tiles = new ArrayList<>();
        for (var choice : question.choices()) {
            tiles.add(new Tile(
                            making.kit(),
                            Options.id(choice.value()),
                            Tile.TileText.of(Tile.Mark.ROUND, choice.words(making.language())),
                            press -> making.presenter().choose(choice.value()))
                    .chosen(Options.chosen(making, choice.value())));
        }
        return QuestionView.of(Options.grid(making, tiles), Options.firstFocus(tiles));
    }
}
