package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.Preset;
import org.otklik.ui.presenter.ViewPresenter;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Sizes and colours, each option in its own look, and what hands need; what is chosen applies at once. */
final class ViewScreen {
    private final Making making;
    private final ViewPresenter presenter;
    private final LocalPages sizes = new LocalPages();
    private final LocalPages colours = new LocalPages();
    private final LocalPages controls = new LocalPages();
    private Group opened = Group.SIZES;

    /** What there is to choose; where the picture has room for one only, a button leads to the other. */
    private enum Group {
        SIZES("title.viewSize"),
        COLOURS("title.viewColours"),
        CONTROLS("title.viewControls");

        private final String title;

        Group(String title) {
            this.title = title;
        }
    }

    ViewScreen(Making making, ViewPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    void draw() {
        var kit = making.kit();
        var isCramped = kit.theme().isCramped();
        var stack = new Stack();
        if (!isCramped) {
            stack.part(TextBlock.heading(kit, making.word("title.view")), 0);
        }
        for (var group : isCramped ? List.of(opened) : List.of(Group.values())) {
            stack.part(title(group), kit.px(kit.theme().panel().isLow() ? 2 : 6))
                    .part(grid(group), kit.px(2));
        }
        List<ActionButton> navigation = new ArrayList<>();
        if (isCramped) {
            Stream.of(Group.values())
                    .filter(group -> group != opened)
                    .map(this::leading)
                    .forEach(navigation::add);
        }
        navigation.add(making.outlined(
                "view.before", Label.with("again", making.word("button.asBefore")), presenter::asBefore));
        navigation.add(making.filled("view.done", Label.of(making.word("button.done")), presenter::close));
        making.put(presenter, presenter.asker(), stack, navigation, "view.done");
    }

    private ActionButton leading(Group group) {
        return making.outlined("view.to." + word(group), Label.of(making.word(group.title)), () -> open(group));
    }

    private void open(Group group) {
        opened = group;
        draw();
    }

    private OptionGrid grid(Group group) {
        return switch (group) {
            case SIZES -> new OptionGrid(making.kit(), sizes(), sizes.turning(making, this::draw));
            case CONTROLS -> new OptionGrid(making.kit(), controls(), controls.turning(making, this::draw));
            case COLOURS -> new OptionGrid(making.kit(), colours(), colours.turning(making, this::draw));
        };
    }

    private TextBlock title(Group group) {
        return new TextBlock(
                making.kit(), "view." + word(group), making.word(group.title), TextStyle.BOLD, Role.ACCENT);
    }

    private List<Tile> sizes() {
        List<Tile> tiles = new ArrayList<>();
        var now = presenter.look();
        for (var letters : Look.Letters.values()) {
            tiles.add(tile(making.kit().in(Looks.size(letters)), word(letters), now.with(letters)));
        }
        return tiles;
    }

    private List<Tile> colours() {
        List<Tile> tiles = new ArrayList<>();
        var now = presenter.look();
        for (var one : Look.Colours.values()) {
            tiles.add(tile(making.kit().in(Looks.palette(one)), word(one), now.with(one)));
        }
        return tiles;
    }

    private List<Tile> controls() {
        List<Tile> tiles = new ArrayList<>();
        var handling = presenter.handling();
        if (presenter.offersLower()) {
            tiles.add(control("lower", chosen(Preset.LOWER.isOn(presenter.look())), presenter::turnLower));
        }
        tiles.add(control("motion", chosen(handling.motion() == Handling.Motion.LESS), presenter::turnMotion));
        tiles.add(control("hold", chosen(handling.hold() == Handling.Hold.ON), presenter::turnHold));
        tiles.add(control("apart", chosen(handling.parts()), presenter::turnApart));
        tiles.add(control("switches", chosen(handling.switches() != Handling.Switches.NONE), presenter::turnSwitches));
        return tiles;
    }

    private Tile control(String id, Tile.Chosen chosen, Runnable turn) {
        var words = new TileLook.Option(TileLook.Mark.SQUARE, making.word("text.view." + id));
        return new Tile(making.kit(), "view." + id, words, press -> turn.run()).chosen(chosen);
    }

    private static String word(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT);
    }

    private Tile tile(Kit kit, String option, Look look) {
        var words = new TileLook.Option(TileLook.Mark.ROUND, making.word("text.view." + option));
        var tile = new Tile(kit, "view." + option, words, press -> presenter.show(look));
        return tile.chosen(chosen(look.equals(presenter.look())));
    }

    private static Tile.Chosen chosen(boolean isOn) {
        return isOn ? Tile.Chosen.YES : Tile.Chosen.NO;
    }
}
