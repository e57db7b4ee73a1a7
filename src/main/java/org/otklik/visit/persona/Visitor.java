package org.otklik.visit.persona;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Choice;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Press;
import org.otklik.visit.QuestionStep;

/** One of a persona: as quick and as content as this one is, for a whole visit. */
final class Visitor {
    /** Most adults read 175 to 300 words a minute (Brysbaert, 2019): a log-normal of this spread about the mean. */
    private static final double READERS = 0.14;

    /** Reaching and pressing once more: the keystroke-level model. */
    private static final double FURTHER_PRESS = 1.3;

    /** How long a single choice stands before the kiosk goes on by itself: {@code visit.advanceMs}. */
    private static final double ADVANCE = 0.7;

    /** How often an answer follows the mood of the visitor and not the question alone. Own. */
    private static final double BY_MOOD = 0.5;

    private static final double SKIPS = 0.05;
    private static final int MOST_TICKS = 3;

    private final Persona persona;
    private final Pack pack;
    private final String language;
    private final Chances chances;
    private final double pace;
    private final double mood;

    Visitor(Persona persona, Pack pack, Chances chances) {
        this.persona = persona;
        this.pack = pack;
        language = pack.languages().get(0);
        this.chances = chances;
        pace = chances.about(1, READERS);
        mood = goodness();
    }

    String language() {
        return language;
    }

    /** Opinions of services lean to the good end: the better of two throws, from 0 to 1. Own. */
    private double goodness() {
        return Math.max(chances.random().nextDouble(), chances.random().nextDouble());
    }

    /** How long this screen stands before the visitor goes on. */
    Duration on(QuestionStep step) {
        var own = persona.pace();
        var reading = own.word() * words(step.question()) * pace;
        var acting = chances.about(own.act(), own.spread());
        return Chances.seconds(reading + acting + goingOn(step.question().form()));
    }

    private double goingOn(AnswerForm form) {
        if (form instanceof AnswerForm.One && pack.survey().manner().advancesByItself()) {
            return ADVANCE;
        }
        return persona.answers() && form instanceof AnswerForm.Several ? FURTHER_PRESS : 0;
    }

    private int words(Question question) {
        var title = question.title(language) + " " + question.description(language);
        var said = new StringBuilder(title);
        if (persona.pace().reads() == Persona.Pace.Reads.EVERYTHING) {
            question.choices().forEach(choice -> said.append(' ').append(choice.words(language)));
        }
        return said.toString().strip().split("\\s+").length;
    }

    /** What is answered; nothing where the visitor skips, or would have to write. */
    Value answer(Question question) {
        var choices = question.choices();
        if (choices.isEmpty() || (persona.answers() && chances.are(SKIPS))) {
            return Value.missing();
        }
        if (question.form() instanceof AnswerForm.Several several) {
            return persona == Persona.EMPLOYEE ? Value.missing() : ticks(choices, several.most());
        }
        if (persona == Persona.EMPLOYEE) {
            return choices.get(question instanceof RatingQuestion ? choices.size() - 1 : 0)
                    .value();
        }
        if (persona.answers() && question instanceof RatingQuestion) {
            var good = chances.are(BY_MOOD) ? mood : goodness();
            return choices.get(Math.min((int) (good * choices.size()), choices.size() - 1))
                    .value();
        }
        return choices.get(chances.below(choices.size())).value();
    }

    private Value ticks(List<Choice> choices, int most) {
        var values = new ArrayList<>(choices.stream()
                .filter(choice -> choice.kind() == Choice.Kind.PLAIN)
                .map(Choice::value)
                .toList());
        Collections.shuffle(values, chances.random());
        var bound = Math.min(Math.min(MOST_TICKS, most), values.size());
        return bound == 0 ? Value.missing() : new Value.Several(values.subList(0, 1 + chances.below(bound)));
    }

    /** A press so long after the screen came up. */
    record TimedPress(Duration at, Press press) {}

    /** Every press on a screen that stands so long, in order. */
    List<TimedPress> presses(Duration stands) {
        var seconds = stands.toMillis() / 1_000.0;
        return switch (persona) {
            case CHILD -> drummed(seconds);
            case CLEANER -> wiped(seconds);
            case CITIZEN_WITH_TREMOR -> unsteady(seconds);
            case BLIND_KEYPAD_USER -> List.of();
            default -> List.of(press(seconds, Press.Target.CONTROL, 0.09));
        };
    }

    /** Two hands, each down five times a second, two times of five on a control. Own. */
    private List<TimedPress> drummed(double seconds) {
        List<TimedPress> presses = new ArrayList<>();
        for (var at = chances.about(0.1, 0.2); at < seconds; at += chances.about(0.1, 0.2)) {
            presses.add(press(at, chances.are(0.4) ? Press.Target.CONTROL : Press.Target.NOTHING, 0.09));
        }
        return presses;
    }

    /** A cloth that touches the glass four times a second, once in ten on a control. Own. */
    private List<TimedPress> wiped(double seconds) {
        List<TimedPress> presses = new ArrayList<>();
        for (var at = chances.after(0.25); at < seconds; at += chances.after(0.25)) {
            presses.add(press(at, chances.are(0.1) ? Press.Target.CONTROL : Press.Target.NOTHING, 0.09));
        }
        return presses;
    }

    /**
     * Now and then beside the control, half a second apart, and twice where the hand shakes five times a second; held
     * for 0.7 s at the median. Own.
     */
    private List<TimedPress> unsteady(double seconds) {
        List<TimedPress> presses = new ArrayList<>();
        var at = seconds / 2;
        while (at < seconds - 0.5 && chances.are(0.5)) {
            presses.add(press(at, Press.Target.NOTHING, chances.about(0.7, 0.5)));
            if (chances.are(0.3)) {
                presses.add(press(at + 0.2, Press.Target.NOTHING, 0.1));
            }
            at += 0.5;
        }
        presses.add(press(seconds, Press.Target.CONTROL, chances.about(0.7, 0.5)));
        return presses;
    }

    private static TimedPress press(double at, Press.Target target, double lasts) {
        return new TimedPress(Chances.seconds(at), new Press(target, Chances.seconds(lasts)));
    }
}
