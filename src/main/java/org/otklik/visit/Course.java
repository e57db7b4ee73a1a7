package org.otklik.visit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Slot;
import org.otklik.survey.SurveyState;
import org.otklik.survey.expression.Value;

/**
 * Which questions one visit asks, in survey order: those its answers make visible, of each slot the drawn one, optional
 * ones only where included. A slot is drawn when it is first reached, and again only if its member may not stay.
 */
final class Course {
    private final Pack pack;
    private final List<Question> questions;
    private final Set<String> notIncluded;
    private final Urn urn;
    private final SurveyState state;
    private final Map<String, Draw> draws = new LinkedHashMap<>();

    Course(Pack pack, Set<String> included, Urn urn) {
        this.pack = pack;
        this.urn = urn;
        questions = pack.survey().questions();
        notIncluded = new HashSet<>();
        for (var question : questions) {
            if (pack.notes(question.name()).asked() == Asked.WHEN_INCLUDED && !included.contains(question.name())) {
                notIncluded.add(question.name());
            }
        }
        state = new SurveyState(pack.survey());
        leaveOut();
    }

    /** What was drawn in a slot, and from which members with which weights. */
    record Draw(String member, Map<String, Integer> of) {}

    SurveyState state() {
        return state;
    }

    Map<String, Draw> draws() {
        return draws;
    }

    Optional<Question> first() {
        return from(0);
    }

    /** The next question that is asked; a slot on the way to it is drawn now. */
    Optional<Question> after(Question question) {
        return from(questions.indexOf(question) + 1);
    }

    /** Whether anything is asked after this question, as the answers are; draws nothing. */
    boolean hasAfter(Question question) {
        return questions.subList(questions.indexOf(question) + 1, questions.size()).stream()
                .anyMatch(later -> state.visible(later) || isInTheUrn(later));
    }

    void set(Question question, Value value) {
        state.set(question.name(), value);
        forgetImpossibleDraws();
    }

    /** Whether the question could still be asked if its conditions held. */
    boolean isOpen(Question question) {
        if (notIncluded.contains(question.name())) {
            return false;
        }
        var draw = slotOf(question).map(slot -> draws.get(slot.name()));
        return draw.isEmpty() || draw.get().member().equals(question.name());
    }

    Optional<Slot> slotOf(Question question) {
        return pack.rotation().stream()
                .filter(slot -> slot.members().stream()
                        .anyMatch(member -> member.question().equals(question.name())))
                .findFirst();
    }

    private Optional<Question> from(int index) {
        for (var question : questions.subList(index, questions.size())) {
            slotOf(question).filter(slot -> !draws.containsKey(slot.name())).ifPresent(this::draw);
            if (state.visible(question)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private void draw(Slot slot) {
        var eligible = eligible(slot);
        urn.draw(eligible).ifPresent(member -> {
            draws.put(slot.name(), new Draw(member, eligible));
            leaveOut();
        });
    }

    private boolean isInTheUrn(Question question) {
        return slotOf(question)
                .filter(slot -> !draws.containsKey(slot.name()))
                .map(slot -> eligible(slot).containsKey(question.name()))
                .orElse(false);
    }

    private Map<String, Integer> eligible(Slot slot) {
        var eligible = new LinkedHashMap<String, Integer>();
        for (var member : slot.members()) {
            if (isEligible(member)) {
                eligible.put(member.question(), member.weight());
            }
        }
        return eligible;
    }

    private boolean isEligible(Slot.Member member) {
        var question = pack.survey().question(member.question()).orElseThrow();
        return !notIncluded.contains(member.question())
                && member.when().map(state::holds).orElse(true)
                && question.visibleIf().map(state::holds).orElse(true)
                && pack.survey().pageOf(question).visibleIf().map(state::holds).orElse(true);
    }

    private void forgetImpossibleDraws() {
        for (var slot : pack.rotation()) {
            var draw = draws.get(slot.name());
            if (draw != null && !eligible(slot).containsKey(draw.member())) {
                draws.remove(slot.name());
                state.set(draw.member(), Value.missing());
                leaveOut();
            }
        }
    }

    private void leaveOut() {
        var names = new HashSet<>(notIncluded);
        for (var slot : pack.rotation()) {
            slot.members().forEach(member -> names.add(member.question()));
        }
        draws.values().forEach(draw -> names.remove(draw.member()));
        state.leaveOut(names);
    }
}
