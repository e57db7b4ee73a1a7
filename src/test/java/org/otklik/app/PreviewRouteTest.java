package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

class PreviewRouteTest {
    private static final Clock TODAY = Clock.systemUTC();

    @ParameterizedTest
    @ValueSource(strings = {"mfc-basic", "mkgu-5", "one-tap", "staff"})
    void everyQuestionOfAShippedPackIsComeByAndDrawnOnce(String id) {
        var pack = pack(id);
        var routes = PreviewRoute.of(pack, PackPainter.included(pack), TODAY);
        assertThat(PreviewRoute.missed(pack, routes)).isEmpty();
        var drawn = drawn(routes);
        assertThat(new HashSet<>(drawn))
                .hasSameSizeAs(drawn)
                .hasSize(pack.survey().questions().size());
    }

    @Test
    void whatOtherIsHasItsScreenAndRefusalsAreFound() {
        var pack = EveryQuestionType.pack();
        var routes = PreviewRoute.of(pack, PackPainter.included(pack), TODAY);
        assertThat(drawn(routes)).contains("one_other-Comment", "some_most-Comment");
        assertThat(refused(routes)).contains("some_least", "minutes", "change").doesNotContain("line", "faces");
    }

    @Test
    void theSamePackGivesTheSameRoutes() {
        var pack = pack("mfc-basic");
        assertThat(PreviewRoute.of(pack, PackPainter.included(pack), TODAY))
                .isEqualTo(PreviewRoute.of(pack, PackPainter.included(pack), TODAY));
    }

    @Test
    void aQuestionOfAnotherDayIsNotComeBy() {
        var pack = PackDraft.asking(
                        QuestionDraft.rating("always"),
                        QuestionDraft.rating("spring").visibleIf("today() < '2026-06-01'"))
                .made();
        var may = Clock.fixed(Instant.parse("2026-05-31T12:00:00Z"), ZoneOffset.UTC);
        assertThat(drawn(PreviewRoute.of(pack, Set.of(), may))).containsExactly("always", "spring");
        var june = Clock.offset(may, Duration.ofDays(1));
        assertThat(drawn(PreviewRoute.of(pack, Set.of(), june))).containsExactly("always");
    }

    private static List<String> drawn(List<PreviewRoute> routes) {
        return routes.stream()
                .flatMap(route -> route.steps().stream())
                .filter(step -> step.look().whether() == PreviewRoute.Whether.DRAWN)
                .map(PreviewRoute.Step::question)
                .toList();
    }

    private static Set<String> refused(List<PreviewRoute> routes) {
        return routes.stream()
                .flatMap(route -> route.steps().stream())
                .filter(step -> step.look().refused().isPresent())
                .map(PreviewRoute.Step::question)
                .collect(Collectors.toSet());
    }

    private static Pack pack(String id) {
        var reading = PackReader.read(Path.of("kiosk-config", "packs", id));
        return ((PackReading.Loaded) reading).pack();
    }
}
