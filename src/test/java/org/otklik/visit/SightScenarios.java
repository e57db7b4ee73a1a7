package org.otklik.visit;

import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.html;
import static org.otklik.testkit.QuestionDraft.rating;
import static org.otklik.testkit.QuestionDraft.yesOrNo;

import java.util.List;
import org.otklik.survey.Clearing;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.ScenarioText;

/** What is asked, offered and said, and what becomes of answers that hide. */
final class SightScenarios {
    private static final PackDraft WHY =
            PackDraft.asking(rating("score"), comment("why").visibleIf("{score} <= 2"));

    private SightScenarios() {}

    static List<ScenarioText> texts() {
        return List.of(
                new ScenarioText(
                        "a low score is asked why",
                        way -> way.of(WHY)
                                .choose(2)
                                .next()
                                .asks("why")
                                .write("late")
                                .finishes()
                                .keepsPoint("score", 2)
                                .comments("late")),
                new ScenarioText(
                        "a high score ends at once",
                        way -> way.of(WHY)
                                .choose(5)
                                .leadsOnBy(Forward.FINISH)
                                .finishes()
                                .keepsAnswersTo("score")
                                .neverShowed("why")),
                new ScenarioText(
                        "a score mended hides the reason and its text",
                        way -> way.of(WHY)
                                .choose(1)
                                .next()
                                .write("late")
                                .back()
                                .choose(4)
                                .finishes()
                                .commentsNothing()),
                new ScenarioText(
                        "a reason comes back with the low score",
                        way -> way.of(WHY)
                                .choose(1)
                                .next()
                                .write("late")
                                .back()
                                .choose(4)
                                .choose(2)
                                .next()
                                .asks("why")
                                .finishes()
                                .comments("late")),
                new ScenarioText(
                        "an answer cleared at once stays away",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        choice("why", "a", "b")
                                                .visibleIf("{score} < 3")
                                                .clearedWhenHidden()))
                                .choose(1)
                                .next()
                                .choose("a")
                                .back()
                                .choose(5)
                                .choose(1)
                                .next()
                                .asks("why")
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "an answer that is never cleared is kept though hidden",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        choice("why", "a", "b")
                                                .visibleIf("{score} < 3")
                                                .cleared(Clearing.NONE)))
                                .choose(1)
                                .next()
                                .choose("a")
                                .back()
                                .choose(5)
                                .finishes()
                                .keeps("why", "a")),
                new ScenarioText(
                        "a page hides with its condition",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .pageIf("{score} < 3", choice("a", "x"), choice("b", "x")))
                                .choose(5)
                                .finishes()
                                .neverShowed("a", "b")),
                new ScenarioText(
                        "a page shows with its condition",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .pageIf("{score} < 3", choice("a", "x"), choice("b", "x")))
                                .choose(2)
                                .next()
                                .asks("a")
                                .choose("x")
                                .next()
                                .asks("b")
                                .choose("x")
                                .finishes()
                                .keepsAnswersTo("score", "a", "b")),
                new ScenarioText(
                        "a panel hides its questions together",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .panelIf("{score} < 3", choice("a", "x"), choice("b", "x")))
                                .choose(4)
                                .finishes()
                                .neverShowed("a", "b")),
                new ScenarioText(
                        "a panel shows its questions one by one",
                        way -> way.of(PackDraft.asking(rating("score"))
                                        .panelIf("{score} < 3", choice("a", "x"), choice("b", "x")))
                                .choose(1)
                                .next()
                                .choose("x")
                                .next()
                                .asks("b")
                                .choose("x")
                                .finishes()
                                .keepsAnswersTo("score", "a", "b")),
                new ScenarioText(
                        "a condition may read two answers",
                        way -> way.of(PackDraft.asking(
                                        rating("a"), rating("b"), comment("c").visibleIf("{a} + {b} < 5")))
                                .choose(1)
                                .next()
                                .choose(3)
                                .next()
                                .asks("c")
                                .write("x")
                                .finishes()
                                .comments("x")),
                new ScenarioText(
                        "a condition reads a calculated value",
                        way -> way.of(PackDraft.asking(
                                                rating("a"),
                                                rating("b"),
                                                comment("c").visibleIf("{mean} < 3"))
                                        .calculates("mean", "avg({a}, {b})"))
                                .choose(2)
                                .next()
                                .choose(3)
                                .next()
                                .asks("c")
                                .write("x")
                                .finishes()
                                .keepsPoint("mean", 2.5)),
                new ScenarioText(
                        "yes alone is a condition",
                        way -> way.of(PackDraft.asking(
                                        yesOrNo("came"), comment("c").visibleIf("{came} = true")))
                                .sayYes()
                                .next()
                                .asks("c")
                                .write("x")
                                .finishes()
                                .keepsYesOrNo("came", true)),
                new ScenarioText(
                        "no leaves the question for yes out",
                        way -> way.of(PackDraft.asking(
                                        yesOrNo("came"), comment("c").visibleIf("{came} = true")))
                                .sayNo()
                                .finishes()
                                .keepsYesOrNo("came", false)),
                new ScenarioText(
                        "a choice is offered while its condition holds",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        choice("what", "a", "b").offeredIf("b", "{score} < 3")))
                                .choose(1)
                                .next()
                                .offers("a", "b")
                                .back()
                                .choose(4)
                                .next()
                                .offers("a")
                                .choose("a")
                                .finishes()
                                .keeps("what", "a")),
                new ScenarioText(
                        "a choice that goes takes the answer along",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        choice("what", "a", "b").offeredIf("b", "{score} < 3")))
                                .choose(1)
                                .next()
                                .choose("b")
                                .back()
                                .choose(4)
                                .choose(1)
                                .next()
                                .asks("what")
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a tick comes back with its choice, as the last",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        checks("what", "a", "b", "c").offeredIf("b", "{score} < 3")))
                                .choose(1)
                                .next()
                                .tick("b", "a")
                                .back()
                                .choose(4)
                                .choose(1)
                                .next()
                                .asks("what")
                                .finishes()
                                .keepsTicks("what", "a", "b")),
                new ScenarioText(
                        "a tick stays away when the question was answered since",
                        way -> way.of(PackDraft.asking(
                                        rating("score"),
                                        checks("what", "a", "b", "c").offeredIf("b", "{score} < 3")))
                                .choose(1)
                                .next()
                                .tick("b", "a")
                                .back()
                                .choose(4)
                                .next()
                                .tick("c")
                                .back()
                                .choose(1)
                                .next()
                                .finishes()
                                .keepsTicks("what", "c")),
                new ScenarioText(
                        "a title holds the answer before",
                        way -> way.of(PackDraft.asking(
                                        choice("what", "bread", "milk"),
                                        rating("score").titled("How was the {what}?")))
                                .choose("milk")
                                .next()
                                .isTitled("How was the milk?")
                                .choose(5)
                                .finishes()
                                .keeps("what", "milk")),
                new ScenarioText(
                        "a title without the answer says nothing there",
                        way -> way.of(PackDraft.asking(
                                        choice("what", "bread"), rating("score").titled("How was {what}?")))
                                .skip()
                                .isTitled("How was ?")
                                .choose(5)
                                .finishes()
                                .skipped("what")),
                new ScenarioText(
                        "unknown names in a title stay",
                        way -> way.of(PackDraft.asking(rating("score").titled("How was {nothing}?")))
                                .isTitled("How was {nothing}?")
                                .choose(5)
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a text to read is passed",
                        way -> way.of(PackDraft.asking(html("hello", "Hello"), rating("score")))
                                .asks("hello")
                                .leadsOnBy(Forward.NEXT)
                                .pass()
                                .asks("score")
                                .isQuestion(1, 1)
                                .choose(3)
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a survey may end with a text to read",
                        way -> way.of(PackDraft.asking(rating("score"), html("bye", "Bye")))
                                .choose(3)
                                .next()
                                .asks("bye")
                                .leadsOnBy(Forward.FINISH)
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a first answer stands there and can be changed",
                        way -> way.of(PackDraft.asking(choice("what", "a", "b").startingWith(Value.text("a"))))
                                .isAnswered(Value.text("a"))
                                .choose("b")
                                .finishes()
                                .keeps("what", "b")));
    }
}
