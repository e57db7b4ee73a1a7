package org.otklik.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.otklik.survey.Choice;
import org.otklik.survey.expression.Value;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/** What the views of options have in common: ids, what is chosen, pages. */
final class Options {
    private Options() {}

    /** How one choice looks. */
    interface Look {
        TileLook of(Choice choice);
    }

    /** One of these. */
    static QuestionView one(Making making, List<Choice> choices, Look look) {
        var tiles = choices.stream()
                .map(choice -> tile(making, choice, look.of(choice), making.presenter()::choose))
                .toList();
        return view(making, tiles);
    }

    /** Some of these, at most so many; then the rest says that there is no room for more. */
    static QuestionView several(Making making, List<Choice> choices, int most, Look look) {
        var why = making.messages().text("text.mostChosen");
        var ticked = choices.stream()
                .filter(choice -> choice.kind() != Choice.Kind.NONE && isChosen(making, choice))
                .count();
        var full = ticked >= most && most < choices.size();
        List<Tile> tiles = new ArrayList<>();
        for (var choice : choices) {
            var tile = tile(making, choice, look.of(choice), making.presenter()::toggle);
            tiles.add(full && !tile.isSelected() && choice.kind() != Choice.Kind.NONE ? tile.unavailable(why) : tile);
        }
        var view = view(making, tiles);
        return full ? view.noting(new Notice(making.kit(), why)) : view;
    }

    static QuestionView view(Making making, List<Tile> tiles) {
        return QuestionView.of(
                grid(making, tiles), firstFocus(tiles), tiles.get(0).id());
    }

    static Tile tile(Making making, Choice choice, TileLook look, Consumer<Value> chosen) {
        var id = "question.option." + choice.value().printed();
        var tile = new Tile(making.kit(), id, look, press -> chosen.accept(choice.value()));
        return tile.chosen(isChosen(making, choice) ? Tile.Chosen.YES : Tile.Chosen.NO);
    }

    static boolean isChosen(Making making, Choice choice) {
        return making.marks().values().stream().anyMatch(choice::is);
    }

    /** The chosen option, else the first: that is where keys begin. */
    private static String firstFocus(List<Tile> tiles) {
        return tiles.stream()
                .filter(Tile::isSelected)
                .findFirst()
                .orElse(tiles.get(0))
                .id();
    }

    private static OptionGrid grid(Making making, List<Tile> tiles) {
        return new OptionGrid(making.kit(), tiles, making.turning());
    }
}
