package org.otklik.testkit;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Clearing;
import org.otklik.survey.Demand;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.Text;
import org.otklik.survey.Validator;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** What a {@link QuestionDraft} of any type says beside its type; every method returns a new one. */
record HeadDraft(
        String name,
        Optional<Text> title,
        Visibility visibility,
        Demand demand,
        Optional<Condition> requiredIf,
        List<Validator> validators,
        Optional<Value> start,
        Clearing clearing) {
    static HeadDraft of(String name) {
        return new HeadDraft(
                name,
                Optional.empty(),
                Visibility.ALWAYS,
                Demand.OPTIONAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Clearing.ON_COMPLETE);
    }

    HeadDraft titled(String words) {
        var said = Optional.of(Text.of(words));
        return new HeadDraft(name, said, visibility, demand, requiredIf, validators, start, clearing);
    }

    HeadDraft shownIf(Condition condition) {
        var shown = Visibility.when(condition);
        return new HeadDraft(name, title, shown, demand, requiredIf, validators, start, clearing);
    }

    HeadDraft required() {
        return new HeadDraft(name, title, visibility, Demand.REQUIRED, requiredIf, validators, start, clearing);
    }

    HeadDraft requiredIf(Condition condition) {
        var when = Optional.of(condition);
        return new HeadDraft(name, title, visibility, demand, when, validators, start, clearing);
    }

    HeadDraft must(List<Validator> rules) {
        return new HeadDraft(name, title, visibility, demand, requiredIf, rules, start, clearing);
    }

    HeadDraft startingWith(Value value) {
        var first = Optional.of(value);
        return new HeadDraft(name, title, visibility, demand, requiredIf, validators, first, clearing);
    }

    HeadDraft cleared(Clearing other) {
        return new HeadDraft(name, title, visibility, demand, requiredIf, validators, start, other);
    }

    QuestionHead made() {
        return new QuestionHead(
                name,
                title,
                Optional.empty(),
                QuestionHead.TitlePlace.ABOVE,
                visibility,
                demand,
                requiredIf,
                Optional.empty(),
                validators,
                start,
                clearing);
    }
}
