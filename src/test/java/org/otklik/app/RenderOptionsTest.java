package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.ui.presenter.Look;

class RenderOptionsTest {
    @Test
    void withoutALookEveryOneThatAVisitorCanChooseIsDrawn() {
        assertThat(options().looks())
                .hasSize(Look.Letters.values().length * Look.Colours.values().length)
                .contains(Look.USUAL);
    }

    @Test
    void onlyTheLooksThatAreAskedForAreDrawn() {
        assertThat(options("--look", "xl-whiteonblack", "--look", "m-standard").looks())
                .containsExactly(Look.USUAL.with(Look.Letters.XL).with(Look.Colours.WHITE_ON_BLACK), Look.USUAL);
    }

    @Test
    void aLookThatIsNoneIsToldWithThoseThereAre() {
        var parsed = RenderOptions.parse(List.of("--task=render", "--look", "huge"));
        assertThat(parsed.options()).isEmpty();
        assertThat(parsed.mistake())
                .startsWith("--look needs one of s-standard,")
                .endsWith("not huge.");
    }

    private static RenderOptions options(String... further) {
        var arguments = new ArrayList<>(List.of("--task=render", "--pack", "p", "--out", "o"));
        arguments.addAll(List.of(further));
        return RenderOptions.parse(arguments).options().orElseThrow();
    }
}
