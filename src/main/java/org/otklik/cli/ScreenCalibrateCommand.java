package org.otklik.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Calibration;
import org.otklik.config.Change;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.PictureMm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps how large the picture is, where kiosk.json does not say so: by a card on the glass, or as somebody writes it. */
@Command(
        name = "calibrate",
        description =
                "Measures the picture with a bank card held against the screen, or takes its size in millimetres. "
                        + "What kiosk.json says comes first; the kiosk looks at it when it starts.")
final class ScreenCalibrateCommand implements KioskCommand {
    @Option(names = "--width-mm", paramLabel = "W", description = "width of the picture as it hangs, with --height-mm")
    private Optional<Integer> widthMm = Optional.empty();

    @Option(names = "--height-mm", paramLabel = "H", description = "height of the picture as it hangs")
    private Optional<Integer> heightMm = Optional.empty();

    @Option(names = "--clear", arity = "0", description = "forget what was measured")
    private boolean clear;

    @Override
    public String word() {
        return "screen-calibrate";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.UNREACHABLE, ExitRule.SOFTWARE, ExitRule.TRY_LATER);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var calibration = new Calibration(surroundings.data());
        if (widthMm.isPresent() != heightMm.isPresent() || (clear && widthMm.isPresent())) {
            return Report.refused(
                    ExitRule.USAGE, "usage", "--width-mm and --height-mm go together, --clear alone.", "");
        }
        if (clear) {
            return report(surroundings, calibration.clear(), Optional.empty());
        }
        if (widthMm.isEmpty()) {
            return byCard(surroundings, calibration);
        }
        if (isOutOfBounds(widthMm.get()) || isOutOfBounds(heightMm.get())) {
            var message = "A picture has %d to %d mm.".formatted(Calibration.LEAST_MM, Calibration.MOST_MM);
            return Report.refused(ExitRule.USAGE, "usage", message, "");
        }
        var mm = new PictureMm(widthMm.get(), heightMm.get());
        return report(surroundings, calibration.write(mm), Optional.of(mm));
    }

    private static boolean isOutOfBounds(int mm) {
        return mm < Calibration.LEAST_MM || mm > Calibration.MOST_MM;
    }

    /** By the launcher, which draws the outline of a card and keeps what follows from it. */
    private static Report byCard(Surroundings surroundings, Calibration calibration) throws IOException {
        var before = calibration.read();
        List<String> said = new ArrayList<>();
        var arguments = List.of(
                "--data", surroundings.data().toString(),
                "--lang", surroundings.words().language().name().toLowerCase(Locale.ROOT),
                "--screen", Integer.toString(screen(surroundings)));
        var exit = Launcher.run(Launcher.Display.NEEDED, "calibrate", arguments, said::add);
        if (exit != ExitRule.OK) {
            return Report.refused(exit, "screen.calibrate", said.isEmpty() ? "It failed." : said.get(0), "");
        }
        var after = calibration.read();
        var change = before.equals(after) ? Change.NONE : Change.MADE;
        return report(surroundings, change, after);
    }

    private static int screen(Surroundings surroundings) {
        return ConfigReader.read(surroundings.config()) instanceof ConfigReading.Loaded loaded
                ? loaded.configuration().kiosk().display().index()
                : 0;
    }

    private static Report report(Surroundings surroundings, Change change, Optional<PictureMm> mm) {
        Map<String, Object> result = new LinkedHashMap<>();
        mm.ifPresent(size -> {
            result.put("width_mm", size.width());
            result.put("height_mm", size.height());
        });
        var words = surroundings.words();
        var sentence = mm.map(size -> words.say("screen.calibrated", size.width(), size.height()))
                .orElseGet(() -> words.say("screen.uncalibrated"));
        return Report.of(ExitRule.OK, change, result, List.of(sentence));
    }
}
