package org.otklik.ui;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.FocusOrder;
import org.otklik.ui.kit.HoldRing;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KeyRouter;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.kit.Press;
import org.otklik.ui.kit.Switches;
import org.otklik.ui.kit.TapRules;
import org.otklik.ui.kit.Target;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.OutOfServicePresenter;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.Stage;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Drawn;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.screen.Making;
import org.otklik.ui.screen.Screens;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.Theme;

/** The stage of the one frame: one screen at a time; a change begins the dead time and moves the focus. */
public final class ScreenHost extends JPanel implements Stage, KeyRouter.Commands {
    private static final long serialVersionUID = 1L;

    private final transient Looks looks;
    private final transient TapRules taps;
    private final transient Pictures pictures;
    private final transient FocusOrder focus = new FocusOrder();
    private final transient Switches switches;
    private final transient InputSettings input;
    private final transient Consumer<String> shown;
    private final transient Runnable quit;
    private final transient LongSupplier clock;
    private transient Optional<KioskFlow> flow = Optional.empty();
    private transient Optional<Drawn> drawn = Optional.empty();
    private transient Optional<ScreenPresenter> standing = Optional.empty();
    private transient Optional<HoldRing> ring = Optional.empty();

    /** Where keys were on the screens that may come back; one that cannot is forgotten with its presenter. */
    private final transient Map<ScreenPresenter, String> places = new WeakHashMap<>();

    private String name = "";

    /** How touches, keys and switches count here. */
    public record InputSettings(long deadMs, int driftPx, Duration scan, KeyMap keys) {
        /** Visitor page 2. */
        public static InputSettings usual(Panel panel) {
            return new InputSettings(350, panel.px(5), Duration.ofMillis(1500), KeyMap.USUAL);
        }
    }

    /**
     * A host without a screen yet.
     *
     * @param pictures those of the pack
     * @param shown hears the name of every new screen
     * @param quit what Ctrl+Q does
     * @param clock that of the events, in milliseconds; it may be set back
     */
    public ScreenHost(
            Looks looks,
            InputSettings input,
            Pictures pictures,
            Consumer<String> shown,
            Runnable quit,
            LongSupplier clock) {
        super(new BorderLayout());
        this.clock = clock;
        this.input = input;
        this.shown = shown;
        this.quit = quit;
        this.looks = looks;
        this.pictures = pictures;
        taps = new TapRules(input.deadMs(), input.driftPx(), new Touches());
        switches = new Switches(focus, input.scan(), () -> flow.ifPresent(KioskFlow::secondSwitch));
    }

    /** The flow that the bar and the keys speak to; to be set before it starts. */
    public void follow(KioskFlow followed) {
        flow = Optional.of(followed);
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings settings) {
        standing.ifPresent(left -> focused().ifPresent(id -> places.put(left, id)));
        standing = Optional.of(presenter);
        var bar = new Making.BarActions(this::back, this::view, this::language, this::help);
        var kit = new Kit(looks.theme(settings.look()), taps, pictures);
        handle(settings.handling(), kit.theme());
        Screens.open(presenter, new Making(kit, Messages.in(settings.language()), bar, input.keys(), this::show));
    }

    private void handle(Handling handling, Theme theme) {
        var holdMs = handling.hold() == Handling.Hold.ON ? AccessibilityNumbers.HOLD_MS : 0;
        taps.filter(new TapRules.Filters(holdMs, handling.apart().toMillis()));
        switches.use(
                switch (handling.switches()) {
                    case NONE -> Switches.Use.NONE;
                    case ONE -> Switches.Use.ONE;
                    case TWO -> Switches.Use.TWO;
                });
        ring = Optional.of(new HoldRing(
                theme, handling.motion() == Handling.Motion.LESS ? HoldRing.Growth.IN_STEPS : HoldRing.Growth.SMOOTH));
    }

    @Override
    public void passed(Duration now) {
        taps.held(clock.getAsLong()).ifPresent(held -> held.target().repaint());
        switches.passed(now);
    }

