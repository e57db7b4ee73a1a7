package org.otklik.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.otklik.config.Calibration;
import org.otklik.config.Change;
import org.otklik.config.PictureMm;
import org.otklik.config.PictureRule;
import org.otklik.outbox.KioskLock;
import org.otklik.ui.KioskFrame;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.presenter.CalibratePresenter;
import org.otklik.ui.presenter.CardSize;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;

/**
 * {@code --task=calibrate}: a card is held against the screen, and the size of the picture that follows is kept. Says on
 * standard output {@code saved 345 194}, {@code same 345 194} or {@code left}. Not while the kiosk runs on these data.
 */
final class CalibrateTask {
    private final CalibrateOptions options;
    private final PrintStream said;

    CalibrateTask(CalibrateOptions options, PrintStream said) {
        this.options = options;
        this.said = said;
    }

    /** From any thread but the event thread. */
    ExitCode run() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return noDisplay();
            }
            OwnerOnly.makeFolder(options.data());
            var lock = KioskLock.take(options.data());
            if (lock.isEmpty()) {
                System.err.println("kiosk: the kiosk runs on " + options.data() + ". End it first.");
                return ExitCode.TRY_LATER;
            }
            var code = keep(measured());
            lock.get().close();
            return code;
        } catch (AWTError e) {
            return noDisplay();
        } catch (IOException e) {
            System.err.println("kiosk: the data directory cannot be used: " + e.getMessage());
            return ExitCode.IO;
        }
    }

    private static ExitCode noDisplay() {
        System.err.println("kiosk: there is no display to measure.");
        return ExitCode.UNAVAILABLE;
    }

    private Optional<CardSize> measured() {
        var screen = PanelSize.screen(options.screen());
        var bounds = screen.getDefaultConfiguration().getBounds();
        var guess =
                new PictureRule(Optional.empty(), options.data(), PictureRule.DRM).size(bounds.width, bounds.height);
        var panel = Panel.measured(bounds.width, bounds.height, guess.mm().width());
        var done = new CompletableFuture<Optional<CardSize>>();
        SwingUtilities.invokeLater(() -> {
            KioskLaf.install(Palette.STANDARD);
            var host = new ScreenHost(
                    new Looks(panel, Fonts.load()),
                    ScreenHost.InputSettings.usual(panel, new Keyboards(List.of())),
                    Pictures.NONE,
                    name -> {},
                    () -> done.complete(Optional.empty()),
                    System::currentTimeMillis);
            var frame = new KioskFrame(host, screen, KioskFrame.Cover.FULL_SCREEN, bounds.getSize());
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(host.keys());
            host.put(
                    new CalibratePresenter(bounds.width, bounds.height, panel.pixelsPerMm(), done::complete),
                    VisitSettings.usual(options.language()));
            frame.setVisible(true);
        });
        return done.join();
    }

    private ExitCode keep(Optional<CardSize> card) throws IOException {
        if (card.isEmpty()) {
            said.println("left");
            return ExitCode.OK;
        }
        var mm = new PictureMm(card.get().pictureWidthMm(), card.get().pictureHeightMm());
        var change = new Calibration(options.data()).write(mm);
        said.println((change == Change.MADE ? "saved " : "same ") + mm.width() + " " + mm.height());
        return ExitCode.OK;
    }
}
