package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.PseudoLanguage;
import org.otklik.ui.kit.ScreenCheck;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;

/**
 * Every state of every screen on four panels, in four sizes, four palettes, in Russian, in English and in a language
 * that is 40 % longer and read from right to left: words whole, targets large
 * enough and apart, names, roles, reach by keys, colours of a role, and the same places in all palettes. Visitor page 9.
 */
class ScreenMatrixTest {
    private static final List<Panel> PANELS = List.of(
            Panel.measured(1080, 1920, 268),
            Panel.measured(1920, 1080, 345),
            Panel.measured(1280, 1024, 337),
            Panel.measured(1024, 768, 305));

    /** Each of them makes every state once more. */
    private static final List<String> LANGUAGES = List.of("ru", "en", PseudoLanguage.TAG);

    private static final Set<String> STATES = new HashSet<>();
    private static final AtomicInteger DRAWN = new AtomicInteger();

    /** Those in which the visit goes on come last. */
    private static final List<Look.Colours> COLOURS =
            List.of(Look.Colours.BLACK_ON_WHITE, Look.Colours.WHITE_ON_BLACK, Look.Colours.SOFT, Look.USUAL.colours());

    private record Case(Panel panel, Look.Letters letters, String language) {
        @Override
        public String toString() {
            return panel.widthPx() + "x" + panel.heightPx() + " " + letters + " " + language;
        }
    }

    private static Stream<Case> cases() {
        return PANELS.stream()
                .flatMap(panel -> Stream.of(Look.Letters.XL, Look.Letters.L, Look.Letters.M, Look.Letters.S)
                        .flatMap(letters -> LANGUAGES.stream().map(language -> new Case(panel, letters, language))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyScreenIsWholeAndReachable(Case on) {
        KioskOnPaper.onEventThread(() -> {
            List<String> found = new ArrayList<>();
            Map<String, Rectangle> places = new HashMap<>();
            new ScreenStates(on.panel(), Look.USUAL.with(on.letters()), on.language(), (state, kiosk) -> {
                        STATES.add(state);
                        look(kiosk, on, state, found);
                        bar(kiosk.laidOut(), state, places, found);
                    })
                    .walk();
            assertThat(found).isEmpty();
        });
    }

    @AfterAll
    static void sayHowMany() {
        System.out.printf("ScreenMatrixTest: %d states, %d screens laid out and painted%n", STATES.size(), DRAWN.get());
    }

    private static void look(KioskOnPaper kiosk, Case on, String state, List<String> found) {
        List<String> first = List.of();
        for (var colours : COLOURS) {
            kiosk.stage().drawIn(look -> look.with(colours));
            kiosk.laidOut();
            DRAWN.incrementAndGet();
            var check = new ScreenCheck(kiosk.host(), on.panel(), palettes(colours, state));
            check.found().forEach(finding -> found.add(state + " " + colours + ": " + finding));
            if (first.isEmpty()) {
                first = check.geometry();
            } else if (!first.equals(check.geometry())) {
                found.add(state + " " + colours + ": stands otherwise than in other colours");
            }
        }
        if (kiosk.shows("page.more") && (kiosk.shows("question.option.1") || kiosk.shows("question.option.5"))) {
            found.add(state + ": a scale is split");
        }
    }

    /** The bar never moves. */
    private static void bar(KioskOnPaper kiosk, String state, Map<String, Rectangle> places, List<String> found) {
        for (var control : List.of("bar.back", "bar.view", "bar.language", "bar.sound", "bar.help")) {
            if (kiosk.shows(control)) {
                var now = kiosk.control(control).getBounds();
                if (!now.equals(places.computeIfAbsent(control, unseen -> now))) {
                    found.add(state + ": " + control + " has moved to " + now);
                }
            }
        }
    }

    /** Where palettes are chosen each stands in its own colours. */
    private static List<Palette> palettes(Look.Colours colours, String state) {
        return state.startsWith("view") ? List.of(Palette.values()) : List.of(Palette.valueOf(colours.name()));
    }
}
