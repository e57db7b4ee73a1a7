package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** One visit for every kind of hands: a rating, two ticks, «да» in the comment, thanks. The hands press ids. */
final class HandsVisit {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    private HandsVisit() {}

    /** A kiosk in Russian at which a visit begins with these switches. */
    static KioskOnPaper kiosk(Handling.Switches switches) {
        var usual = Handling.USUAL;
        var handling = new Handling(usual.hold(), Duration.ZERO, usual.motion(), switches);
        var first = new VisitSettings("ru", Look.USUAL, handling, Hearing.USUAL);
        return new KioskOnPaper(PORTRAIT, ShippedPacks.mfcBasic(), Set.of(), first, 1);
    }

    static void tell(Supplier<String> screen, Consumer<String> press) {
        press.accept("start.begin");
        while (screen.get().startsWith("question.")) {
            pressed(screen.get()).forEach(press);
            var before = screen.get();
            press.accept("nav.forward");
            assertThat(screen.get()).isNotEqualTo(before);
        }
        assertThat(screen.get()).isEqualTo("thanks");
        press.accept("thanks.done");
        assertThat(screen.get()).isEqualTo("start");
    }

    private static List<String> pressed(String screen) {
        return switch (screen) {
            case "question.overall" -> List.of("question.option.2");
            case "question.reasons" -> List.of("question.option.queue", "question.option.comfort");
            case "question.comment" -> List.of("keyboard.key.д", "keyboard.key.а");
            default -> List.of();
        };
    }

    static void assertKept(List<FinishedVisit> kept, InputWay way, Mode mode) {
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).comment()).contains("Да");
        var response = kept.get(0).response().orElseThrow();
        assertThat(response.answers())
                .containsEntry("overall", Value.number(2))
                .containsEntry("reasons", new Value.Several(List.of(Value.text("queue"), Value.text("comfort"))));
        assertThat(response.manner().input()).isEqualTo(way);
        assertThat(response.manner().modes()).isEqualTo(Set.of(mode));
    }
}