    /** What is painted anew below the ring has to be painted together with it. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        taps.held(clock.getAsLong()).ifPresent(held -> {
            var bounds = SwingUtilities.convertRectangle(
                    held.target().getParent(), held.target().getBounds(), this);
            ring.ifPresent(shown -> shown.paint(g, bounds, held.share()));
        });
    }

    /** Out of service before there is a flow: nothing could be read, so every language stands there. */
    public void showOutOfService(List<String> languages) {
        put(
                OutOfServicePresenter.nothingLost(languages),
                new VisitSettings(languages.get(0), Look.USUAL, Handling.USUAL));
    }

    private void show(Drawn next) {
        var nextName = next.panel().getName().replaceFirst("^screen\\.", "");
        var isNew = !nextName.equals(name);
        if (isNew) {
            taps.screenChanged(clock.getAsLong());
            focus.forget();
            switches.screenChanged();
            name = nextName;
        }
        removeAll();
        add(next.panel(), BorderLayout.CENTER);
        drawn = Optional.of(next);
        validate();
        // Without a window nothing is valid or not: the panel is laid out by hand, so keys and tests find its targets.
        doLayout();
        focus.take(next.panel(), firstFocus(next));
        next.focusNow().ifPresent(focus::set);
        repaint();
        if (isNew) {
            shown.accept(nextName);
        }
    }

    /** A screen that comes back from under an overlay finds its focus where it was, if that control is still there. */
    private String firstFocus(Drawn next) {
        return standing.flatMap(presenter -> Optional.ofNullable(places.get(presenter)))
                .filter(id -> next.panel().targets().stream()
                        .anyMatch(target -> target.id().equals(id)))
                .orElse(next.firstFocus());
    }

    /** Name of the screen that stands now. */
    public String screenName() {
        return name;
    }

    /** Id of the control that keys are on. */
    public Optional<String> focused() {
        return focus.current().map(Target::id);
    }

    /** Ids of the controls that the ring is round; none while it is hidden. */
    public List<String> ringed() {
        return focus.ringed();
    }

    /** One for the life of the frame: it remembers which keys are down. */
    public KeyRouter keys() {
        return new KeyRouter(focus, this::field, this, switches, input.keys());
    }

    private Optional<NoteField> field() {
        return drawn.flatMap(Drawn::field);
    }

    /** A finger came down, on a control or beside all of them, and went up. */
    private final class Touches implements TapRules.Touches {
        @Override
        public void onTarget() {
            switches.stop();
            focus.hideRing();
            flow.ifPresent(KioskFlow::touched);
        }

        @Override
        public void beside() {
            onTarget();
            standing.ifPresent(ScreenPresenter::otherInput);
        }

        @Override
        public void pressed(TapRules.Under under, Duration lasted) {
            var target = under == TapRules.Under.TARGET
                    ? org.otklik.visit.Press.Target.CONTROL
                    : org.otklik.visit.Press.Target.NOTHING;
            flow.ifPresent(told -> told.pressed(new org.otklik.visit.Press(target, lasted)));
        }
    }

    @Override
    public void used() {
        flow.ifPresent(KioskFlow::keyed);
    }

    @Override
    public void switched() {
        flow.ifPresent(KioskFlow::switched);
    }

    @Override
    public KeyRouter.Use otherKey() {
        var use = standing.map(ScreenPresenter::otherInput).orElse(ScreenPresenter.Input.AS_USUAL);
        return use == ScreenPresenter.Input.SPENT ? KeyRouter.Use.SPENT : KeyRouter.Use.AS_USUAL;
    }

    @Override
    public void back() {
        flow.ifPresent(KioskFlow::back);
    }

    /** «Дальше» is clicked; what ends or passes over something is only focused, and wants to be selected. */
    @Override
    public void next() {
        focus.find("nav.forward").ifPresent(forward -> {
            if (drawn.map(Drawn::nextKey).equals(Optional.of(Drawn.NextKey.CLICKS))) {
                forward.press(Press.KEY);
            } else {
                focus.set(forward.id());
            }
        });
    }

    @Override
    public void help() {
        flow.ifPresent(KioskFlow::help);
    }

    @Override
    public void view() {
        flow.ifPresent(KioskFlow::view);
    }

    @Override
    public void language() {
        flow.ifPresent(KioskFlow::language);
    }

    @Override
    public void close() {
        flow.ifPresent(KioskFlow::back);
    }

    @Override
    public void quit() {
        quit.run();
    }
}
