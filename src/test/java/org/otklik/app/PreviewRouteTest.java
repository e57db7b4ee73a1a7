package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

class PreviewRouteTest {
    @ParameterizedTest
    @ValueSource(strings = {"mfc-basic", "mkgu-5", "one-tap", "staff"})
    void everyQuestionOfAShippedPackIsComeByAndDrawnOnce(String id) {
        var pack = pack(id);
        var routes = PreviewRoute.of(pack, PackPainter.included(pack));
        assertThat(PreviewRoute.missed(pack, routes)).isEmpty();
        var drawn = drawn(routes);
        assertThat(new HashSet<>(drawn))
                .hasSameSizeAs(drawn)
                .hasSize(pack.survey().questions().size());
    }

    @Test
    void whatOtherIsHasItsScreenAndRefusalsAreFound() {
        var pack = EveryQuestionType.pack();
        var routes = PreviewRoute.of(pack, PackPainter.included(pack));
        assertThat(drawn(routes)).contains("one_other-Comment", "some_most-Comment");
        assertThat(refused(routes)).contains("some_least", "minutes", "change").doesNotContain("line", "faces");
    }

    @Test
    void theSamePackGivesTheSameRoutes() {
        var pack = pack("mfc-basic");
        assertThat(PreviewRoute.of(pack, PackPainter.included(pack)))
                .isEqualTo(PreviewRoute.of(pack, PackPainter.included(pack)));
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
