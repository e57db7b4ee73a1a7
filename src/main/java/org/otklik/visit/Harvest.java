package org.otklik.visit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Bands;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;

/** Makes of a visit that has ended what may be kept of it. Survey page 5. */
final class Harvest {
    /** Longest comment of a visit, in code points. Survey page 5. */
    private static final int MAX_COMMENT = 2_000;

    /** Numbers of a response, both ways from zero. Survey page 5. */
    private static final double MOST_NUMBER = 9_999;

    private static final Set<Mode> TIMELESS =
            EnumSet.of(Mode.SPEECH, Mode.KEYPAD, Mode.SWITCH, Mode.LARGE_TEXT, Mode.HOLD);

    private final Pack pack;
    private final Course course;
    private final Set<String> cannotSay;
    private final Map<String, Long> ms;
    private final PressLog presses;

    Harvest(Pack pack, Course course, Set<String> cannotSay, Map<String, Long> ms, PressLog presses) {
        this.pack = pack;
        this.course = course;
        this.cannotSay = cannotSay;
        this.ms = ms;
        this.presses = presses;
    }

    FinishedVisit of(End end, Manner manner) {
        var answers = answers();
        var comment = end == End.COMPLETE ? comment() : Optional.<String>empty();
        if (answers.isEmpty() && comment.isEmpty()) {
            return FinishedVisit.NOTHING;
        }
        var response = new ResponseAnswers(
                answers,
                shown(),
                manner,
                flags(end, manner, answers),
                drawn(),
                of(),
                course.order(),
                service(),
                band(),
                end);
        return new FinishedVisit(Optional.of(response), comment, Optional.empty());
    }

    /** In survey order, hidden answers dropped, "could not say" only where the question is asked. */
    private Map<String, Value> answers() {
        var result = course.state().closed().data();
        var answers = new LinkedHashMap<String, Value>();
        for (var question : pack.survey().questions()) {
            if (question.freeText()) {
                continue;
            }
            if (cannotSay.contains(question.name()) && course.state().visible(question)) {
                answers.put(question.name(), ResponseAnswers.CANNOT_SAY);
            } else if (result.containsKey(question.name()) && isFit(question.form(), result.get(question.name()))) {
                answers.put(question.name(), result.get(question.name()));
            }
        }
        for (var calculated : pack.survey().calculated()) {
            var value = result.getOrDefault(calculated.name(), Value.missing());
            if (!value.isEmpty() && isFit(new AnswerForm.One(), value)) {
                answers.put(calculated.name(), value);
            }
        }
        return answers;
    }

    /** No number long enough to be that of a document, and where a number is asked for nothing but one. */
    private static boolean isFit(AnswerForm form, Value value) {
        if (value instanceof Value.Num num) {
            return Math.abs(num.number()) <= MOST_NUMBER;
        }
        return !(form instanceof AnswerForm.Numeric);
    }

    private Optional<String> comment() {
        var left = course.state().closed();
        var texts = pack.survey().questions().stream()
                .flatMap(question -> Stream.of(
                        question.freeText() ? left.value(question.name()) : Value.missing(),
                        left.value(question.otherName())))
                .filter(value -> !value.isEmpty())
                .map(Value::printed)
                .collect(Collectors.joining("\n"));
        return Optional.of(cut(PersonalDataScrub.scrub(texts)).strip()).filter(text -> !text.isEmpty());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_COMMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_COMMENT));
    }

    /** A question that stood on the screen and then fell away by another answer counts as not shown. */
    private Map<String, Long> shown() {
        var shown = new LinkedHashMap<String, Long>();
        for (var question : pack.survey().questions()) {
            if (!question.freeText() && course.state().visible(question) && ms.containsKey(question.name())) {
                shown.put(question.name(), ms.get(question.name()));
            }
        }
        return shown;
    }

    private Map<String, String> drawn() {
        var drawn = new LinkedHashMap<String, String>();
        course.draws().forEach((slot, draw) -> drawn.put(slot, draw.member()));
        return drawn;
    }

    private Map<String, Map<String, Integer>> of() {
        var of = new LinkedHashMap<String, Map<String, Integer>>();
        course.draws().forEach((slot, draw) -> of.put(slot, draw.of()));
        return of;
    }

    private Optional<String> service() {
        return pack.services()
                .flatMap(services -> services.groupOf(
                        course.state().value(services.question()).printed()))
                .map(group -> group.id());
    }

    private Optional<String> band() {
        return pack.bands().equals(Bands.NONE)
                ? Optional.empty()
                : Optional.of(pack.bands().of(course.state()));
    }

    private Set<Flag> flags(End end, Manner manner, Map<String, Value> answers) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(manner.flags());
        if (end == End.ABANDONED && answers.size() == 1) {
            flags.add(Flag.ABANDONED_FIRST);
        }
        if (!takesItsTime(manner)) {
            flags.addAll(hasty(manner, answers));
        }
        return flags;
    }

    /** Who listens, uses keys or a switch, reads large letters or holds a press is not measured by time. */
    private boolean takesItsTime(Manner manner) {
        return presses.wasHeld()
                || manner.input() != InputWay.TOUCH
                || manner.modes().stream().anyMatch(TIMELESS::contains);
    }

    private Set<Flag> hasty(Manner manner, Map<String, Value> answers) {
        var flags = EnumSet.noneOf(Flag.class);
        var haste = new Haste(pack, manner.language(), answers, shown());
        if (presses.isMashing()) {
            flags.add(Flag.MASHING);
        }
        if (haste.isFast()) {
            flags.add(Flag.FAST);
            if (haste.isStraight()) {
                flags.add(Flag.STRAIGHT);
            }
        }
        return flags;
    }
}
