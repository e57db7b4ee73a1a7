package org.otklik.ui;

import java.awt.Component;
import java.awt.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.otklik.ui.kit.Explorer;
import org.otklik.ui.kit.FocusOrder;
import org.otklik.ui.kit.KeyRouter;
import org.otklik.ui.kit.KioskKey;
import org.otklik.ui.kit.Switches;
import org.otklik.ui.kit.TapRules;
import org.otklik.ui.kit.Target;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.screen.Drawn;

/** What fingers, keys and switches mean on the screen that stands there. Event thread only. */
final class Hands implements KeyRouter.Commands, TapRules.Touches {
    private final FocusOrder focus;
    private final Explorer explorer;
    private final Switches switches;
    private final Before before;
    private final Doorway doorway;
    private final Runnable quit;
    private final ScreenVoice voice;

    /** What is before somebody's eyes. */
    interface Before {
        /** Whom the bar and the keys speak to; nobody before the flow starts. */
        Optional<KioskFlow> flow();

        Optional<ScreenPresenter> presenter();

        Drawn.NextKey nextKey();

        /** The visitor is there, and has seen what the upper edge says. */
        void noticed();
    }

    /** {@code quit} is what Ctrl+Q does. */
    Hands(FocusOrder focus, Switches switches, Before before, Doorway doorway, ScreenVoice voice, Runnable quit) {
        this.focus = focus;
        explorer = new Explorer(focus);
        this.switches = switches;
        this.before = before;
        this.doorway = doorway;
        this.voice = voice;
        this.quit = quit;
    }

    @Override
    public void onTarget() {
        hush();
        voice.goesBy(ScreenVoice.Way.FINGER);
        switches.stop();
        focus.hideRing();
        used(KioskFlow::touched);
    }

    @Override
    public void beside(Point at, long now) {
        onTarget();
        before.presenter().ifPresent(ScreenPresenter::otherInput);
        doorway.touched(at, now);
    }

    @Override
    public void pressed(TapRules.Under under, Duration lasted) {
        var target = under == TapRules.Under.TARGET
                ? org.otklik.visit.Press.Target.CONTROL
                : org.otklik.visit.Press.Target.NOTHING;
        tell(flow -> flow.pressed(new org.otklik.visit.Press(target, lasted)));
    }

    @Override
    public Explorer.Found explored(Component part, Point at, Explorer.Finger finger) {
        var found = explorer.at(part, at, finger);
        voice.finish();
        return found;
    }

    @Override
    public void show() {
        tell(flow -> flow.hear(heard -> heard.isHidden() ? heard.turnedPicture() : heard));
        voice.finish();
    }

    @Override
    public void pressed(Target target) {
        voice.pressed(target);
        voice.finish();
    }

    @Override
    public void hush() {
        before.noticed();
        voice.hush();
    }

    @Override
    public void done() {
        voice.finish();
    }

    @Override
    public void hearing(KioskKey key) {
        voice.asked(key);
        switch (key) {
            case SLOWER -> hear(Hearing::slower);
            case FASTER -> hear(Hearing::faster);
            case QUIETER -> hear(Hearing::quieter);
            case LOUDER -> hear(Hearing::louder);
            default -> {
                // The others change nothing.
            }
        }
    }

    @Override
    public void used() {
        voice.goesBy(ScreenVoice.Way.KEYS);
        used(KioskFlow::keyed);
    }

    @Override
    public void switched() {
        voice.goesBy(ScreenVoice.Way.SWITCH);
        used(KioskFlow::switched);
    }

    @Override
    public KeyRouter.Use otherKey() {
        var use = before.presenter().map(ScreenPresenter::otherInput).orElse(ScreenPresenter.Input.AS_USUAL);
        return use == ScreenPresenter.Input.SPENT ? KeyRouter.Use.SPENT : KeyRouter.Use.AS_USUAL;
    }

    @Override
    public void back() {
        before.flow().ifPresentOrElse(KioskFlow::back, () -> before.presenter().ifPresent(ScreenPresenter::back));
    }

    /** «Дальше» is clicked; what ends or passes over something is only focused, and wants to be selected. */
    @Override
    public void next() {
        var forward = focus.find("nav.forward");
        if (forward.isEmpty()) {
            before.presenter().ifPresent(ScreenPresenter::next);
        } else if (before.nextKey() == Drawn.NextKey.CLICKS) {
            focus.press(forward.get().id());
        } else {
            focus.set(forward.get().id());
        }
    }

    @Override
    public void help() {
        tell(KioskFlow::help);
    }

    @Override
    public void view() {
        tell(KioskFlow::view);
    }

    @Override
    public void language() {
        tell(KioskFlow::language);
    }

    @Override
    public void sound() {
        tell(flow -> flow.sound().open());
    }

    @Override
    public void hideScreen() {
        tell(flow -> flow.hear(Hearing::turnedPicture));
    }

    @Override
    public void close() {
        before.flow().ifPresentOrElse(KioskFlow::back, () -> before.presenter().ifPresent(ScreenPresenter::leave));
    }

    @Override
    public void technician() {
        doorway.knock();
    }

    @Override
    public void quit() {
        quit.run();
    }

    private void used(Consumer<KioskFlow> byVisitor) {
        doorway.used();
        tell(byVisitor);
    }

    /** Who hears nothing turns nothing up. */
    private void hear(UnaryOperator<Hearing> changed) {
        tell(flow -> flow.hear(heard -> heard.speaks() ? changed.apply(heard) : heard));
    }

    private void tell(Consumer<KioskFlow> what) {
        before.flow().ifPresent(what);
    }
}
