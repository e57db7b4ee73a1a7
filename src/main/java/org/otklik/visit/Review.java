package org.otklik.visit;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings;
import org.otklik.survey.Question;

/** What was asked so far, looked over before the end. After a change only what is new is asked. */
final class Review {
    private final Pack pack;
    private final Course course;
    private final Trail trail;
    private final Replies replies;
    private final Wording wording;
    private boolean changing;

    Review(Pack pack, Course course, Trail trail, Replies replies, Wording wording) {
        this.pack = pack;
        this.course = course;
        this.trail = trail;
        this.replies = replies;
        this.wording = wording;
    }

    /** An equal one of equal parts. */
    Review copy(Course equalCourse, Trail equalTrail, Replies equalReplies, Wording equalWording) {
        var copy = new Review(pack, equalCourse, equalTrail, equalReplies, equalWording);
        copy.changing = changing;
        return copy;
    }

    /** Whether it stands before the end, so that no question is the last that the visitor sees. */
    boolean isShown() {
        return pack.settings().review() == PackSettings.Review.SHOWN;
    }

    List<ReviewedQuestion> questions() {
        return met().stream()
                .filter(stop -> !stop.asksOther() && stop.question().answerable())
                .map(this::reviewed)
                .toList();
    }

    /** Where the question of this name is asked; from now on only what is new follows it. */
    Stop change(String question) {
        var stop = met().stream()
                .filter(one -> one.name().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not asked: " + question));
        changing = true;
        return stop;
    }

    /** What follows when this question is left. */
    Optional<Question> following(Question question) {
        var next = course.following(question);
        while (changing && next.isPresent() && trail.hasMet(Stop.at(next.get()))) {
            if (course.isLastOfItsPage(next.get()) && course.completes(next.get())) {
                return Optional.empty();
            }
            next = course.following(next.get());
        }
        return next;
    }

    /** After a change the way back leads over everything again. */
    void comesBack() {
        if (changing) {
            trail.leadOver(met());
        }
    }

    private List<Stop> met() {
        return course.stops().stream().filter(trail::hasMet).toList();
    }

    private ReviewedQuestion reviewed(Stop stop) {
        var question = stop.question();
        var other = course.state().otherChosen(question)
                ? course.state().value(question.otherName()).printed()
                : "";
        return new ReviewedQuestion(
                wording.of(course.shown(stop)),
                replies.at(stop),
                other,
                pack.notes(stop.name()).cannotSay());
    }
}
