package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.presenter.ViewPresenter;
import org.otklik.ui.presenter.ViewPresenter.Group;
import org.otklik.ui.question.Turning;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextSize;
import org.otklik.ui.theme.TextStyle;

/** Sizes and colours, each option in its own look, and what hands need; what is chosen applies at once. */
final class ViewScreen {
    private static final Map<Group, String> TITLES = Map.of(
            Group.SIZES, "title.viewSize",
            Group.COLOURS, "title.viewColours",
            Group.CONTROLS, "title.viewControls");

    /** Own, seen on the smallest pictures: how high one has to be for all groups at once, in letters of this size. */
    private static final Map<TextSize, Integer> ALL_MM =
            Map.of(TextSize.S, 260, TextSize.M, 260, TextSize.L, 340, TextSize.XL, 430);

    private final Making making;
    private final ViewPresenter presenter;
    private final Map<Group, Paged> pages =
            Map.of(Group.SIZES, new Paged(), Group.COLOURS, new Paged(), Group.CONTROLS, new Paged());

    ViewScreen(Making making, ViewPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    void draw() {
        var kit = making.kit();
        var isLow = kit.theme().panel().isLow();
        var stack = new Stack();
        if (!kit.theme().isCramped()) {
            stack.part(TextBlock.heading(kit, making.word("title.view")), 0);
        }
        for (var group : hasRoomForAll() ? List.of(Group.values()) : List.of(presenter.opened())) {
            stack.part(title(group), kit.px(isLow ? 2 : 6)).part(grid(group), kit.px(2));
        }
        var others = hasRoomForAll() ? List.<ActionButton>of() : others();
        if (!isLow && !others.isEmpty()) {
            stack.part(new ButtonRow(kit, others), kit.px(6));
        }
        List<ActionButton> navigation = new ArrayList<>(isLow ? others : List.of());
        navigation.add(making.outlined(
                "view.before", Label.with("again", making.word("button.asBefore")), presenter::asBefore));
        navigation.add(making.filled("view.done", Label.of(making.word("button.done")), presenter::close));
        making.put(presenter, presenter.asker(), stack, navigation, "view.done");
    }

    private boolean hasRoomForAll() {
        var theme = making.kit().theme();
        var roomPx = theme.panel().heightPx() - theme.controlsFrom();
        return roomPx >= theme.px(ALL_MM.get(theme.textSize()));
    }

    /** Where the picture has room for one group only, buttons lead to the others. */
    private List<ActionButton> others() {
        return Stream.of(Group.values())
                .filter(group -> group != presenter.opened())
                .map(group -> making.outlined(
                        "view.to." + word(group), Label.of(making.word(TITLES.get(group))), () -> open(group)))
                .toList();
    }

    private void open(Group group) {
        presenter.open(group);
        draw();
    }

    private OptionGrid grid(Group group) {
        var tiles = switch (group) {
            case SIZES -> sizes();
            case COLOURS -> colours();
            case CONTROLS -> controls();
        };
        return new OptionGrid(making.kit(), tiles, new Turning(making.messages(), pages.get(group), this::draw));
    }

    private TextBlock title(Group group) {
        return new TextBlock(
                making.kit(), "view." + word(group), making.word(TITLES.get(group)), TextStyle.BOLD, Role.ACCENT);
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
            tiles.add(control("lower", chosen(presenter.isLower()), presenter::turnLower));
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
