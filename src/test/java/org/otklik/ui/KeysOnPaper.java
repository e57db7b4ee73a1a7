package org.otklik.ui;

import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** Kiosks on paper with other keys than the usual ones. */
final class KeysOnPaper {
    private KeysOnPaper() {}

    /** A kiosk that has these keys. */
    static KioskOnPaper withKeys(KeyMap keys) {
        var panel = Panel.measured(1080, 1920, 268);
        var pack = ShippedPacks.mfcBasic();
        var usual = KioskOnPaper.usual(panel, TestKeyboards.SHIPPED);
        var input =
                new ScreenHost.InputSettings(usual.deadMs(), usual.driftPx(), usual.scan(), keys, usual.keyboards());
        return new KioskOnPaper(input, panel, new PaperCentre(pack, Set.of(), KioskOnPaper.first(pack, Look.USUAL)), 1);
    }

    /** A kiosk with these keyboards, that asks this pack in letters of this size. */
    static KioskOnPaper typingOn(Keyboards keyboards, Panel panel, Pack pack, Look look) {
        return new KioskOnPaper(
                KioskOnPaper.usual(panel, keyboards),
                panel,
                new PaperCentre(pack, Set.of(), KioskOnPaper.first(pack, look)),
                1);
    }
}
