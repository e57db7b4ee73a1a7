package org.otklik.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
    private final Switches switches;
    private final Before before;
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
    Hands(FocusOrder focus, Switches switches, Before before, ScreenVoice voice, Runnable quit) {
        this.focus = focus;
        this.switches = switches;
        this.before = before;
        this.voice = voice;
        this.quit = quit;
    }

    @Override
    public void onTarget() {
        hush();
        voice.goesBy(ScreenVoice.Way.FINGER);
        switches.stop();
        focus.hideRing();
        tell(KioskFlow::touched);
    }

    @Override
    public void beside() {
        onTarget();
        before.presenter().ifPresent(ScreenPresenter::otherInput);
    }

    @Override
    public void pressed(TapRules.Under under, Duration lasted) {
        var target = under == TapRules.Under.TARGET
                ? org.otklik.visit.Press.Target.CONTROL
                : org.otklik.visit.Press.Target.NOTHING;
        tell(flow -> flow.pressed(new org.otklik.visit.Press(target, lasted)));
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
        tell(KioskFlow::keyed);
    }

    @Override
    public void switched() {
        voice.goesBy(ScreenVoice.Way.SWITCH);
        tell(KioskFlow::switched);
    }

    @Override
    public KeyRouter.Use otherKey() {
        var use = before.presenter().map(ScreenPresenter::otherInput).orElse(ScreenPresenter.Input.AS_USUAL);
        return use == ScreenPresenter.Input.SPENT ? KeyRouter.Use.SPENT : KeyRouter.Use.AS_USUAL;
    }

    @Override
    public void back() {
        tell(KioskFlow::back);
    }

    /** «Дальше» is clicked; what ends or passes over something is only focused, and wants to be selected. */
    @Override
    public void next() {
        focus.find("nav.forward").ifPresent(forward -> {
            if (before.nextKey() == Drawn.NextKey.CLICKS) {
                focus.press(forward.id());
            } else {
                focus.set(forward.id());
            }
        });
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
        back();
    }

    @Override
    public void quit() {
        quit.run();
    }

    /** Who hears nothing turns nothing up. */
    private void hear(UnaryOperator<Hearing> changed) {
        tell(flow -> flow.hear(heard -> heard.speaks() ? changed.apply(heard) : heard));
    }

    private void tell(Consumer<KioskFlow> what) {
        before.flow().ifPresent(what);
    }
}
