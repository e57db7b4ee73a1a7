package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A circle through each kind of edge is a load error that names its path. */
class DependencyGraphTest {
    @Test
    void throughTwoQuestions() {
        assertCircle(
                "rating -> why -> rating",
                "/pages/0/elements/1/visibleIf",
                ReadSurvey.ofQuestions(rating("rating", "{why} notempty"), rating("why", "{rating} <= 2")));
    }

    @Test
    void throughOneQuestionThatReadsItself() {
        assertCircle("a -> a", "/pages/0/elements/0/visibleIf", ReadSurvey.ofQuestions(rating("a", "{a} = 1")));
    }

    @Test
    void throughTheConditionOfAPage() {
        assertCircle(
                "a -> a",
                "/pages/0/visibleIf",
                ReadSurvey.of("{`pages`: [{`visibleIf`: `{a} = 1`, `elements`: [{`type`: `rating`, `name`: `a`}]}]}"));
    }

    @Test
    void throughTheConditionOfAChoice() {
        assertCircle(
                "a -> b -> a",
                "/pages/0/elements/1/choices/0/visibleIf",
                ReadSurvey.ofQuestions(
                        rating("a", "{b} notempty"),
                        "{`type`: `radiogroup`, `name`: `b`, `choices`: [{`value`: 1, `visibleIf`: `{a} = 1`}, 2]}"));
    }

    @Test
    void eachGroupThatGoesRoundIsToldOnce() {
        var read = ReadSurvey.ofQuestions(
                rating("a", "{c} = 1"),
                rating("b", "{a} = 1"),
                rating("c", "{b} = 1 or {a} = 2"),
                rating("x", "{y} = 1"),
                rating("y", "{x} = 1"),
                rating("z", "{y} = 1 and {a} = 1"));
        assertThat(read.faults())
                .extracting("message")
                .containsExactly(
                        "These questions decide about each other: a -> b -> c -> a.",
                        "These questions decide about each other: x -> y -> x.");
    }

    @Test
    void aLongChainIsNoCircle() {
        var chain = java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> i == 0 ? rating("q0", "true") : rating("q" + i, "{q" + (i - 1) + "} = 1"))
                .toArray(String[]::new);
        assertThat(ReadSurvey.ofQuestions(chain).faults()).extracting("code").containsExactly("constant");
    }

    private static String rating(String name, String condition) {
        return "{`type`: `rating`, `name`: `" + name + "`, `visibleIf`: `" + condition + "`}";
    }

    private static void assertCircle(String path, String pointer, ReadSurvey read) {
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("graph.cycle");
            assertThat(fault.message()).contains(": " + path + ".");
            assertThat(fault.pointer()).isEqualTo(pointer);
        });
    }
}
