package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.presenter.CalibratePresenter;
import org.otklik.ui.presenter.CardSize;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;

/** A bank card is 85.60 mm wide: from its outline in pixels follows the size of the picture. Visitor page 1. */
class CalibrateScreenTest {
    /** A panel of 345 x 194 mm that nobody knows yet. */
    private static final Panel GUESSED = Panel.unmeasured(1920, 1080);

    private final List<Optional<CardSize>> done = new ArrayList<>();

    @Test
    void theOutlineBeginsAsTheGuessHasItAndEnterSaves() {
        KioskOnPaper.onEventThread(() -> {
            open().key(KeyEvent.VK_ENTER);
            var card = done.get(0).orElseThrow();
            assertThat(card.widthPx()).isEqualTo(324);
            assertThat(card.ppi()).isEqualTo(96);
        });
    }

    @Test
    void byTouchAndByKeysItGrowsToTheCardOnTheGlass() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = open();
            for (var touch = 0; touch < 8; touch++) {
                kiosk.tap("calibrate.muchLarger");
            }
            kiosk.tap("calibrate.smaller").tap("calibrate.muchSmaller").tap("calibrate.larger");
            for (var press = 0; press < 13; press++) {
                kiosk.key(KeyEvent.VK_RIGHT);
            }
            kiosk.key(KeyEvent.VK_LEFT).tap("calibrate.save");
            var card = done.get(0).orElseThrow();
            assertThat(card.widthPx()).isEqualTo(476);
            assertThat(card.heightPx()).isEqualTo(300);
            assertThat(card.pictureWidthMm()).isEqualTo(345);
            assertThat(card.pictureHeightMm()).isEqualTo(194);
        });
    }

    @Test
    void escapeKeepsNothing() {
        KioskOnPaper.onEventThread(() -> {
            open().key(KeyEvent.VK_RIGHT).key(KeyEvent.VK_ESCAPE);
            assertThat(done).containsExactly(Optional.empty());
        });
    }

    @Test
    void itNeverOutgrowsThePictureOrVanishes() {
        KioskOnPaper.onEventThread(() -> {
            var presenter = presenter();
            presenter.grow(100_000);
            presenter.save();
            presenter.grow(-100_000);
            presenter.save();
            assertThat(done.get(0).orElseThrow().heightPx()).isLessThanOrEqualTo(486);
            assertThat(done.get(1).orElseThrow().widthPx()).isEqualTo(100);
        });
    }

    private CalibratePresenter presenter() {
        return new CalibratePresenter(GUESSED.widthPx(), GUESSED.heightPx(), GUESSED.pixelsPerMm(), done::add);
    }

    private Glass open() {
        return new Glass(presenter());
    }

    /** The screen alone, as the task shows it: no visit, no bar. */
    private static final class Glass {
        private final ScreenHost host;
        private final PaperHand hand;
        private long now = 1_000_000;

        Glass(CalibratePresenter presenter) {
            KioskLaf.install(Palette.STANDARD);
            var input = ScreenHost.InputSettings.usual(GUESSED, TestKeyboards.SHIPPED);
            host = new ScreenHost(
                    new Looks(GUESSED, Fonts.load()), input, PaintedPictures.ALL, name -> {}, () -> {}, () -> now);
            host.setSize(GUESSED.widthPx(), GUESSED.heightPx());
            hand = new PaperHand(host, () -> now);
            host.put(presenter, VisitSettings.usual("ru"));
        }

        Glass key(int code) {
            now += 400;
            hand.key(code);
            return this;
        }

        Glass tap(String id) {
            now += 400;
            var control = ScreenParts.find(host, id).orElseThrow();
            hand.mouse(control, MouseEvent.MOUSE_PRESSED, control.getWidth() / 2, control.getHeight() / 2);
            hand.mouse(control, MouseEvent.MOUSE_RELEASED, control.getWidth() / 2, control.getHeight() / 2);
            return this;
        }
    }
}
