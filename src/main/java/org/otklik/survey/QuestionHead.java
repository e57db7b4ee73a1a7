package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * What every question has, whatever its type.
 *
 * @param requiredIf overrides {@code demand} where it is there
 * @param requiredError what is said when a required answer is missing, in place of the kiosk's own words
 * @param defaultValue the answer a visit starts with
 */
public record QuestionHead(
        String name,
        Optional<Text> title,
        Optional<Text> description,
        TitlePlace titlePlace,
        Visibility visibility,
        Demand demand,
        Optional<Condition> requiredIf,
        Optional<Text> requiredError,
        List<Validator> validators,
        Optional<Value> defaultValue,
        Clearing clearing) {
    /** Where the title stands; one that is hidden is still spoken. */
    public enum TitlePlace {
        ABOVE,
        HIDDEN
    }

    public QuestionHead {
        validators = List.copyOf(validators);
    }

    /** A question of this name: always shown, optional, without words or rules. */
    public static QuestionHead of(String name) {
        return new QuestionHead(
                name,
                Optional.empty(),
                Optional.empty(),
                TitlePlace.ABOVE,
                Visibility.ALWAYS,
                Demand.OPTIONAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Clearing.ON_COMPLETE);
    }

    /** The same question, title and description put into other words. */
    QuestionHead worded(UnaryOperator<Text> words) {
        return new QuestionHead(
                name,
                title.map(words),
                description.map(words),
                titlePlace,
                visibility,
                demand,
                requiredIf,
                requiredError,
                validators,
                defaultValue,
                clearing);
    }

    /** The same question under these words. */
    public QuestionHead titled(Optional<Text> words) {
        return new QuestionHead(
                name,
                words,
                description,
                titlePlace,
                visibility,
                demand,
                requiredIf,
                requiredError,
                validators,
                defaultValue,
                clearing);
    }

    /** The same question, shown by this rule. */
    public QuestionHead shown(Visibility shown) {
        return new QuestionHead(
                name,
                title,
                description,
                titlePlace,
                shown,
                demand,
                requiredIf,
                requiredError,
                validators,
                defaultValue,
                clearing);
    }

    /** The same question, which may or may not be passed. */
    public QuestionHead demanding(Demand other) {
        return new QuestionHead(
                name,
                title,
                description,
                titlePlace,
                visibility,
                other,
                requiredIf,
                requiredError,
                validators,
                defaultValue,
                clearing);
    }
}
