package org.otklik.ui.question;

import java.util.ArrayList;
import java.util.List;
import org.otklik.survey.RatingQuestion;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.question.QuestionViews.Making;

/** A scale from bad to good, left to right: number and word at every point, a face too where the pack says so. */
final class RatingView {
    /** Faces are drawn for five points; a scale of another length borrows those at its ends. */
    private static final int FACES = 5;

    private final Making making;

    RatingView(Making making) {
        this.making = making;
    }

    QuestionView of(RatingQuestion rating) {
        var smileys = rating.look() == RatingQuestion.Look.SMILEYS;
        List<Tile> tiles = new ArrayList<>();
        var last = rating.points().size() - 1;
        for (var i = 0; i <= last; i++) {
            var point = rating.points().get(i);
            var face = "face" + (1 + Math.round(i * (FACES - 1f) / last));
            var text = new Tile.TileText(
                    smileys ? Tile.Mark.FACE : Tile.Mark.NUMBER,
                    point.words(making.language()),
                    point.value().printed(),
                    face);
            tiles.add(new Tile(
                            making.kit(),
                            Options.id(point.value()),
                            text,
                            press -> making.presenter().choose(point.value()))
                    .chosen(Options.chosen(making, point.value())));
        }
        return QuestionView.of(Options.grid(making, tiles), Options.firstFocus(tiles));
    }
}
