package org.otklik.visit;

import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.checksOf;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.number;
import static org.otklik.testkit.QuestionDraft.pictures;
import static org.otklik.testkit.QuestionDraft.rating;
import static org.otklik.testkit.QuestionDraft.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.otklik.survey.Objection.Rule;
import org.otklik.survey.PictureQuestion.Pick;
import org.otklik.survey.Text;
import org.otklik.survey.TextQuestion.Input;
import org.otklik.survey.Validator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.ScenarioText;

/** Which answers are taken, and what is kept of each type. */
final class RuleScenarios {
    private static final Optional<Text> NO_WORDS = Optional.empty();
    private static final Validator SHORT =
            new Validator.Length(NO_WORDS, OptionalInt.of(3), OptionalInt.of(5), Validator.Digits.ALLOWED);

    private RuleScenarios() {}

    static List<ScenarioText> texts() {
        return List.of(
                new ScenarioText(
                        "a required question waits for its answer",
                        way -> way.of(PackDraft.asking(rating("score").required(), comment("why")))
                                .needsAnswer()
                                .leadsOnBy(Forward.NEXT)
                                .choose(3)
                                .next()
                                .asks("why")
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "a question is required only while its condition holds",
                        way -> way.of(PackDraft.asking(
                                        rating("score"), choice("why", "a").requiredIf("{score} < 3")))
                                .choose(1)
                                .next()
                                .needsAnswer()
                                .back()
                                .choose(5)
                                .next()
                                .finishes()
                                .keepsAnswersTo("score")),
                new ScenarioText(
                        "who cannot say has answered",
                        way -> way.of(PackDraft.asking(rating("score").required())
                                        .cannotSay("score"))
                                .needsAnswer()
                                .cannotSay()
                                .finishes()
                                .couldNotSay("score")),
                new ScenarioText(
                        "blanks do not answer a required text",
                        way -> way.of(PackDraft.asking(comment("why").required()))
                                .write("  ")
                                .isHeldAt("why", Rule.REQUIRED)
                                .write("late")
                                .finishes()
                                .comments("late")),
                new ScenarioText(
                        "a text may be too short",
                        way -> way.of(PackDraft.asking(comment("why").must(SHORT)))
                                .write("no")
                                .isHeldAt("why", Rule.LENGTH_OUTSIDE)
                                .write("slow")
                                .finishes()
                                .comments("slow")),
                new ScenarioText(
                        "a text of an unwanted form is not taken",
                        way -> way.of(PackDraft.asking(text("code", Input.TEXT)
                                        .must(new Validator.Form(NO_WORDS, Pattern.compile("^[A-C]$")))))
                                .write("D")
                                .isHeldAt("code", Rule.FORM)
                                .write("B")
                                .finishes()
                                .comments("B")),
                new ScenarioText(
                        "a text may not end in a digit",
                        way -> way.of(PackDraft.asking(comment("why")
                                        .must(new Validator.Length(
                                                NO_WORDS,
                                                OptionalInt.empty(),
                                                OptionalInt.empty(),
                                                Validator.Digits.REFUSED))))
                                .write("window 5")
                                .isHeldAt("why", Rule.ENDS_IN_DIGIT)
                                .write("5 windows")
                                .finishes()
                                .comments("5 windows")),
                new ScenarioText(
                        "an address needs a domain",
                        way -> way.of(PackDraft.asking(text("mail", Input.EMAIL)))
                                .write("me@home")
                                .isHeldAt("mail", Rule.NO_EMAIL)
                                .write("me@home.org")
                                .finishes()
                                .comments("[email]")),
                new ScenarioText(
                        "a number has its bounds",
                        way -> way.of(PackDraft.asking(number("visits", 1, 30)))
                                .write("31")
                                .isHeldAt("visits", Rule.NUMBER_OUTSIDE)
                                .write("30")
                                .finishes()
                                .keepsPoint("visits", 30)),
                new ScenarioText(
                        "a number may have a comma",
                        way -> way.of(PackDraft.asking(number("hours", 0, 10)))
                                .write("1,5")
                                .finishes()
                                .keepsPoint("hours", 1.5)),
                new ScenarioText(
                        "what is no number is not taken for one",
                        way -> way.of(PackDraft.asking(number("n", -5, 5)))
                                .write("-")
                                .isHeldAt("n", Rule.NO_NUMBER)
                                .write("-4")
                                .finishes()
                                .keepsPoint("n", -4)),
                new ScenarioText(
                        "a validator has bounds of its own",
                        way -> way.of(PackDraft.asking(text("n", Input.NUMBER)
                                        .must(new Validator.Range(
                                                NO_WORDS, OptionalDouble.of(2), OptionalDouble.empty()))))
                                .write("1")
                                .isHeldAt("n", Rule.TOO_SMALL)
                                .write("2")
                                .finishes()
                                .keepsPoint("n", 2)),
                new ScenarioText(
                        "so many ticks at the least",
                        way -> way.of(PackDraft.asking(checksOf(2, 3, "what", "a", "b", "c")))
                                .tick("a")
                                .isHeldAt("what", Rule.TOO_FEW)
                                .tick("a", "c")
                                .finishes()
                                .keepsTicks("what", "a", "c")),
                new ScenarioText(
                        "none alone is enough whatever the least is",
                        way -> way.of(PackDraft.asking(
                                        checksOf(2, 3, "what", "a", "b").withNone()))
                                .tick("none")
                                .finishes()
                                .keepsTicks("what", "none")),
                new ScenarioText(
                        "a count of ticks may be ruled",
                        way -> way.of(PackDraft.asking(checks("what", "a", "b", "c")
                                        .must(new Validator.Count(NO_WORDS, OptionalInt.empty(), OptionalInt.of(1)))))
                                .tick("a", "b")
                                .isHeldAt("what", Rule.TOO_MANY)
                                .tick("b")
                                .finishes()
                                .keepsTicks("what", "b")),
                new ScenarioText(
                        "a rule may compare with another answer",
                        way -> way.of(PackDraft.asking(
                                        rating("a"),
                                        rating("b").must(new Validator.Rule(NO_WORDS, condition("{b} >= {a}")))))
                                .choose(3)
                                .next()
                                .choose(2)
                                .isHeldAt("b", Rule.CONDITION)
                                .choose(4)
                                .finishes()
                                .keepsPoint("b", 4)),
                new ScenarioText(
                        "the end of a page leads back to the answer that is not taken",
                        way -> way.of(PackDraft.asking(
                                        rating("a")
                                                .must(new Validator.Rule(
                                                        NO_WORDS, condition("{b} empty or {a} <= {b}"))),
                                        rating("b")))
                                .choose(4)
                                .next()
                                .choose(2)
                                .isHeldAt("a", Rule.CONDITION)
                                .choose(1)
                                .next()
                                .asks("b")
                                .finishes()
                                .keepsPoint("a", 1)),
                new ScenarioText(
                        "other asks what it is",
                        way -> way.of(PackDraft.asking(choice("what", "a").withOther()))
                                .choose("other")
                                .next()
                                .asks("what-Comment")
                                .needsAnswer()
                                .write("the door")
                                .finishes()
                                .keeps("what", "other")
                                .comments("the door")),
                new ScenarioText(
                        "another choice drops what other was",
                        way -> way.of(PackDraft.asking(choice("what", "a").withOther()))
                                .choose("other")
                                .next()
                                .write("the door")
                                .back()
                                .choose("a")
                                .finishes()
                                .keeps("what", "a")
                                .commentsNothing()),
                new ScenarioText(
                        "what other was is there again",
                        way -> way.of(PackDraft.asking(choice("what", "a").withOther()))
                                .choose("other")
                                .next()
                                .write("the door")
                                .back()
                                .choose("a")
                                .choose("other")
                                .next()
                                .isAnswered(Value.text("the door"))
                                .finishes()
                                .comments("the door")),
                new ScenarioText(
                        "other among ticks asks what it is",
                        way -> way.of(PackDraft.asking(checks("what", "a").withOther()))
                                .tick("a", "other")
                                .next()
                                .asks("what-Comment")
                                .write("the door")
                                .finishes()
                                .keepsTicks("what", "a", "other")
                                .comments("the door")),
                new ScenarioText(
                        "ticks are kept in the order of ticking",
                        way -> way.of(PackDraft.asking(checks("what", "a", "b", "c")))
                                .tick("c", "a")
                                .finishes()
                                .keepsTicks("what", "c", "a")),
                new ScenarioText(
                        "one picture is one answer",
                        way -> way.of(PackDraft.asking(pictures("hall", Pick.ONE, "a", "b")))
                                .choose("b")
                                .finishes()
                                .keeps("hall", "b")),
                new ScenarioText(
                        "several pictures are a list",
                        way -> way.of(PackDraft.asking(pictures("hall", Pick.SEVERAL, "a", "b")))
                                .tick("b", "a")
                                .finishes()
                                .keepsTicks("hall", "b", "a")),
                new ScenarioText(
                        "a line of text is a comment, never an answer",
                        way -> way.of(PackDraft.asking(rating("score"), text("who", Input.TEXT)))
                                .choose(3)
                                .next()
                                .write("a clerk")
                                .finishes()
                                .keepsAnswersTo("score")
                                .comments("a clerk")));
    }

    private static Condition condition(String text) {
        return ((Condition.Parsed.Understood) Condition.parse(text)).condition();
    }
}
