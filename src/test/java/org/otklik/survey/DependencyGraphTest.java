package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
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
    void throughTheConditionOfAPanel() {
        assertCircle(
                "a -> a",
                "/pages/0/elements/0/visibleIf",
                ReadSurvey.ofQuestions("{`type`: `panel`, `visibleIf`: `{a} = 1`, `elements`: [{`type`: `rating`, "
                        + "`name`: `a`}]}"));
    }

    @Test
    void throughACalculatedValue() {
        assertCircle(
                "a -> c -> a",
                "/calculatedValues/0/expression",
                ReadSurvey.of("{`calculatedValues`: [{`name`: `c`, `expression`: `{a} = 1`}], `elements`: ["
                        + rating("a", "{c} = 1") + "]}"));
        assertCircle(
                "c -> c",
                "/calculatedValues/0/expression",
                ReadSurvey.of("{`calculatedValues`: [{`name`: `c`, `expression`: `{c} = 1`}], `elements`: ["
                        + plain("a") + "]}"));
    }

    @Test
    void throughATriggerThatSetsAValue() {
        assertCircle(
                "a -> b -> a",
                "/triggers/0/expression",
                ReadSurvey.of("{`triggers`: [" + sets("{a} = 1", "b") + "], `elements`: [" + rating("a", "{b} = 1")
                        + ", " + plain("b") + "]}"));
        assertCircle(
                "a -> a",
                "/triggers/0/expression",
                ReadSurvey.of("{`triggers`: [" + sets("{a} = 1", "a") + "], `elements`: [" + plain("a") + "]}"));
    }

    @Test
    void whatFeedsNothingBackIsNoCircle() {
        var validated = "{`type`: `rating`, `name`: `a`, `title`: `{a} of {b}`, `requiredIf`: `{a} empty`, "
                + "`validators`: [{`type`: `expression`, `expression`: `{a} > 1`}]}";
        var completes = "{`type`: `complete`, `expression`: `{a} = 1`}";
        assertThat(ReadSurvey.of("{`triggers`: [" + completes + "], `elements`: [" + validated + ", " + plain("b")
                                + "]}")
                        .faults())
                .isEmpty();
    }

    @Test
    void triggersThatWaitForMoreThanThreePassesAreRefused() {
        var questions =
                "`elements`: [" + String.join(",", plain("a"), plain("b"), plain("c"), plain("d"), plain("e")) + "]";
        var upward = List.of(sets("{d} = 1", "e"), sets("{c} = 1", "d"), sets("{b} = 1", "c"), sets("{a} = 1", "b"));
        var read = ReadSurvey.of("{`triggers`: [" + String.join(",", upward) + "], " + questions + "}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("graph.too_many_passes");
            assertThat(fault.message()).contains("b -> c -> d -> e");
            assertThat(fault.pointer()).isEqualTo("/triggers/0/expression");
        });
        var three = String.join(",", upward.subList(1, 4));
        assertThat(ReadSurvey.of("{`triggers`: [" + three + "], " + questions + "}")
                        .faults())
                .isEmpty();
        List<String> downward = new java.util.ArrayList<>(upward);
        java.util.Collections.reverse(downward);
        assertThat(ReadSurvey.of("{`triggers`: [" + String.join(",", downward) + "], " + questions + "}")
                        .faults())
                .isEmpty();
    }

    @Test
    void aSkipOverAQuestionThatHasToBeAnsweredIsRefused() {
        assertThat(skipOver("`isRequired`: true").faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("trigger.skip_required", "/triggers/0/expression"));
        assertThat(skipOver("`requiredIf`: `{a} > 3`").faults())
                .extracting("code")
                .containsExactly("trigger.skip_required");
        assertThat(skipOver("`isRequired`: false").faults()).isEmpty();
    }

    @Test
    void aValueThatIsKeptReadsNoFreeTextEvenThroughAnother() {
        var kept = "{`name`: `c`, `expression`: `{d}`, `includeIntoResult`: true}";
        var read = ReadSurvey.of("{`calculatedValues`: [" + kept
                + ", {`name`: `d`, `expression`: `{t}`}], `elements`: [" + "{`type`: `comment`, `name`: `t`}]}");
        assertThat(read.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("calculated.free_text", "/calculatedValues/0/expression"));
    }

    @Test
    void aTriggerThatReadsNothingIsRefused() {
        var read = ReadSurvey.of("{`triggers`: [" + sets("true", "a") + "], `elements`: [" + plain("a") + "]}");
        assertThat(read.faults()).extracting("code").contains("trigger.reads_nothing");
    }

    @Test
    void aHundredConditionsThatAllReadEverythingAreCheckedAtOnce() {
        var names = IntStream.range(0, 100).mapToObj(i -> "{q" + i + "} = 1").toList();
        var questions = IntStream.range(0, 200)
                .mapToObj(i -> i < 100 ? plain("q" + i) : rating("q" + i, String.join(" or ", names.subList(0, 60))))
                .toArray(String[]::new);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(ReadSurvey.ofQuestions(questions).faults()).isEmpty());
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
                        "These decide about each other: a -> b -> c -> a.",
                        "These decide about each other: x -> y -> x.");
    }

    @Test
    void aLongChainIsNoCircle() {
        var chain = IntStream.range(0, 200)
                .mapToObj(i -> i == 0 ? rating("q0", "true") : rating("q" + i, "{q" + (i - 1) + "} = 1"))
                .toArray(String[]::new);
        assertThat(ReadSurvey.ofQuestions(chain).faults()).extracting("code").containsExactly("constant");
    }

    private static String rating(String name, String condition) {
        return "{`type`: `rating`, `name`: `" + name + "`, `visibleIf`: `" + condition + "`}";
    }

    private static String plain(String name) {
        return "{`type`: `rating`, `name`: `" + name + "`}";
    }

    private static String sets(String condition, String target) {
        return "{`type`: `setvalue`, `expression`: `%s`, `setToName`: `%s`, `setValue`: 1}"
                .formatted(condition, target);
    }

    private static ReadSurvey skipOver(String property) {
        return ReadSurvey.of("{`triggers`: [{`type`: `skip`, `expression`: `{a} = 1`, `gotoName`: `z`}], `pages`: ["
                + "{`elements`: [" + plain("a") + ", {`type`: `rating`, `name`: `m`, " + property
                + "}]}, {`elements`: ["
                + plain("z") + "]}]}");
    }

    private static void assertCircle(String path, String pointer, ReadSurvey read) {
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("graph.cycle");
            assertThat(fault.message()).contains(": " + path + ".");
            assertThat(fault.pointer()).isEqualTo(pointer);
        });
    }
}
