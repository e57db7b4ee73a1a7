package org.otklik.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.otklik.ui.kit.FocusOrder;
import org.otklik.ui.kit.KeyRouter;
import org.otklik.ui.kit.Press;
import org.otklik.ui.kit.Switches;
import org.otklik.ui.kit.TapRules;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.screen.Drawn;

/** What fingers, keys and switches mean on the screen that stands there. Event thread only. */
final class Hands implements KeyRouter.Commands, TapRules.Touches {
    private final FocusOrder focus;
    private final Switches switches;
    private final Before before;
    private final Runnable quit;

    /** What is before somebody's eyes. */
    interface Before {
        /** Whom the bar and the keys speak to; nobody before the flow starts. */
        Optional<KioskFlow> flow();

        Optional<ScreenPresenter> presenter();

        Drawn.NextKey nextKey();
    }

    /** {@code quit} is what Ctrl+Q does. */
    Hands(FocusOrder focus, Switches switches, Before before, Runnable quit) {
        this.focus = focus;
        this.switches = switches;
        this.before = before;
        this.quit = quit;
    }

    @Override
    public void onTarget() {
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
    public void used() {
        tell(KioskFlow::keyed);
    }

    @Override
    public void switched() {
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
                forward.press(Press.KEY);
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
    public void close() {
        back();
    }

    @Override
    public void quit() {
        quit.run();
    }

    private void tell(Consumer<KioskFlow> what) {
        before.flow().ifPresent(what);
    }
}
