package org.otklik.app;

import org.otklik.config.Configuration;
import org.otklik.config.KioskConfig;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** How a visit begins, out of the configuration. */
final class FirstSettings {
    private FirstSettings() {}

    static Look look(KioskConfig.Appearance configured) {
        return Look.USUAL
                .with(Look.Letters.valueOf(configured.textSize().name()))
                .with(Look.Colours.valueOf(configured.palette().name()));
    }

    static Handling handling(KioskConfig.Input configured) {
        var usual = Handling.USUAL;
        return new Handling(
                usual.hold(),
                configured.doubleStrike(),
                usual.motion(),
                Handling.Switches.valueOf(configured.switches().name()));
    }

    /** Silent, but at this rate and volume once somebody asks for speech. */
    static Hearing hearing(KioskConfig.Speech configured) {
        var usual = Hearing.USUAL;
        return new Hearing(
                usual.speech(), configured.wordsPerMinute(), configured.volume(), usual.touch(), usual.picture());
    }

    static ScreenHost.InputSettings input(Configuration known, Panel panel) {
        var configured = known.kiosk().input();
        return new ScreenHost.InputSettings(
                configured.screenChange().toMillis(),
                panel.px(configured.driftMm()),
                configured.scan(),
                known.keymap().map(keymap -> KeyMap.of(keymap.keys())).orElse(KeyMap.USUAL));
    }
}
