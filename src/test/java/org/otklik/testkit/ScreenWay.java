package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.ResponseAnswers;

/** A visitor before the real screens, who reads every question for three seconds. What is pressed, the hand decides. */
abstract sealed class ScreenWay implements VisitWay permits TouchWay, KeysWay {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Duration READING = Duration.ofSeconds(3);

    /** Beyond every idle limit with its countdown. */
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(5);

    private final KioskOnPaper kiosk;
    private final QuestionOnPaper page;
    private final Typist typist;
    private String question = "";
    private boolean answeredBefore;

    ScreenWay(Pack pack, Set<String> included, long seed) {
        kiosk = new KioskOnPaper(PORTRAIT, withFixedTexts(pack), included, seed);
        page = new QuestionOnPaper(kiosk, pack.languages().get(0));
        typist = new Typist(kiosk, this::press);
    }

    /** Presses the control with this id, wherever it stands on the screen. */
    abstract void press(String id);

    /** The one answer was marked; by touch the visit then goes on by itself. */
    abstract void chosen();

    /** From what has been answered, or only read, to what follows. */
    abstract void goOn();

    abstract void goBack();

    final KioskOnPaper kiosk() {
        return kiosk;
    }

    final QuestionOnPaper page() {
        return page;
    }

    /** Whether there was an answer when the visitor came to this question. */
    final boolean cameToAnAnswer() {
        return answeredBefore;
    }

    @Override
    public final Sight sight() {
        arrive();
        return page.sight(answeredBefore);
    }

    @Override
    public final void answer(Value value) {
        arrive();
        if (value instanceof Value.Several several) {
            tick(several.values().stream().map(Value::printed).toList());
        } else if (page.isWritten()) {
            typist.write(page.written(), value.printed());
        } else {
            pressOption(value.printed());
            chosen();
        }
    }

    /** Where it is marked already, a second press might take it back. */
    @Override
    public final void cannotSay() {
        arrive();
        if (!page.answer().equals(Sight.answer(ResponseAnswers.CANNOT_SAY))) {
            press(QuestionOnPaper.CANNOT_SAY);
            chosen();
        }
    }

    @Override
    public final void forward() {
        arrive();
        goOn();
        arrive();
    }

    @Override
    public final void back() {
        arrive();
        goBack();
        if (kiosk.screen().equals("start")) {
            press("start.continue");
        }
        arrive();
    }

    @Override
    public final boolean finished() {
        return !page.isOn();
    }

    @Override
    public final FinishedVisit result(End end) {
        if (end == End.ABANDONED) {
            var passed = Duration.ZERO;
            while (!kiosk.screen().equals("start")) {
                assertThat(passed).isLessThan(LONGEST_IDLE);
                kiosk.pass(Duration.ofSeconds(1));
                passed = passed.plusSeconds(1);
            }
        }
        assertThat(kiosk.screen())
                .isEqualTo(end == End.ABANDONED || kiosk.kept().isEmpty() ? "start" : "thanks");
        assertThat(kiosk.kept()).hasSizeLessThanOrEqualTo(1);
        return kiosk.kept().stream()
                .findFirst()
                .orElse(new FinishedVisit(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Another question is read before anything is done about it. */
    private void arrive() {
        if (page.isOn() && !page.name().equals(question)) {
            question = page.name();
            answeredBefore = page.isAnswered();
            kiosk.pass(READING);
        }
    }

    /** What was ticked first stays; otherwise all ticks are taken off, for no screen shows their order. */
    private void tick(List<String> wished) {
        var ticked = new ArrayList<>(page.answer());
        ticked.retainAll(page.offers());
        var stays = ticked.equals(wished.subList(0, 1));
        if (!stays) {
            ticked.forEach(this::pressOption);
        }
        wished.stream().skip(stays ? 1 : 0).forEach(this::pressOption);
    }

    private void pressOption(String value) {
        assertThat(page.offers()).contains(value);
        while (!kiosk.shows(QuestionOnPaper.OPTION + value)) {
            press("page.more");
        }
        press(QuestionOnPaper.OPTION + value);
    }

    /** A draft has no words for the start and the thanks; those of a shipped pack stand in for them. */
    private static Pack withFixedTexts(Pack pack) {
        return pack.screens().equals(Map.of())
                ? PackCopy.worded(pack, ShippedPacks.mfcBasic().screens())
                : pack;
    }
}
