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
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.kit.Switches;
import org.otklik.ui.kit.TapRules;
import org.otklik.ui.kit.Target;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.presenter.Stage;
import org.otklik.ui.presenter.TechnicianDoor;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Drawn;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.screen.Making;
import org.otklik.ui.screen.Screens;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.Theme;

/** The stage of the one frame: one screen at a time; a change begins the dead time and moves the focus. */
public final class ScreenHost extends JPanel implements Stage {
    private static final long serialVersionUID = 1L;

    private final transient Looks looks;
    private final transient TapRules taps;
    private final transient Curtain curtain;
    private final transient Pictures pictures;
    private final transient FocusOrder focus = new FocusOrder();
    private final transient Switches switches;
    private final transient InputSettings input;
    private final transient Consumer<String> shown;
    private final transient Doorway doorway = new Doorway();
    private final transient Hands hands;
    private final transient ScreenVoice voice;
    private final transient LongSupplier clock;
    private transient Optional<KioskFlow> flow = Optional.empty();
    private transient Optional<Drawn> drawn = Optional.empty();
    private transient Optional<ScreenPresenter> standing = Optional.empty();
    private transient Optional<String> notice = Optional.empty();
    private transient Narrator narrated = Narrator.MUTE;
    private transient Optional<HoldRing> ring = Optional.empty();

    /** Where keys were on the screens that may come back; one that cannot is forgotten with its presenter. */
    private final transient Map<ScreenPresenter, String> places = new WeakHashMap<>();

    private String name = "";
    private String language = "ru";

    /** How touches, keys and switches count here, and what is typed on. */
    public record InputSettings(long deadMs, int driftPx, Duration scan, KeyMap keys, Keyboards keyboards) {
        /** Visitor page 2. */
        public static InputSettings usual(Panel panel, Keyboards keyboards) {
            return new InputSettings(350, panel.px(5), Duration.ofMillis(1500), KeyMap.USUAL, keyboards);
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
        this.looks = looks;
        this.pictures = pictures;
        switches = new Switches(focus, input.scan(), () -> doorway.visits(flow).ifPresent(KioskFlow::secondSwitch));
        voice = new ScreenVoice(focus, input.keys());
        hands = new Hands(focus, switches, new Before(), doorway, voice, quit);
        taps = new TapRules(input.deadMs(), input.driftPx(), hands);
        curtain = new Curtain(taps);
    }

    /** The flow that the bar and the keys speak to; to be set before it starts. */
    public void follow(KioskFlow followed) {
        flow = Optional.of(followed);
    }

    /** Who says what is on the screens; nobody before. */
    public void speakBy(Narrator narrator) {
        narrated = narrator;
        voice.speakBy(narrator);
    }

    /** Where a technician comes in, if anywhere; while one stands there the flow hears of nothing. */
    public void guardedBy(TechnicianDoor guard, CornerTaps.Corner where) {
        doorway.guardedBy(guard, where);
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings settings) {
        standing.ifPresent(left -> focused().ifPresent(id -> places.put(left, id)));
        standing = Optional.of(presenter);
        language = settings.language();
        voice.put(presenter, settings);
        var bar = new Making.BarActions(hands::back, hands::view, hands::language, hands::sound, hands::help);
        var kit = new Kit(looks.theme(settings.look()), taps, pictures);
        handle(settings.handling(), kit.theme());
        curtain.hang(settings, kit);
        var keys = new Making.Keys(input.keys(), input.keyboards().in(settings.language()));
        var messages = Messages.in(settings.language());
        Screens.open(
                presenter,
                new Making(kit, messages, bar, keys, next -> show(presenter, next.readAs(messages.direction()))));
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
        if (narrated.isListenedTo()) {
            switches.listened(now);
        } else {
            switches.passed(now);
        }
        voice.passed();
    }

    @Override
    public Sound sound(String language) {
        return narrated.sound(language);
    }

    @Override
    public boolean isListenedTo() {
        return narrated.isListenedTo();
    }

    /** What is painted anew below the ring has to be painted together with it. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    protected void paintChildren(Graphics g) {
        if (curtain.isDrawn()) {
            curtain.paint(g, getWidth(), getHeight());
            return;
        }
        super.paintChildren(g);
        taps.held(clock.getAsLong()).ifPresent(held -> {
            var bounds = SwingUtilities.convertRectangle(
                    held.target().getParent(), held.target().getBounds(), this);
            ring.ifPresent(shown -> shown.paint(g, bounds, held.share()));
        });
    }

    /** What is drawn late, of a screen that stands there no more, is not shown. */
    private void show(ScreenPresenter presenter, Drawn next) {
        if (standing.filter(presenter::equals).isPresent()) {
            show(next);
        }
    }

    /** Shows these words of the interface at the upper edge, until the visitor does something. */
    public void showNotice(String key) {
        notice = Optional.of(key);
        drawn.ifPresent(this::notice);
    }

    private void forgetNotice() {
        if (notice.isPresent()) {
            notice = Optional.empty();
            drawn.ifPresent(shown -> shown.panel().notice(""));
        }
    }

    private void notice(Drawn shown) {
        notice.ifPresent(key -> shown.panel().notice(Messages.in(language).text(key)));
    }

    private void show(Drawn next) {
        var nextName = next.panel().getName().replaceFirst("^screen\\.", "");
        var isNew = !nextName.equals(name);
        if (isNew) {
            taps.screenChanged(clock.getAsLong());
            forgetNotice();
            focus.forget();
            switches.screenChanged();
            name = nextName;
        }
        removeAll();
        add(next.panel(), BorderLayout.CENTER);
        drawn = Optional.of(next);
        notice(next);
        validate();
        // Without a window nothing is valid or not: the panel is laid out by hand, so keys and tests find its targets.
        doLayout();
        focus.take(next.panel(), firstFocus(next));
        next.focusNow().ifPresent(focus::set);
        voice.drawn(next, isNew);
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
                .or(() -> standing.flatMap(presenter -> voice.firstFocus(presenter, next.panel())))
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
        return new KeyRouter(focus, this::field, hands, switches, input.keys());
    }

    private Optional<NoteField> field() {
        return drawn.flatMap(Drawn::field);
    }

    /** What stands there, for hands. */
    private final class Before implements Hands.Before {
        @Override
        public Optional<KioskFlow> flow() {
            return doorway.visits(flow);
        }

        @Override
        public Optional<ScreenPresenter> presenter() {
            return standing;
        }

        @Override
        public void noticed() {
            forgetNotice();
        }

        @Override
        public Drawn.NextKey nextKey() {
            return drawn.map(Drawn::nextKey).orElse(Drawn.NextKey.FOCUSES);
        }
    }
}
