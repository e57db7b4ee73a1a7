package org.otklik.visit;

import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.util.List;
import org.otklik.survey.CalculatedValue.Scope;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.ScenarioText;

/** The way through a pack: draws, orders, skips, early ends, values that follow, and visits that break off. */
final class PathScenarios {
    private PathScenarios() {}

    static List<ScenarioText> texts() {
        return List.of(
                new ScenarioText(
                        "one of a slot is asked and logged",
                        way -> way.of(PackDraft.asking(rating("score"), rating("a"), rating("b"))
                                        .slot("driver", "a", "b"))
                                .drawing("b")
                                .choose(3)
                                .next()
                                .asks("b")
                                .choose(2)
                                .finishes()
                                .drew("driver", "b")
                                .neverShowed("a")),
                new ScenarioText(
                        "the draw stays when the visitor goes back",
                        way -> way.of(PackDraft.asking(rating("score"), rating("a"), rating("b"))
                                        .slot("driver", "a", "b"))
                                .drawing("a")
                                .choose(3)
                                .next()
                                .choose(2)
                                .back()
                                .choose(4)
                                .next()
                                .asks("a")
                                .finishes()
                                .drew("driver", "a")),
                new ScenarioText(
                        "a slot that is never reached draws nothing",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .pageIf("{score} < 2", rating("a"), rating("b"))
                                        .slot("driver", "a", "b"))
                                .choose(5)
                                .finishes()
                                .drewNothing()),
                new ScenarioText(
                        "a skip leads to a later page",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .page(rating("a"))
                                        .page(rating("b"))
                                        .skips("{score} = 5", "b"))
                                .choose(5)
                                .next()
                                .asks("b")
                                .choose(1)
                                .finishes()
                                .neverShowed("a")),
                new ScenarioText(
                        "back from a skip leads to where the visitor was",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .page(rating("a"))
                                        .page(rating("b"))
                                        .skips("{score} = 5", "b"))
                                .choose(5)
                                .next()
                                .asks("b")
                                .back()
                                .asks("score")
                                .choose(4)
                                .next()
                                .asks("a")
                                .skip()
                                .asks("b")
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a survey may end early at the end of a page",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .page(rating("a"))
                                        .completes("{score} = 5"))
                                .choose(5)
                                .leadsOnBy(Forward.FINISH)
                                .finishes()
                                .neverShowed("a")),
                new ScenarioText(
                        "an early end waits for the end of its page",
                        way -> way.of(PackDraft.asking(rating("score"), rating("a"))
                                        .page(rating("b"))
                                        .completes("{score} = 5"))
                                .choose(5)
                                .leadsOnBy(Forward.NEXT)
                                .next()
                                .asks("a")
                                .choose(1)
                                .leadsOnBy(Forward.FINISH)
                                .finishes()
                                .neverShowed("b")),
                new ScenarioText(
                        "a trigger gives an answer",
                        way -> way.of(PackDraft.asking(rating("score"), choice("mood", "good", "bad"))
                                        .sets("{score} = 5", "mood", Value.text("good")))
                                .choose(5)
                                .next()
                                .isAnswered(Value.text("good"))
                                .finishes()
                                .keeps("mood", "good")),
                new ScenarioText(
                        "what a trigger gave stays when its condition ends",
                        way -> way.of(PackDraft.asking(rating("score"), choice("mood", "good", "bad"))
                                        .sets("{score} = 5", "mood", Value.text("good")))
                                .choose(5)
                                .choose(2)
                                .next()
                                .isAnswered(Value.text("good"))
                                .finishes()
                                .keeps("mood", "good")),
                new ScenarioText(
                        "triggers set each other off",
                        way -> way.of(PackDraft.asking(rating("score"), choice("a", "x"), choice("b", "y"))
                                        .sets("{a} = 'x'", "b", Value.text("y"))
                                        .sets("{score} = 5", "a", Value.text("x")))
                                .choose(5)
                                .next()
                                .next()
                                .isAnswered(Value.text("y"))
                                .finishes()
                                .keepsAnswersTo("score", "a", "b")),
                new ScenarioText(
                        "a calculated value stands in the response",
                        way -> way.of(PackDraft.asking(rating("a"), rating("b")).calculates("sum", "{a} + {b}"))
                                .choose(2)
                                .next()
                                .choose(3)
                                .finishes()
                                .keepsPoint("sum", 5)),
                new ScenarioText(
                        "a value for the visit alone stands nowhere",
                        way -> way.of(PackDraft.asking(rating("a")).calculates("twice", "{a} * 2", Scope.VISIT))
                                .choose(2)
                                .finishes()
                                .keepsAnswersTo("a")),
                new ScenarioText(
                        "values are worked out in the order they need",
                        way -> way.of(PackDraft.asking(rating("a"))
                                        .calculates("four", "{twice} * 2")
                                        .calculates("twice", "{a} * 2"))
                                .choose(3)
                                .finishes()
                                .keepsPoint("four", 12)),
                new ScenarioText(
                        "a value beyond what a response may hold is left out",
                        way -> way.of(PackDraft.asking(rating("a")).calculates("big", "{a} * 5000"))
                                .choose(2)
                                .finishes()
                                .keepsAnswersTo("a")),
                new ScenarioText(
                        "choices may be shuffled, and the order is kept",
                        way -> way.of(PackDraft.asking(
                                        choice("what", "a", "b", "c", "d").shuffled()))
                                .choose("c")
                                .finishes()
                                .keeps("what", "c")
                                .showedInSomeOrder("what", "a", "b", "c", "d")),
                new ScenarioText(
                        "shuffled questions are all asked",
                        way -> way.of(PackDraft.empty().shuffledPage(rating("a"), rating("b"), rating("c")))
                                .asks("a", "b", "c")
                                .choose(1)
                                .next()
                                .choose(1)
                                .next()
                                .choose(1)
                                .leadsOnBy(Forward.FINISH)
                                .finishes()
                                .keepsAnswersTo("a", "b", "c")),
                new ScenarioText(
                        "an optional question is left out unless included",
                        way -> way.of(PackDraft.asking(rating("score"), rating("more"))
                                        .optional("more"))
                                .choose(3)
                                .finishes()
                                .neverShowed("more")),
                new ScenarioText(
                        "an included question is asked",
                        way -> way.of(PackDraft.asking(rating("score"), rating("more"))
                                        .optional("more"))
                                .including("more")
                                .choose(3)
                                .next()
                                .asks("more")
                                .choose(1)
                                .finishes()
                                .keepsAnswersTo("score", "more")),
                new ScenarioText(
                        "a band follows from the answers",
                        way -> way.of(PackDraft.asking(rating("score")).bands("{score} <= 2", "{score} >= 4"))
                                .choose(2)
                                .finishes()
                                .isInBand("low")),
                new ScenarioText(
                        "a tile tells its group",
                        way -> way.of(PackDraft.asking(choice("service", "pass", "land"))
                                        .services("service", "papers", "pass", "land"))
                                .choose("land")
                                .finishes()
                                .isAboutService("papers")),
                new ScenarioText(
                        "who leaves leaves answers but no text",
                        way -> way.of(PackDraft.asking(rating("score"), comment("why")))
                                .choose(1)
                                .next()
                                .write("late")
                                .leaves()
                                .keepsAnswersTo("score")
                                .commentsNothing()),
                new ScenarioText(
                        "who leaves after one answer is flagged",
                        way -> way.of(PackDraft.asking(rating("score"), rating("more")))
                                .choose(1)
                                .next()
                                .leaves()
                                .isFlagged(Flag.ABANDONED_FIRST)),
                new ScenarioText(
                        "who leaves is not held by a rule",
                        way -> way.of(PackDraft.asking(
                                        rating("score"), rating("more").required()))
                                .choose(1)
                                .next()
                                .leaves()
                                .keepsAnswersTo("score")));
    }
}
