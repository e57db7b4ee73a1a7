package org.otklik.visit;

import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.html;
import static org.otklik.testkit.QuestionDraft.number;
import static org.otklik.testkit.QuestionDraft.rating;

import java.util.List;
import java.util.stream.IntStream;
import org.otklik.survey.RatingQuestion.Look;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.ScenarioText;
import org.otklik.testkit.ShippedPacks;

/** What a hand has to get right: every look of a scale, pages of choices, letters of two languages, a whole visit. */
final class HandScenarios {
    private HandScenarios() {}

    static List<ScenarioText> texts() {
        return List.of(
                new ScenarioText(
                        "every look of a scale gives its points",
                        way -> way.of(PackDraft.asking(
                                        rating("faces", Look.SMILEYS, 2),
                                        rating("stars", Look.STARS, 10),
                                        rating("words", Look.LABELS, 11)))
                                .choose(2)
                                .next()
                                .choose(7)
                                .next()
                                .choose(11)
                                .finishes()
                                .keepsPoint("faces", 2)
                                .keepsPoint("stars", 7)
                                .keepsPoint("words", 11)),
                new ScenarioText(
                        "a choice on a further page is as good as any",
                        way -> way.of(PackDraft.asking(choice("window", windows()), rating("score")))
                                .choose("window 57")
                                .next()
                                .choose(3)
                                .back()
                                .isAnswered(Value.text("window 57"))
                                .choose("window 2")
                                .next()
                                .finishes()
                                .keeps("window", "window 2")),
                new ScenarioText(
                        "ticks on several pages are one answer",
                        way -> way.of(PackDraft.asking(checks("windows", windows())))
                                .tick("window 60", "window 1", "window 30")
                                .finishes()
                                .keepsTicks("windows", "window 60", "window 1", "window 30")),
                new ScenarioText(
                        "back on the first question loses nothing",
                        way -> way.of(PackDraft.asking(checks("what", "a", "b"), rating("score")))
                                .tick("b")
                                .back()
                                .asks("what")
                                .back()
                                .next()
                                .choose(4)
                                .finishes()
                                .keepsTicks("what", "b")
                                .keepsPoint("score", 4)),
                new ScenarioText(
                        "back and back again leads to every answer before",
                        way -> way.of(PackDraft.asking(rating("a"), html("b", "Read"), comment("c"), rating("d")))
                                .choose(1)
                                .next()
                                .pass()
                                .write("slow")
                                .next()
                                .choose(2)
                                .back()
                                .isAnswered(Value.text("slow"))
                                .back()
                                .asks("b")
                                .back()
                                .isAnswered(Value.number(1))
                                .choose(3)
                                .next()
                                .pass()
                                .next()
                                .isAnswered(Value.number(2))
                                .finishes()
                                .keepsPoint("a", 3)
                                .comments("slow")),
                new ScenarioText(
                        "a point takes the place of what could not be said",
                        way -> way.of(PackDraft.asking(rating("score"), comment("why"))
                                        .cannotSay("score"))
                                .cannotSay()
                                .choose(3)
                                .next()
                                .finishes()
                                .keepsPoint("score", 3)),
                new ScenarioText(
                        "what cannot be said takes the place of ticks",
                        way -> way.of(PackDraft.asking(checks("what", "a", "b")).cannotSay("what"))
                                .tick("b", "a")
                                .cannotSay()
                                .finishes()
                                .couldNotSay("what")),
                new ScenarioText(
                        "a text may have capitals, signs and letters of two languages",
                        way -> way.of(PackDraft.asking(comment("why")))
                                .write("MFC: «Зал» was cold, 5 % too cold!")
                                .finishes()
                                .comments("MFC: «Зал» was cold, 5 % too cold!")),
                new ScenarioText(
                        "a number below nought is written with its sign",
                        way -> way.of(PackDraft.asking(number("change", -20, 20)))
                                .write("-12,5")
                                .finishes()
                                .keepsPoint("change", -12.5)),
                new ScenarioText(
                        "an unhappy visitor of the shipped pack says why",
                        way -> way.of(ShippedPacks.mfcBasic())
                                .drawing("queue")
                                .choose("matcap")
                                .next()
                                .choose("advice")
                                .next()
                                .choose(2)
                                .next()
                                .choose(1)
                                .next()
                                .cannotSay()
                                .next()
                                .asks("reasons")
                                .tick("queue", "info")
                                .next()
                                .tick("documents")
                                .next()
                                .write("Перезвоните 8 (912) 345-67-89, окно 5")
                                .finishes()
                                .keepsTicks("reasons", "queue", "info")
                                .isAboutService("family")
                                .isInBand("low")
                                .comments("Перезвоните [phone], окно [window]")),
                new ScenarioText(
                        "who passes over the shipped pack leaves a word at most",
                        way -> way.of(ShippedPacks.mfcBasic())
                                .drawing("staff")
                                .skip()
                                .choose("unsolved")
                                .next()
                                .skip()
                                .skip()
                                .skip()
                                .asks("reasons")
                                .skip()
                                .asks("comment")
                                .finishes()
                                .keepsAnswersTo("outcome")
                                .commentsNothing()));
    }

    /** As many as a question may offer. */
    private static String[] windows() {
        return IntStream.rangeClosed(1, 60).mapToObj(at -> "window " + at).toArray(String[]::new);
    }
}
