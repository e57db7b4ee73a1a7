package org.otklik.ui;

import java.awt.Graphics;
import java.util.Optional;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.TapRules;
import org.otklik.ui.kit.Veil;
import org.otklik.ui.presenter.VisitSettings;

/** What who hears the kiosk wants of the glass: a finger that reads first, or a picture that is hidden. Event thread only. */
final class Curtain {
    private final TapRules taps;
    private Optional<Veil> veil = Optional.empty();

    Curtain(TapRules taps) {
        this.taps = taps;
    }

    /** As this visitor has set it. */
    void hang(VisitSettings set, Kit kit) {
        var hearing = set.hearing();
        taps.read(hearing.touchReadsFirst() ? TapRules.Reading.FIRST : TapRules.Reading.NONE);
        taps.picture(hearing.isHidden() ? TapRules.Picture.HIDDEN : TapRules.Picture.SHOWN);
        veil = hearing.isHidden()
                ? Optional.of(new Veil(kit, Messages.in(set.language()).text("text.screenHidden")))
                : Optional.empty();
    }

    boolean isDrawn() {
        return veil.isPresent();
    }

    /** Over all of a picture so large, in pixels. */
    void paint(Graphics g, int width, int height) {
        veil.ifPresent(drawn -> drawn.paint(g, width, height));
    }
}
