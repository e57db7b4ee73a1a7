package org.otklik.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otklik.survey.Objection;
import org.otklik.survey.expression.Value;

/** What a visitor says at each place of the way, and whether it may stay so. */
final class Replies {
    private final Course course;

    /** Names of the questions to which the answer is that it cannot be said. */
    private final Set<String> notSaid = new HashSet<>();

    Replies(Course course) {
        this.course = course;
    }

    /** Equal ones to the questions of an equal course. */
    Replies copy(Course equal) {
        var copy = new Replies(equal);
        copy.notSaid.addAll(notSaid);
        return copy;
    }

    Reply at(Stop stop) {
        if (notSaid.contains(stop.name())) {
            return new Reply.CannotSay();
        }
        var value = course.state().value(stop.name());
        return value.isEmpty() ? new Reply.None() : new Reply.Given(value);
    }

    Set<String> notSaid() {
        return notSaid;
    }

    /** Takes an answer in place of any before; a missing one clears it. */
    void give(Stop stop, Value value) {
        notSaid.remove(stop.name());
        set(stop, value);
    }

    void cannotSay(Stop stop) {
        notSaid.add(stop.name());
        set(stop, Value.missing());
    }

    /** Whether nothing leads on from there until something is said. */
    boolean areMissingAt(Stop stop) {
        return at(stop) instanceof Reply.None
                && (stop.asksOther() || course.state().needsAnswer(stop.question()));
    }

    boolean areRefusedAt(Stop stop) {
        return !objectionsAt(stop).isEmpty();
    }

    /** Why what is said there is not taken. Who could not say has answered. */
    List<Objection> objectionsAt(Stop stop) {
        return at(stop) instanceof Reply.CannotSay ? List.of() : course.objections(stop);
    }

    /** Whether to go on from there is to say nothing, and no rule of the survey on this silence holds the visitor. */
    boolean passOver(Stop stop) {
        return at(stop) instanceof Reply.None && !areMissingAt(stop) && !areRefusedAt(stop);
    }

    private void set(Stop stop, Value value) {
        course.set(stop.name(), value);
        notSaid.removeIf(course::losesItsAnswer);
    }
}
