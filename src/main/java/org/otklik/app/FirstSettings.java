package org.otklik.app;

import java.util.List;
import org.otklik.config.Configuration;
import org.otklik.config.Keyboard;
import org.otklik.config.KioskConfig;
import org.otklik.ui.CornerTaps;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KeyboardLayout;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.presenter.Cards;
import org.otklik.ui.presenter.Centre;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** How a visit begins, and what is known of the centre, out of the configuration. */
final class FirstSettings {
    /** On the thank-you of a panel that lies, and of one that stands. Visitor page 3. */
    private static final int CARDS_LYING = 1;

    private static final int CARDS_STANDING = 2;

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

    static Centre centre(Configuration known, Panel panel, Doors.Times doors) {
        var cards = known.cards().stream()
                .map(card -> new Cards.Card(card.texts(), card.from(), card.until()))
                .toList();
        return new Centre(
                KioskWords.of(known.kiosk(), known.languages()),
                new Cards(cards, panel.isLying() ? CARDS_LYING : CARDS_STANDING),
                doors);
    }

    static ScreenHost.InputSettings input(Configuration known, Panel panel) {
        var configured = known.kiosk().input();
        return new ScreenHost.InputSettings(
                configured.screenChange().toMillis(),
                panel.px(configured.driftMm()),
                configured.scan(),
                known.keymap().map(keymap -> KeyMap.of(keymap.keys())).orElse(KeyMap.USUAL),
                keyboards(known.keyboards()));
    }

    static CornerTaps.Corner corner(KioskConfig.Technician configured, Panel panel) {
        var side = configured.corner() == KioskConfig.Corner.TOP_LEFT ? CornerTaps.Side.LEFT : CornerTaps.Side.RIGHT;
        return CornerTaps.Corner.on(panel, side, configured.taps(), configured.within());
    }

    static Keyboards keyboards(List<Keyboard> known) {
        return new Keyboards(known.stream()
                .map(one -> new KeyboardLayout(one.id(), one.label(), one.rows(), one.physical()))
                .toList());
    }
}
