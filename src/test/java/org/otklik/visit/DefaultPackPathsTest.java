package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackWalk;
import org.otklik.testkit.PackWalk.Walk;
import org.otklik.testkit.ShippedPacks;

/** Every path of every shipped pack in both languages, against the rules of the page said once more in Java. */
class DefaultPackPathsTest {
    private static final List<String> LANGUAGES = List.of("ru", "en");

    /** A pack, what is included, and how many questions a path may have. */
    static Stream<Arguments> packs() {
        return Stream.of(
                arguments("mfc-basic", Set.of(), List.of(6, 7, 8)),
                arguments("mfc-basic", Set.of("capacity", "liked"), List.of(7, 8, 9, 10)),
                arguments("mkgu-5", Set.of(), List.of(8, 9, 10)),
                arguments("one-tap", Set.of(), List.of(1, 2)),
                arguments("staff", Set.of(), List.of(7)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPathIsAskedAsThePageSays(String id, Set<String> included, List<Integer> lengths) {
        var pack = ShippedPacks.read(id);
        var walked = new TreeSet<Integer>();
        Map<String, Set<Reply>> given = new TreeMap<>();
        PackWalk.each(pack, included, walk -> {
            assertThat(walk.asked()).isEqualTo(expected(pack, included, walk));
            assertThat(drivers(walk, pack)).hasSize(pack.rotation().size());
            assertThat(walk.asked().contains("term") && chose(walk, "outcome", "apply"))
                    .isFalse();
            keepsItsReplies(walk);
            walk.visit().response().ifPresent(kept -> assertThat(kept.band()).contains(band(id, walk)));
            leadsOnInOrder(walk, pack, included);
            walk.steps().forEach(step -> LANGUAGES.forEach(language -> saysAll(step, pack, language)));
            walked.add(walk.steps().size());
            walk.replies()
                    .forEach((question, reply) -> given.computeIfAbsent(question, unused -> new HashSet<>())
                            .add(reply));
        });
        assertThat(walked).containsExactlyElementsOf(lengths);
        everyReplyWasGiven(pack, included, given);
    }

    /** Each question is met somewhere: skipped, not to be said where that is offered, and answered in every way. */
    private static void everyReplyWasGiven(Pack pack, Set<String> included, Map<String, Set<Reply>> given) {
        for (var question : pack.survey().questions()) {
            if (isAsked(question, pack, included)) {
                var answers = Math.max(1, question.choices().size());
                var cannotSay = pack.notes(question.name()).cannotSay().isPresent() ? 1 : 0;
                assertThat(given.get(question.name()))
                        .as(question.name())
                        .hasSizeGreaterThanOrEqualTo(1 + cannotSay + answers);
            }
        }
    }

    private static void leadsOnInOrder(Walk walk, Pack pack, Set<String> included) {
        var total = pack.longestPath(included);
        assertThat(walk.steps().get(0).total()).isEqualTo(total);
        for (var step : walk.steps()) {
            assertThat(step.number()).isEqualTo(walk.steps().indexOf(step) + 1);
            assertThat(step.total()).isBetween(walk.steps().size(), total);
            total = step.total();
        }
    }

    private static void saysAll(QuestionStep step, Pack pack, String language) {
        var question = step.question();
        assertThat(question.head().title().orElseThrow().covers(language)).isTrue();
        assertThat(question.choices())
                .allMatch(choice -> choice.text().orElseThrow().covers(language));
        assertThat(step.cannotSay().stream()).allMatch(words -> words.covers(language));
        for (var arrangement : Pack.Arrangement.values()) {
            assertThat(pack.help(question, arrangement).orElseThrow().covers(language))
                    .isTrue();
        }
    }

    /** The questions of the page in its order, those left out that its conditions do not ask. */
    private static List<String> expected(Pack pack, Set<String> included, Walk walk) {
        List<String> names = new ArrayList<>();
        for (var question : pack.survey().questions()) {
            var asked = switch (question.name()) {
                case "reasons" -> asksForReasons(pack.id(), walk);
                case "info_gap" ->
                    ticked(walk, "reasons", "info") || rated(walk, "info").orElse(5) <= 2;
                case "liked" -> rated(walk, "overall").orElse(0) > 3;
                default -> true;
            };
            var drawn = !isDriver(question, pack) || walk.asked().contains(question.name());
            if (asked && drawn && isAsked(question, pack, included)) {
                names.add(question.name());
            }
        }
        return names;
    }

    private static boolean asksForReasons(String pack, Walk walk) {
        var bad = rated(walk, "overall").orElse(5) <= 3;
        return pack.equals("mfc-basic")
                ? bad || rated(walk, "ease").orElse(4) <= 2 || chose(walk, "outcome", "unsolved")
                : bad;
    }

    private static String band(String pack, Walk walk) {
        var score = rated(walk, pack.equals("staff") ? "work_ease" : "overall");
        if (pack.equals("staff")) {
            return score.isEmpty() ? "ok" : score.getAsInt() <= 2 ? "low" : "high";
        }
        if (chose(walk, "outcome", "unsolved")) {
            return "low";
        }
        if (score.isEmpty()) {
            var ease = rated(walk, "ease");
            return ease.isEmpty() ? "ok" : ease.getAsInt() < 3 ? "low" : "high";
        }
        return score.getAsInt() < 3 ? "low" : score.getAsInt() > 3 ? "high" : "ok";
    }

    private static void keepsItsReplies(Walk walk) {
        Map<String, Value> wanted = new TreeMap<>();
        walk.replies().forEach((question, reply) -> {
            if (reply instanceof Reply.Given given && !question.equals("comment")) {
                wanted.put(question, given.value());
            } else if (reply instanceof Reply.CannotSay) {
                wanted.put(question, ResponseAnswers.CANNOT_SAY);
            }
        });
        var kept = walk.visit().response().map(ResponseAnswers::answers).orElse(Map.of());
        assertThat(new TreeMap<>(kept)).isEqualTo(wanted);
    }

    private static boolean isAsked(Question question, Pack pack, Set<String> included) {
        return included.contains(question.name()) || pack.notes(question.name()).asked() == Asked.ALWAYS;
    }

    private static boolean isDriver(Question question, Pack pack) {
        return pack.rotation().stream()
                .flatMap(slot -> slot.members().stream())
                .anyMatch(member -> member.question().equals(question.name()));
    }

    private static List<String> drivers(Walk walk, Pack pack) {
        return walk.steps().stream()
                .map(QuestionStep::question)
                .filter(question -> isDriver(question, pack))
                .map(Question::name)
                .toList();
    }

    private static OptionalInt rated(Walk walk, String question) {
        return given(walk, question)
                .filter(Value.Num.class::isInstance)
                .map(value -> OptionalInt.of((int) ((Value.Num) value).number()))
                .orElse(OptionalInt.empty());
    }

    private static boolean chose(Walk walk, String question, String choice) {
        return given(walk, question).filter(Value.text(choice)::equals).isPresent();
    }

    private static boolean ticked(Walk walk, String question, String choice) {
        return given(walk, question)
                .filter(value -> value instanceof Value.Several several
                        && several.values().contains(Value.text(choice)))
                .isPresent();
    }

    private static Optional<Value> given(Walk walk, String question) {
        return walk.replies().get(question) instanceof Reply.Given given
                ? Optional.of(given.value())
                : Optional.empty();
    }
}
