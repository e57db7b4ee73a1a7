package org.otklik.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.Choice;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.Text;
import org.otklik.ui.kit.ScaleEnds;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/**
 * A scale from bad to good, left to right: number and word at every point, a face or a star too where the pack says so.
 * What the ends mean stands below where the points have no words of their own.
 */
final class RatingView {
    /** Faces are drawn for five points; a scale of another length borrows those at its ends. */
    private static final int FACES = 5;

    private final Making making;

    RatingView(Making making) {
        this.making = making;
    }

    QuestionView of(RatingQuestion rating) {
        List<Tile> tiles = new ArrayList<>();
        for (var at = 0; at < rating.points().size(); at++) {
            var point = rating.points().get(at);
            tiles.add(Options.tile(making, point, look(rating, at), making.presenter()::choose));
        }
        var view = Options.view(making, tiles);
        var least = end(rating, rating.minDescription());
        var most = end(rating, rating.maxDescription());
        if (least.isEmpty() && most.isEmpty()) {
            return view;
        }
        var ends =
                new ScaleEnds(making.kit(), named(number(rating, 0), least), named(number(rating, last(rating)), most));
        return view.above(ends);
    }

    private TileLook look(RatingQuestion rating, int at) {
        var words = words(rating.points().get(at));
        return new TileLook.Point(
                number(rating, at), words, sign(rating, at), place(rating, at), meaning(rating, at, words));
    }

    /** «3 из 5». */
    private String place(RatingQuestion rating, int at) {
        return making.messages()
                .text("text.point", Map.of("number", number(rating, at), "last", number(rating, last(rating))));
    }

    /** «Нормально»; at an end without words of its own, what the end means. */
    private String meaning(RatingQuestion rating, int at, String words) {
        if (words.isEmpty() && at == 0) {
            return end(rating, rating.minDescription());
        }
        return words.isEmpty() && at == last(rating) ? end(rating, rating.maxDescription()) : words;
    }

    private String sign(RatingQuestion rating, int at) {
        return switch (rating.look()) {
            case LABELS -> "";
            case SMILEYS -> "face" + (1 + Math.round(at * (FACES - 1f) / last(rating)));
            case STARS -> at <= chosen(rating) ? "star-full" : "star";
        };
    }

    /** Index of the chosen point, or none below all: the stars up to it are full. */
    private int chosen(RatingQuestion rating) {
        for (var at = 0; at <= last(rating); at++) {
            if (Options.isChosen(making, rating.points().get(at))) {
                return at;
            }
        }
        return -1;
    }

    private String end(RatingQuestion rating, Optional<Text> description) {
        var haveWords = rating.points().stream().anyMatch(point -> !words(point).isEmpty());
        return haveWords
                ? ""
                : description.map(text -> text.in(making.language())).orElse("");
    }

    /** The end says which number it belongs to: the points may stand in a row or in a column. */
    private static String named(String number, String words) {
        return words.isEmpty() ? "" : number + " — " + words;
    }

    private String words(Choice point) {
        return point.text().map(text -> text.in(making.language())).orElse("");
    }

    private static String number(RatingQuestion rating, int at) {
        return rating.points().get(at).value().printed();
    }

    private static int last(RatingQuestion rating) {
        return rating.points().size() - 1;
    }
}
